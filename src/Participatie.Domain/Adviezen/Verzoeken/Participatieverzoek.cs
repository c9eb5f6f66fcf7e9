using Participatie.Domain.Shared;
using Participatie.Domain.Termijnen;

namespace Participatie.Domain.Adviezen;

/// <summary>Where a participatieverzoek stands; stored as text.</summary>
public enum Verzoekstatus
{
    Concept,
    Verstuurd,

    /// <summary>The raad asked something back; the asker explains.</summary>
    Teruggevraagd,
    Aangenomen,
    Geweigerd,
    Ingetrokken,
    Beeindigd,
}

/// <summary>The raad's word on whether the asker kept to the niveau; stored as text.</summary>
public enum Niveauoordeel
{
    Gehouden,
    Deels,
    Niet,
}

/// <summary>What was done with a participatieverzoek; stored as text.</summary>
public enum Verzoekstapsoort
{
    Geschreven,
    Verstuurd,
    Teruggevraagd,
    Toegelicht,
    Aangenomen,
    Geweigerd,
    Ingetrokken,
    Beeindigd,

    /// <summary>The raad ended it, because the asker stayed silent.</summary>
    AfgeslotenDoorRaad,
    Beoordeeld,
}

/// <summary>A step that is kept: who, of which organisation, when, and in which words.</summary>
/// <param name="Soort">What was done.</param>
/// <param name="Op">UTC.</param>
/// <param name="AccountId">Who did it.</param>
/// <param name="OrganisatieId">In whose name.</param>
/// <param name="Tekst">Reason, question or explanation.</param>
public sealed record Verzoekstap(Verzoekstapsoort Soort, DateTime Op, Guid AccountId, Guid OrganisatieId, string? Tekst);

/// <summary>Who acts, in whose name.</summary>
public sealed record Verzoekactor(Guid AccountId, Guid OrganisatieId);

/// <summary>What the raad chose at <see cref="Participatieniveau.Meebeslissen"/>, and whether the asker followed it.</summary>
/// <param name="Optie">One of the options; null when the raad wanted none of them.</param>
/// <param name="Gevolgd">False: the asker did something else, and says why in the report.</param>
public sealed record Raadskeuze(string? Optie, bool Gevolgd);

/// <summary>By what the clocks of the raad run.</summary>
/// <param name="PartijId">The organisation of the raad.</param>
/// <param name="Regels">Of this moment.</param>
/// <param name="Kalender">Which days are working days.</param>
public sealed record Raadsklok(Guid PartijId, Termijnregelkeuze Regels, Werkkalender Kalender);

/// <summary>
/// An organisation asks a raad to take part. It says beforehand to what end, in which phase and at which level, and the level binds the asker.
/// </summary>
public sealed class Participatieverzoek : AggregateRoot
{
    public const int OnderwerpMax = 120;
    public const int DoelMax = 1000;
    public const int KadersMax = 2000;
    public const int TegenprestatieMax = 500;
    public const int ContactMax = 200;
    public const int OptieMax = 300;
    public const int OptiesMax = 10;

    /// <summary>Fewer is no choice.</summary>
    public const int OptiesMin = 2;

    public const int TekstMax = 2000;

    private readonly List<Termijn> _termijnen = [];

    private Participatieverzoek()
    {
    }

    public Guid RaadId { get; private set; }

    /// <summary>The organisation that asks.</summary>
    public Guid OrganisatieId { get; private set; }

    public string Onderwerp { get; private set; } = "";

    public string? Doel { get; private set; }

    public Participatiefase? Fase { get; private set; }

    public Participatieniveau? Niveau { get; private set; }

    public Participatielaag? Laag { get; private set; }

    /// <summary>What is fixed beforehand and not open to talk.</summary>
    public string? Kaders { get; private set; }

    /// <summary>What the raad gets for it.</summary>
    public string? Tegenprestatie { get; private set; }

    /// <summary>Whom of the asker the raad can reach.</summary>
    public string? Contact { get; private set; }

    /// <summary>The day by which the asker needs the raad's answer.</summary>
    public DateOnly? AntwoordNodigVoor { get; private set; }

    /// <summary>Between which the raad chooses, at <see cref="Participatieniveau.Meebeslissen"/>.</summary>
    public IReadOnlyList<string> Opties { get; private set; } = [];

    public Verzoekstatus Status { get; private set; }

    /// <summary>UTC; when it was first sent.</summary>
    public DateTime? VerstuurdOp { get; private set; }

    public Niveauoordeel? Oordeel { get; private set; }

    /// <summary>Null before the end, at other levels, and when the raad had to end it itself.</summary>
    public Raadskeuze? Keuze { get; private set; }

    /// <summary>What the raad has to do by a date: answer, and after the end judge.</summary>
    public IReadOnlyList<Termijn> Termijnen => _termijnen;

    public IReadOnlyList<Verzoekstap> Stappen { get; private set; } = [];

    /// <summary>The last step of this kind, if there was one.</summary>
    public Verzoekstap? Laatste(Verzoekstapsoort soort) => Stappen.LastOrDefault(s => s.Soort == soort);

    /// <summary>A draft: nothing but a subject is asked yet.</summary>
    public static Participatieverzoek Schrijven(Guid raadId, Verzoekgegevens gegevens, Verzoekactor wie, DateTime nu)
    {
        var verzoek = new Participatieverzoek { RaadId = raadId, OrganisatieId = wie.OrganisatieId };
        verzoek.Invullen(gegevens);
        verzoek.Zetten(Verzoekstapsoort.Geschreven, wie, nu);
        return verzoek;
    }

    /// <summary>Changes the draft; also to which raad it goes.</summary>
    public void Wijzigen(Guid raadId, Verzoekgegevens gegevens)
    {
        VerzoekRules.NogConcept.Eis(Status == Verzoekstatus.Concept);
        RaadId = raadId;
        Invullen(gegevens);
    }

    /// <summary>The raad has it now; its clock runs to the day on which the asker needs an answer.</summary>
    public void Versturen(Raadsklok klok, Verzoekactor wie, DateTime nu)
    {
        var vandaag = Amsterdam.DagVan(nu);
        VerzoekRules.NogConcept.Eis(Status == Verzoekstatus.Concept);
        foreach (var (regel, houdt) in Verzendregels(vandaag))
        {
            regel.Eis(houdt);
        }

        VerstuurdOp = nu;
        AntwoordklokStarten(klok, vandaag, AntwoordNodigVoor!.Value.DayNumber - vandaag.DayNumber);
        Zetten(Verzoekstapsoort.Verstuurd, wie, nu, naar: Verzoekstatus.Verstuurd);
    }

    /// <summary>What is still in the way of sending, all at once.</summary>
    public IReadOnlyList<DomainRule> Ontbreekt(DateOnly vandaag) => [.. Verzendregels(vandaag).Where(r => !r.Houdt).Select(r => r.Regel)];

    /// <summary>The raad asks something back; its own clock stands still until the asker has explained.</summary>
    public void Terugvragen(string vraag, Verzoekactor wie, DateTime nu)
    {
        VerzoekRules.WachtOpDeRaad.Eis(Status == Verzoekstatus.Verstuurd);
        VerzoekRules.VraagNodig.Eis(!string.IsNullOrWhiteSpace(vraag));
        AntwoordklokStilzetten(vraag.Trim(), nu);
        Zetten(Verzoekstapsoort.Teruggevraagd, wie, nu, vraag, Verzoekstatus.Teruggevraagd);
    }

    /// <summary>The asker explains; the clock of the raad runs again.</summary>
    public void Toelichten(string antwoord, Raadsklok klok, Verzoekactor wie, DateTime nu)
    {
        VerzoekRules.WachtOpDeVrager.Eis(Status == Verzoekstatus.Teruggevraagd);
        VerzoekRules.ToelichtingNodig.Eis(!string.IsNullOrWhiteSpace(antwoord));
        AntwoordklokHervatten(klok, nu);
        Zetten(Verzoekstapsoort.Toegelicht, wie, nu, antwoord, Verzoekstatus.Verstuurd);
    }

    public void Aannemen(string? toelichting, Verzoekactor wie, DateTime nu)
    {
        VerzoekRules.WachtOpDeRaad.Eis(Status == Verzoekstatus.Verstuurd);
        Lopend(Termijnsoort.Verzoek)?.Voldoen(nu);
        Zetten(Verzoekstapsoort.Aangenomen, wie, nu, toelichting, Verzoekstatus.Aangenomen);
    }

    public void Weigeren(string reden, Verzoekactor wie, DateTime nu)
    {
        VerzoekRules.WachtOpDeRaad.Eis(Status == Verzoekstatus.Verstuurd);
        VerzoekRules.RedenNodig.Eis(!string.IsNullOrWhiteSpace(reden));
        Lopend(Termijnsoort.Verzoek)?.Voldoen(nu);
        Zetten(Verzoekstapsoort.Geweigerd, wie, nu, reden, Verzoekstatus.Geweigerd);
    }

    /// <summary>The asker takes it back; a draft needs no reason.</summary>
    public void Intrekken(string? reden, Verzoekactor wie, DateTime nu)
    {
        VerzoekRules.LooptNog.Eis(Status is Verzoekstatus.Concept or Verzoekstatus.Verstuurd or Verzoekstatus.Teruggevraagd or Verzoekstatus.Aangenomen);
        VerzoekRules.RedenNodig.Eis(Status == Verzoekstatus.Concept || !string.IsNullOrWhiteSpace(reden));
        Lopend(Termijnsoort.Verzoek)?.Vervallen(nu);
        Zetten(Verzoekstapsoort.Ingetrokken, wie, nu, reden, Verzoekstatus.Ingetrokken);
    }

    /// <summary>The work is done; the asker says what became of it, and at <see cref="Participatieniveau.Meebeslissen"/> what the raad chose. Then it is for the raad to judge.</summary>
    public void Beeindigen(string verslag, Raadskeuze? keuze, Raadsklok klok, Verzoekactor wie, DateTime nu)
    {
        VerzoekRules.IsAangenomen.Eis(Status == Verzoekstatus.Aangenomen);
        VerzoekRules.VerslagNodig.Eis(!string.IsNullOrWhiteSpace(verslag));
        if (Niveau == Participatieniveau.Meebeslissen)
        {
            VerzoekRules.KeuzeNodig.Eis(keuze is not null);
            VerzoekRules.KeuzeUitDeOpties.Eis(keuze.Optie is null || Opties.Contains(keuze.Optie));
            VerzoekRules.ZonderKeuzeNietGevolgd.Eis(keuze.Optie is not null || !keuze.Gevolgd);
            Keuze = keuze;
        }

        OordeelklokStarten(klok, nu);
        Zetten(Verzoekstapsoort.Beeindigd, wie, nu, verslag, Verzoekstatus.Beeindigd);
    }

    /// <summary>The asker is silent after its own date: the raad need not wait for a report to judge.</summary>
    public void Afsluiten(string? woorden, Raadsklok klok, Verzoekactor wie, DateTime nu)
    {
        VerzoekRules.IsAangenomen.Eis(Status == Verzoekstatus.Aangenomen);
        VerzoekRules.DagVoorbij.Eis(MagRaadAfsluiten(Amsterdam.DagVan(nu)));
        OordeelklokStarten(klok, nu);
        Zetten(Verzoekstapsoort.AfgeslotenDoorRaad, wie, nu, woorden, Verzoekstatus.Beeindigd);
    }

    /// <summary>The raad may end what it accepted once the asker's date has passed.</summary>
    public bool MagRaadAfsluiten(DateOnly vandaag) => Status == Verzoekstatus.Aangenomen && vandaag > AntwoordNodigVoor;

    /// <summary>The raad says whether the asker kept to the niveau; once.</summary>
    public void Beoordelen(Niveauoordeel oordeel, string? reden, Verzoekactor wie, DateTime nu)
    {
        VerzoekRules.IsBeeindigd.Eis(Status == Verzoekstatus.Beeindigd);
        VerzoekRules.NogNietBeoordeeld.Eis(Oordeel is null);
        VerzoekRules.OordeelHeeftReden.Eis(oordeel == Niveauoordeel.Gehouden || !string.IsNullOrWhiteSpace(reden));
        Oordeel = oordeel;
        Lopend(Termijnsoort.Niveauoordeel)?.Voldoen(nu);
        Zetten(Verzoekstapsoort.Beoordeeld, wie, nu, reden);
    }

    private Termijn? Lopend(Termijnsoort soort) => _termijnen.Find(t => t.Soort == soort && t.IsOpen);

    private void AntwoordklokStarten(Raadsklok klok, DateOnly begin, int dagen)
    {
        var regels = klok.Regels(klok.PartijId, Termijnsoort.Verzoek);
        _termijnen.Add(Termijn.Starten(
            Termijnsoort.Verzoek, klok.PartijId, begin, dagen > 0 ? regels with { Duur = Termijnduur.Dagen(dagen) } : regels, klok.Kalender, verzoekId: Id));
    }

    private void OordeelklokStarten(Raadsklok klok, DateTime nu) => _termijnen.Add(Termijn.Starten(
        Termijnsoort.Niveauoordeel, klok.PartijId, Amsterdam.DagVan(nu), klok.Regels(klok.PartijId, Termijnsoort.Niveauoordeel), klok.Kalender, verzoekId: Id));

    /// <summary>Where no pause is allowed (on the day it came in, after its date) the clock lapses: nobody is reminded of what waits for somebody else.</summary>
    private void AntwoordklokStilzetten(string vraag, DateTime nu)
    {
        var vandaag = Amsterdam.DagVan(nu);
        if (Lopend(Termijnsoort.Verzoek) is not { } loopt)
        {
            return;
        }

        if (loopt.KanStilstaanVanaf(vandaag))
        {
            var reden = vraag.Length <= Opschorting.RedenMax ? vraag : $"{vraag[..(Opschorting.RedenMax - 1)]}…";
            loopt.Opschorten(vandaag, Opschortingscategorie.WachtOpAanvulling, reden, vandaag);
        }
        else
        {
            loopt.Vervallen(nu);
        }
    }

    /// <summary>A clock that lapsed begins anew, with the days that were left when the raad asked.</summary>
    private void AntwoordklokHervatten(Raadsklok klok, DateTime nu)
    {
        var vandaag = Amsterdam.DagVan(nu);
        if (Lopend(Termijnsoort.Verzoek) is { Opschortingen: [.., { Hervat: null } pauze] } stil && pauze.Van < vandaag)
        {
            stil.Hervatten(vandaag, vandaag, klok.Kalender);
            return;
        }

        var vorige = _termijnen.FindLast(t => t.Soort == Termijnsoort.Verzoek);
        var gevraagdOp = Amsterdam.DagVan(Laatste(Verzoekstapsoort.Teruggevraagd)!.Op);
        vorige?.Vervallen(nu);
        AntwoordklokStarten(klok, vandaag, vorige is null ? 0 : vorige.Uiterlijk.DayNumber - gevraagdOp.DayNumber);
    }

    private IEnumerable<(DomainRule Regel, bool Houdt)> Verzendregels(DateOnly vandaag) =>
    [
        (VerzoekRules.DoelNodig, Doel is not null),
        (VerzoekRules.FaseNodig, Fase is not null),
        (VerzoekRules.NiveauNodig, Niveau is not null),
        (VerzoekRules.LaagNodig, Laag is not null),
        (VerzoekRules.KadersNodig, Niveau != Participatieniveau.Coproduceren || Kaders is not null),
        (VerzoekRules.TweeOptiesNodig, Niveau != Participatieniveau.Meebeslissen || Opties.Count >= OptiesMin),
        (VerzoekRules.TegenprestatieNodig, Tegenprestatie is not null),
        (VerzoekRules.ContactNodig, Contact is not null),
        (VerzoekRules.DagNodig, AntwoordNodigVoor > vandaag),
    ];

    private void Invullen(Verzoekgegevens gegevens)
    {
        VerzoekRules.OnderwerpNodig.Eis(!string.IsNullOrWhiteSpace(gegevens.Onderwerp));
        Onderwerp = gegevens.Onderwerp.Trim();
        Doel = Ingevuld.Leeg(gegevens.Doel);
        Fase = gegevens.Fase;
        Niveau = gegevens.Niveau;
        Laag = gegevens.Laag;
        Kaders = Ingevuld.Leeg(gegevens.Kaders);
        Tegenprestatie = Ingevuld.Leeg(gegevens.Tegenprestatie);
        Contact = Ingevuld.Leeg(gegevens.Contact);
        AntwoordNodigVoor = gegevens.AntwoordNodigVoor;
        Opties = [.. gegevens.Opties.Select(Ingevuld.Leeg).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private void Zetten(Verzoekstapsoort soort, Verzoekactor wie, DateTime nu, string? tekst = null, Verzoekstatus? naar = null)
    {
        Status = naar ?? Status;
        Stappen = [.. Stappen, new(soort, nu, wie.AccountId, wie.OrganisatieId, Ingevuld.Leeg(tekst))];
        Raise(new VerzoekstapGezet(Id, soort));
    }
}

/// <summary>What the asker fills in; all but the subject may wait until sending.</summary>
public sealed record Verzoekgegevens(
    string Onderwerp,
    string? Doel,
    Participatiefase? Fase,
    Participatieniveau? Niveau,
    Participatielaag? Laag,
    string? Kaders,
    string? Tegenprestatie,
    string? Contact,
    DateOnly? AntwoordNodigVoor,
    IReadOnlyList<string> Opties);

/// <summary>A step was made with a participatieverzoek.</summary>
public sealed record VerzoekstapGezet(Guid VerzoekId, Verzoekstapsoort Soort) : DomainEvent;
