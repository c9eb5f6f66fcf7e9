using Participatie.Domain.Shared;

namespace Participatie.Domain.Ervaringen;

/// <summary>How far an uploaded file is; stored as text.</summary>
public enum Importfase
{
    /// <summary>Uploaded; somebody says which column is what.</summary>
    Koppelen,

    /// <summary>Every row is being checked.</summary>
    Controleren,

    /// <summary>Checked; somebody decides whether the good rows go in.</summary>
    Gecontroleerd,

    /// <summary>The good rows are being written, unseen.</summary>
    Overnemen,

    /// <summary>All good rows are in, the file is gone.</summary>
    Klaar,
}

/// <summary>What the check of a file counted.</summary>
/// <param name="Regels">All rows.</param>
/// <param name="PerMail">Good rows of people who get a mail.</param>
/// <param name="PerBrief">Good rows of people who get a letter.</param>
/// <param name="NietUitnodigen">Good rows of people who are not invited.</param>
/// <param name="Dubbel">Rows of somebody who stands in the file or the ronde already.</param>
/// <param name="Fout">Rows with a fault, doubles and contradictions included.</param>
/// <param name="Tegenstrijdig">Rows that contradict another on whether somebody may be invited.</param>
public sealed record Importuitslag(int Regels, int PerMail, int PerBrief, int NietUitnodigen, int Dubbel, int Fout, int Tegenstrijdig)
{
    public int Goed => PerMail + PerBrief + NietUitnodigen;
}

/// <summary>
/// A file with invitations on its way into a ronde. Its rows appear all at once or not at all: while they are written they carry an id that hides them.
/// </summary>
public sealed class Uitnodigingenimport : Entity
{
    private Uitnodigingenimport()
    {
    }

    public Guid RondeId { get; private set; }

    public Guid GestartDoor { get; private set; }

    public DateTime AangemaaktOp { get; private set; }

    public Importfase Fase { get; private set; }

    /// <summary>Which column holds which field, as the page's JSON; empty until it was said.</summary>
    public string Koppeling { get; private set; } = "";

    /// <summary>The long work of this phase; null when there is none.</summary>
    public Guid? OpdrachtId { get; private set; }

    /// <summary>Which rows are this import's while they are hidden: each attempt writes under an id of its own, so that a worker that was overtaken cannot mix its rows in.</summary>
    public Guid? LadingId { get; private set; }

    public int Regels { get; private set; }

    public int PerMail { get; private set; }

    public int PerBrief { get; private set; }

    public int NietUitnodigen { get; private set; }

    public int Dubbel { get; private set; }

    public int Fout { get; private set; }

    public int Tegenstrijdig { get; private set; }

    /// <summary>How many invitations came in.</summary>
    public int Overgenomen { get; private set; }

    public Importuitslag Uitslag => new(Regels, PerMail, PerBrief, NietUitnodigen, Dubbel, Fout, Tegenstrijdig);

    /// <param name="id">Random; the file bears it as its name.</param>
    /// <param name="ronde">Where the people go in.</param>
    /// <param name="gestartDoor">Account of the uploader.</param>
    /// <param name="nu">UTC.</param>
    public static Uitnodigingenimport Beginnen(Guid id, Ronde ronde, Guid gestartDoor, DateTime nu)
    {
        RondeRules.AlleenVoorSluiting.Eis(ronde.MagUitnodigen);
        return new Uitnodigingenimport { Id = id, RondeId = ronde.Id, GestartDoor = gestartDoor, AangemaaktOp = nu };
    }

    /// <summary>The columns are known; may be said again after a check.</summary>
    public void Controleren(string koppeling, Guid opdrachtId)
    {
        ImportRules.AlVastgelegd.Eis(Fase is not (Importfase.Overnemen or Importfase.Klaar));
        Koppeling = koppeling;
        OpdrachtId = opdrachtId;
        Fase = Importfase.Controleren;
    }

    public void Gecontroleerd(Importuitslag uitslag)
    {
        ImportRules.EerstControleren.Eis(Fase == Importfase.Controleren);
        (Regels, PerMail, PerBrief, NietUitnodigen, Dubbel, Fout, Tegenstrijdig) = uitslag;
        Fase = Importfase.Gecontroleerd;
    }

    public void Overnemen(Ronde ronde, Guid opdrachtId)
    {
        RondeRules.AlleenVoorSluiting.Eis(ronde.MagUitnodigen);
        ImportRules.AlVastgelegd.Eis(Fase is not (Importfase.Overnemen or Importfase.Klaar));
        ImportRules.EerstControleren.Eis(Fase == Importfase.Gecontroleerd);
        ImportRules.EerstTegenstrijdigheden.Eis(Tegenstrijdig == 0);
        ImportRules.GeenGoedeRegels.Eis(Uitslag.Goed > 0);
        OpdrachtId = opdrachtId;
        Fase = Importfase.Overnemen;
    }

    /// <summary>An attempt begins; what an earlier one wrote is worth nothing any more.</summary>
    public void LadingBeginnen(Guid ladingId)
    {
        ImportRules.EerstControleren.Eis(Fase == Importfase.Overnemen);
        LadingId = ladingId;
    }

    public void Afronden(int aantal)
    {
        LadingId = null;
        Overgenomen = aantal;
        Fase = Importfase.Klaar;
    }
}

public static class ImportRules
{
    public static readonly DomainRule EerstControleren = new(nameof(EerstControleren), "Dit bestand is nog niet gecontroleerd. Wacht tot de controle klaar is.");
    public static readonly DomainRule AlVastgelegd = new(nameof(AlVastgelegd), "Dit bestand is al overgenomen. Upload een nieuw bestand als er mensen bij komen.");
    public static readonly DomainRule GeenGoedeRegels = new(nameof(GeenGoedeRegels), "Er is geen enkele goede regel. Verbeter het bestand en upload het opnieuw.");
    public static readonly DomainRule EerstTegenstrijdigheden = new(
        nameof(EerstTegenstrijdigheden), "Regels spreken elkaar tegen over wie wordt uitgenodigd. Los dat eerst op in uw bestand en upload het opnieuw.");
    public static readonly DomainRule EenTegelijk = new(nameof(EenTegelijk), "Er wordt al een ander bestand overgenomen in deze ronde. Wacht tot dat klaar is.");
}
