using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>What a remark is about; stored as text.</summary>
public enum Opmerkingplaats
{
    Geheel,
    Tekst,
    Aanbeveling,
}

public static class OpmerkingRules
{
    public static readonly DomainRule TekstNodig = new(nameof(TekstNodig), "Schrijf eerst uw opmerking.");
    public static readonly DomainRule NietTeLang = new(nameof(NietTeLang), "Houd uw opmerking korter dan 2.000 tekens.");
    public static readonly DomainRule AlAfgehandeld = new(nameof(AlAfgehandeld), "Deze opmerking is al afgehandeld.");
}

/// <summary>A remark of one writer to the others, beside what it is about; a reply hangs below it. Only the raad sees it.</summary>
public sealed class Opmerking : AggregateRoot
{
    public const int TekstMax = 2000;

    private Opmerking()
    {
    }

    public Guid AdviesId { get; private set; }

    public Opmerkingplaats Plaats { get; private set; }

    /// <summary>The recommendation it is about; its id is the same in all versions.</summary>
    public Guid? AanbevelingId { get; private set; }

    /// <summary>The remark that this one answers; null for a first one.</summary>
    public Guid? AntwoordOpId { get; private set; }

    /// <summary>The version that the writer had in front of them.</summary>
    public int BijVersie { get; private set; }

    public string Tekst { get; private set; } = "";

    public Guid DoorId { get; private set; }

    public string DoorNaam { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime Op { get; private set; }

    /// <summary>UTC; null while something has to be done with it.</summary>
    public DateTime? AfgehandeldOp { get; private set; }

    public string? AfgehandeldDoorNaam { get; private set; }

    /// <param name="adviesId">Of which advies.</param>
    /// <param name="aanbevelingId">With <see cref="Opmerkingplaats.Aanbeveling"/> only.</param>
    /// <param name="plaats">What it is about.</param>
    /// <param name="bijVersie">The newest version.</param>
    /// <param name="tekst">What is said.</param>
    /// <param name="door">Who says it.</param>
    /// <param name="nu">UTC.</param>
    public static Opmerking Plaatsen(Guid adviesId, Opmerkingplaats plaats, Guid? aanbevelingId, int bijVersie, string? tekst, Handelende door, DateTime nu)
    {
        OpmerkingRules.TekstNodig.Eis(!string.IsNullOrWhiteSpace(tekst));
        return new()
        {
            AdviesId = adviesId,
            Plaats = plaats,
            AanbevelingId = plaats == Opmerkingplaats.Aanbeveling ? aanbevelingId : null,
            BijVersie = bijVersie,
            Tekst = tekst.Trim(),
            DoorId = door.Id,
            DoorNaam = door.Naam,
            Op = nu,
        };
    }

    /// <summary>A reply stands where the first remark stands.</summary>
    public Opmerking Beantwoorden(string? tekst, int bijVersie, Handelende door, DateTime nu)
    {
        OpmerkingRules.TekstNodig.Eis(!string.IsNullOrWhiteSpace(tekst));
        return new()
        {
            AdviesId = AdviesId,
            Plaats = Plaats,
            AanbevelingId = AanbevelingId,
            AntwoordOpId = AntwoordOpId ?? Id,
            BijVersie = bijVersie,
            Tekst = tekst.Trim(),
            DoorId = door.Id,
            DoorNaam = door.Naam,
            Op = nu,
        };
    }

    public void Afhandelen(Handelende door, DateTime nu)
    {
        OpmerkingRules.AlAfgehandeld.Eis(AfgehandeldOp is null);
        AfgehandeldOp = nu;
        AfgehandeldDoorNaam = door.Naam;
    }
}
