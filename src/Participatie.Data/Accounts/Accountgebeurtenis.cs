namespace Participatie.Data.Accounts;

/// <summary>What happened to an account; stored as text.</summary>
public enum Accountgebeurtenissoort
{
    Uitgenodigd,
    UitnodigingAangenomen,
    CodeAangevraagd,
    IngelogdMetMailcode,
    IngelogdMetWachtwoord,
    IngelogdMetPasskey,
    IngelogdInDemonstratie,
    InloggenMislukt,
    Geblokkeerd,
    Uitgelogd,
    SessiesBeeindigd,
    WachtwoordherstelAangevraagd,
    WachtwoordGewijzigd,
    TweedeStapIngesteld,
    TweedeStapGewist,
    HerstelcodeGebruikt,
    HerstelcodesVernieuwd,
    PasskeyToegevoegd,
    PasskeyVerwijderd,
    AccountGestopt,
    AccountHervat,
    RolToegekend,
    RolBeeindigd,
}

/// <summary>
/// A line in the log of accounts: who did what to whose account, and when. Holds no address and no secret. A failed try on an
/// unknown address has no account.
/// </summary>
public sealed class Accountgebeurtenis
{
    public const int ToelichtingMax = 300;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid? AccountId { get; init; }

    public Accountgebeurtenissoort Soort { get; init; }

    public DateTime Op { get; init; }

    /// <summary>The administrator who did it; null when it was the person's own act.</summary>
    public Guid? DoorId { get; init; }

    /// <summary>Why, or which role.</summary>
    public string? Toelichting { get; init; }
}
