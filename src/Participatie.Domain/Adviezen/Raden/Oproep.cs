using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>How far it is with somebody who wants to join; stored as text.</summary>
public enum Aanmeldingsstand
{
    Nieuw,
    Kennisgemaakt,
    LooptMee,
    LidGeworden,
    NietDoorgegaan,
}

/// <summary>Somebody who wants to join, noted by the raad.</summary>
/// <param name="Id">Which of the oproep.</param>
/// <param name="Naam">As the person wants to be called.</param>
/// <param name="Bereikbaar">Telephone or e-mail; null: not noted.</param>
/// <param name="Op">Day on which the raad heard of it.</param>
/// <param name="Stand">How far it is.</param>
/// <param name="StandOp">Day of the last change.</param>
public sealed record Aanmelding(Guid Id, string Naam, string? Bereikbaar, DateOnly Op, Aanmeldingsstand Stand, DateOnly StandOp)
{
    public bool IsAf => Stand is Aanmeldingsstand.LidGeworden or Aanmeldingsstand.NietDoorgegaan;
}

/// <summary>A call for members: whom the raad looks for, and who answered.</summary>
public sealed class Oproep : AggregateRoot
{
    public const int TitelMax = 120;
    public const int TekstMax = 1000;
    public const int ContactMax = 200;
    public const int NaamMax = 100;
    public const int BereikbaarMax = 200;

    private Oproep()
    {
    }

    public Guid RaadId { get; private set; }

    /// <summary>What kind of members the raad looks for.</summary>
    public string Titel { get; private set; } = "";

    /// <summary>For the public.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>How one lets hear of oneself, for the public.</summary>
    public string Contact { get; private set; } = "";

    /// <summary>Last day on which it stands on the public page; null: until it is closed.</summary>
    public DateOnly? OpenTot { get; private set; }

    /// <summary>Closed before that day.</summary>
    public DateOnly? GeslotenOp { get; private set; }

    public IReadOnlyList<Aanmelding> Aanmeldingen { get; private set; } = [];

    public static Oproep Plaatsen(Guid raadId, Oproepgegevens gegevens)
    {
        var oproep = new Oproep { RaadId = raadId };
        oproep.Wijzigen(gegevens);
        return oproep;
    }

    public void Wijzigen(Oproepgegevens gegevens)
    {
        OproepRules.AllesIngevuld.Eis(
            !string.IsNullOrWhiteSpace(gegevens.Titel) && !string.IsNullOrWhiteSpace(gegevens.Tekst) && !string.IsNullOrWhiteSpace(gegevens.Contact));
        Titel = gegevens.Titel.Trim();
        Tekst = gegevens.Tekst.Trim();
        Contact = gegevens.Contact.Trim();
        OpenTot = gegevens.OpenTot;
    }

    public void Sluiten(DateOnly vandaag) => GeslotenOp ??= vandaag;

    public bool IsOpenOp(DateOnly dag) => GeslotenOp is null && (OpenTot is null || dag <= OpenTot);

    public void AanmeldingNoteren(string naam, string? bereikbaar, DateOnly op)
    {
        OproepRules.AanmeldingHeeftNaam.Eis(!string.IsNullOrWhiteSpace(naam));
        Aanmeldingen = [.. Aanmeldingen, new(Guid.CreateVersion7(), naam.Trim(), Ingevuld.Leeg(bereikbaar), op, Aanmeldingsstand.Nieuw, op)];
    }

    /// <summary>Notes how far it is. Of somebody who did not go on, nothing but that is kept.</summary>
    public void AanmeldingBijwerken(Guid aanmeldingId, Aanmeldingsstand stand, DateOnly op)
    {
        OproepRules.AanmeldingBestaat.Eis(Aanmeldingen.Any(a => a.Id == aanmeldingId));
        Aanmeldingen = [.. Aanmeldingen.Select(a => a.Id != aanmeldingId ? a
            : stand == Aanmeldingsstand.NietDoorgegaan ? a with { Naam = "", Bereikbaar = null, Stand = stand, StandOp = op }
            : a with { Stand = stand, StandOp = op })];
    }
}

/// <summary>What the raad fills in about a call.</summary>
public sealed record Oproepgegevens(string Titel, string Tekst, string Contact, DateOnly? OpenTot);

public static class OproepRules
{
    public static readonly DomainRule AllesIngevuld = new(nameof(AllesIngevuld), "Vul in wie de raad zoekt, de tekst en hoe iemand zich meldt.");
    public static readonly DomainRule AanmeldingHeeftNaam = new(nameof(AanmeldingHeeftNaam), "Vul in wie zich meldde. Een voornaam is genoeg.");
    public static readonly DomainRule AanmeldingBestaat = new(nameof(AanmeldingBestaat), "Deze aanmelding staat er niet meer.");
}
