using Participatie.Domain.Shared;
using Participatie.Domain.Termijnen;

namespace Participatie.Domain.Adviezen;

/// <summary>What happened to an advies; stored as text.</summary>
public enum Gebeurtenissoort
{
    AdviesBegonnen,
    AdviesVastgesteld,
    AdviesVerstuurd,
    AdviesIngetrokken,
    OrganisatieToegevoegd,
    OntvangstBevestigd,
    ContactGewijzigd,
    TermijnOpgeschort,
    TermijnHervat,
    TermijnVerlengd,

    /// <summary>A day was equated by decree, and with it a date moved.</summary>
    TermijnVerschoven,

    /// <summary>A date passed; dated on the first day that was late.</summary>
    TeLaat,

    HerinneringVerstuurd,
    ReactieBegonnen,
    InternAdviesGevraagd,
    InternAdviesGegeven,
    ReactieAangeboden,
    ReactieTeruggegeven,
    ReactieVerstuurd,
    OordeelVoldoende,
    OordeelOnvoldoende,
    ToezeggingGedaan,
    ToezeggingOvergedragen,
    ToezeggingVerzet,
    ToezeggingVoortgang,
    ToezeggingUitnodiging,
    ToezeggingGereed,
    ToezeggingBeoordeeld,
    Afgesloten,
}

/// <summary>Who may see an event; stored as text.</summary>
public enum Zicht
{
    /// <summary>Everybody, once the advies itself is public.</summary>
    Openbaar,

    /// <summary>The raad and the organisation it concerns.</summary>
    Partijen,

    /// <summary>Only the organisation it concerns.</summary>
    Organisatie,

    /// <summary>Only the raad.</summary>
    Raad,
}

/// <summary>One line of the timeline of an advies. It is written by the act itself and is never changed.</summary>
public sealed class Gebeurtenis : Entity
{
    public const int ToelichtingMax = 4000;
    public const int NaamMax = 120;

    private Gebeurtenis()
    {
    }

    public Guid AdviesId { get; private set; }

    public Guid? AdresseringId { get; private set; }

    public Guid? ToezeggingId { get; private set; }

    public Gebeurtenissoort Soort { get; private set; }

    public Zicht Zicht { get; private set; }

    /// <summary>Null when nobody did it: a date passed.</summary>
    public Guid? ActorId { get; private set; }

    public string? ActorNaam { get; private set; }

    /// <summary>The organisation that acted, or that is late.</summary>
    public Guid? OrganisatieId { get; private set; }

    /// <summary>UTC; when it was written down.</summary>
    public DateTime Op { get; private set; }

    /// <summary>The day in Amsterdam on which it happened or became true.</summary>
    public DateOnly Dag { get; private set; }

    public Termijnsoort? Termijn { get; private set; }

    public Laddertrede? Trede { get; private set; }

    /// <summary>The date before.</summary>
    public DateOnly? Van { get; private set; }

    /// <summary>The date now.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>Reason or words, as visible as the event.</summary>
    public string? Toelichting { get; private set; }

    internal static Gebeurtenis Maken(
        Guid adviesId, Gebeurtenissoort soort, Zicht zicht, DateTime nu, Handelende? door, Guid? adresseringId = null, Guid? toezeggingId = null, Guid? organisatieId = null,
        DateOnly? dag = null, Termijnsoort? termijn = null, Laddertrede? trede = null, DateOnly? van = null, DateOnly? tot = null, string? toelichting = null) => new()
        {
            AdviesId = adviesId,
            AdresseringId = adresseringId,
            ToezeggingId = toezeggingId,
            Soort = soort,
            Zicht = zicht,
            ActorId = door?.Id,
            ActorNaam = door?.Naam,
            OrganisatieId = door?.OrganisatieId ?? organisatieId,
            Op = nu,
            Dag = dag ?? Amsterdam.DagVan(nu),
            Termijn = termijn,
            Trede = trede,
            Van = van,
            Tot = tot,
            Toelichting = string.IsNullOrWhiteSpace(toelichting) ? null : toelichting.Trim(),
        };
}
