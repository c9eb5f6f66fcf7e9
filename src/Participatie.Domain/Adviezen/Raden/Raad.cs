using System.Text.RegularExpressions;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>For whom a raad works: the region, or one provider of help.</summary>
public enum Raadssoort
{
    Regionaal,
    Aanbieder,
}

/// <summary>Whether a raad really works; stored as text.</summary>
public enum Raadsstaat
{
    Oprichting,
    Actief,
    Slapend,
    Gestopt,
}

/// <summary>How a raad fixes an advies.</summary>
public enum Vaststelregel
{
    Voorzitter,
    MeerderheidAanwezigen,
}

/// <summary>A state with the day on which it began.</summary>
public sealed record Raadsstand(Raadsstaat Staat, DateOnly Vanaf);

/// <summary>
/// A group that speaks for parents or young people: the Oudersraad, JONG doet mee!, or the jongerenraad of a provider. One for each
/// organisation of the kind raad.
/// </summary>
public sealed partial class Raad : AggregateRoot
{
    public const int NaamMax = 120;
    public const int KenmerkwoordMax = 30;
    public const int OmschrijvingMax = 1000;
    public const int OndersteuningMax = 120;

    /// <summary>Hours of support a month that one can mean; more is a typing error.</summary>
    public const int UrenMax = 400;

    private Raad()
    {
    }

    public Guid OrganisatieId { get; private set; }

    public Raadssoort Soort { get; private set; }

    /// <summary>The provider whose raad it is; null for a regional raad.</summary>
    public Guid? HoortBijOrganisatieId { get; private set; }

    /// <summary>Name for the public.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>For whom it speaks; texts for young people say <em>je</em>.</summary>
    public Doelgroep Doelgroep { get; private set; }

    /// <summary>Lower-case word in the numbers of its adviezen, for example <c>oudersraad</c> or <c>jdm</c>; unique.</summary>
    public string Kenmerkwoord { get; private set; } = "";

    public Vaststelregel Vaststelregel { get; private set; }

    /// <summary>What the raad is and does, for the public.</summary>
    public string Omschrijving { get; private set; } = "";

    /// <summary>Who supports the raad; null: nobody.</summary>
    public string? Ondersteuning { get; private set; }

    /// <summary>Hours of support a month.</summary>
    public int? OndersteuningUren { get; private set; }

    /// <summary>The state now, the last of <see cref="Standen"/>.</summary>
    public Raadsstaat Staat { get; private set; }

    /// <summary>Every state it was in, oldest first.</summary>
    public IReadOnlyList<Raadsstand> Standen { get; private set; } = [];

    public static Raad Oprichten(Guid organisatieId, Raadssoort soort, Guid? hoortBijOrganisatieId, string kenmerkwoord, Raadsgegevens gegevens, Raadsstaat staat, DateOnly vanaf)
    {
        RaadRules.AanbiederHoortErbij.Eis(soort == Raadssoort.Aanbieder == hoortBijOrganisatieId is not null);
        var raad = new Raad
        {
            OrganisatieId = organisatieId,
            Soort = soort,
            HoortBijOrganisatieId = hoortBijOrganisatieId,
            Staat = staat,
            Standen = [new(staat, vanaf)],
        };
        raad.Wijzigen(gegevens);
        raad.KenmerkwoordKiezen(kenmerkwoord, heeftAdviezen: false);
        return raad;
    }

    public void Wijzigen(Raadsgegevens gegevens)
    {
        RaadRules.NaamNodig.Eis(!string.IsNullOrWhiteSpace(gegevens.Naam));
        RaadRules.UrenHorenBijIemand.Eis(gegevens.OndersteuningUren is null || !string.IsNullOrWhiteSpace(gegevens.Ondersteuning));
        RaadRules.UrenKunnen.Eis(gegevens.OndersteuningUren is null or (>= 0 and <= UrenMax));
        Naam = gegevens.Naam.Trim();
        Doelgroep = gegevens.Doelgroep;
        Vaststelregel = gegevens.Vaststelregel;
        Omschrijving = gegevens.Omschrijving?.Trim() ?? "";
        Ondersteuning = Ingevuld.Leeg(gegevens.Ondersteuning);
        OndersteuningUren = gegevens.OndersteuningUren;
    }

    /// <param name="kenmerkwoord">Lower-case letters and digits.</param>
    /// <param name="heeftAdviezen">True once an advies bears the word: then it stays.</param>
    public void KenmerkwoordKiezen(string kenmerkwoord, bool heeftAdviezen)
    {
        var woord = kenmerkwoord.Trim();
        if (string.Equals(woord, Kenmerkwoord, StringComparison.Ordinal))
        {
            return;
        }

        RaadRules.KenmerkwoordStaatVast.Eis(!heeftAdviezen);
        RaadRules.KenmerkwoordKanInEenAdres.Eis(IsKenmerkwoord(woord));
        Kenmerkwoord = woord;
    }

    /// <summary>The raad comes into another state on this day.</summary>
    public void StaatWijzigen(Raadsstaat staat, DateOnly vanaf, DateOnly vandaag)
    {
        if (staat == Staat)
        {
            return;
        }

        RaadRules.StaatNietInDeToekomst.Eis(vanaf <= vandaag);
        RaadRules.StaatNaDeVorige.Eis(vanaf >= Standen[^1].Vanaf);
        Staat = staat;
        Standen = [.. Standen, new(staat, vanaf)];
        Raise(new RaadsstaatGewijzigd(Id, staat));
    }

    public static bool IsKenmerkwoord(string? woord) => woord is { Length: >= 2 and <= KenmerkwoordMax } && Woord().IsMatch(woord);

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Woord();
}

/// <summary>What can be changed about a raad at any time.</summary>
public sealed record Raadsgegevens(
    string Naam, Doelgroep Doelgroep, Vaststelregel Vaststelregel, string? Omschrijving, string? Ondersteuning, int? OndersteuningUren);

/// <summary>The raad came into another state.</summary>
public sealed record RaadsstaatGewijzigd(Guid RaadId, Raadsstaat Staat) : DomainEvent;

public static class RaadRules
{
    public static readonly DomainRule NaamNodig = new(nameof(NaamNodig), "Vul in hoe de raad heet.");
    public static readonly DomainRule AanbiederHoortErbij =
        new(nameof(AanbiederHoortErbij), "Kies bij welke aanbieder deze raad hoort. Een raad van de regio hoort bij geen aanbieder.");
    public static readonly DomainRule AlleenVoorEenRaad = new(nameof(AlleenVoorEenRaad), "Kies een organisatie van de soort raad die nog geen raad heeft.");
    public static readonly DomainRule UrenHorenBijIemand = new(nameof(UrenHorenBijIemand), "Vul in wie de raad ondersteunt, of laat de uren leeg.");
    public static readonly DomainRule UrenKunnen = new(nameof(UrenKunnen), $"Vul hooguit {Raad.UrenMax} uur per maand in.");
    public static readonly DomainRule KenmerkwoordKanInEenAdres = new(
        nameof(KenmerkwoordKanInEenAdres), "Gebruik voor het kenmerk kleine letters en cijfers, zoals ‘oudersraad’. Begin met een letter.");
    public static readonly DomainRule KenmerkwoordUniek = new(nameof(KenmerkwoordUniek), "Een andere raad heeft dit kenmerk al. Kies een ander woord.");
    public static readonly DomainRule KenmerkwoordStaatVast =
        new(nameof(KenmerkwoordStaatVast), "Het kenmerk staat in adviezen van deze raad. Het kan niet meer veranderen.");
    public static readonly DomainRule StaatNietInDeToekomst = new(nameof(StaatNietInDeToekomst), "Kies vandaag of een dag die voorbij is.");
    public static readonly DomainRule StaatNaDeVorige = new(nameof(StaatNaDeVorige), "Kies een dag die niet voor de vorige verandering ligt.");
}
