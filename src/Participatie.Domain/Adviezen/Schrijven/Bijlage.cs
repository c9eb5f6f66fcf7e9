using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>Kinds of files that people may attach; the content decides, not the name. Stored as text.</summary>
public enum Bijlagesoort
{
    Pdf,
    Docx,
    Xlsx,
    Odt,
    Png,
    Jpeg,
    Tekst,
    Csv,
}

public static class BijlageRules
{
    public static readonly DomainRule AlleenConcept = new(nameof(AlleenConcept), "Dit advies is vastgesteld. De bijlagen horen daarbij en veranderen niet meer.");
    public static readonly DomainRule NietTeVeel = new(nameof(NietTeVeel), "Er zijn al 20 bijlagen. Haal er eerst een weg.");
    public static readonly DomainRule EenKeer = new(nameof(EenKeer), "Deze bijlage staat er al.");
}

/// <summary>A file with an advies, or evidence with a promise. What is in it never changes; another file is another bijlage.</summary>
public sealed class Bijlage : AggregateRoot
{
    public const int NaamMax = 120;
    public const int AantalMax = 20;

    private Bijlage()
    {
    }

    public Guid AdviesId { get; private set; }

    /// <summary>The promise of which it is evidence; null: it goes with the letter.</summary>
    public Guid? ToezeggingId { get; private set; }

    public string Naam { get; private set; } = "";

    public Bijlagesoort Soort { get; private set; }

    /// <summary>In bytes.</summary>
    public long Grootte { get; private set; }

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Everybody may have it once the advies itself is public.</summary>
    public bool IsOpenbaar { get; private set; }

    public Guid DoorId { get; private set; }

    public string DoorNaam { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime ToegevoegdOp { get; private set; }

    /// <summary>With the letter, while it is written.</summary>
    public static Bijlage Toevoegen(Advies advies, string naam, Bijlagesoort soort, long grootte, string sha256, bool openbaar, Handelende door, DateTime nu)
    {
        BijlageRules.AlleenConcept.Eis(advies.Status == Adviesstatus.Concept);
        return Maken(advies.Id, null, naam, soort, grootte, sha256, openbaar, door, nu);
    }

    /// <summary>Evidence of how a promise is kept.</summary>
    public static Bijlage AlsBewijs(Guid adviesId, Guid toezeggingId, string naam, Bijlagesoort soort, long grootte, string sha256, bool openbaar, Handelende door, DateTime nu) =>
        Maken(adviesId, toezeggingId, naam, soort, grootte, sha256, openbaar, door, nu);

    /// <summary>Who may have it can change at any time.</summary>
    public void OpenbaarZetten(bool openbaar) => IsOpenbaar = openbaar;

    private static Bijlage Maken(Guid adviesId, Guid? toezeggingId, string naam, Bijlagesoort soort, long grootte, string sha256, bool openbaar, Handelende door, DateTime nu) => new()
    {
        AdviesId = adviesId,
        ToezeggingId = toezeggingId,
        Naam = naam,
        Soort = soort,
        Grootte = grootte,
        Sha256 = sha256,
        IsOpenbaar = openbaar,
        DoorId = door.Id,
        DoorNaam = door.Naam,
        ToegevoegdOp = nu,
    };
}
