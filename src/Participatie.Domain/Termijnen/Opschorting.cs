namespace Participatie.Domain.Termijnen;

/// <summary>Why a term stands still; stored as text.</summary>
public enum Opschortingscategorie
{
    /// <summary>The answering side asked the raad for something that is needed to answer.</summary>
    WachtOpAanvulling,

    /// <summary>The raad asked for, or agreed to, a later answer.</summary>
    MetInstemming,

    /// <summary>Another body decides first.</summary>
    WachtOpAnder,

    /// <summary>Circumstances outside everybody's power.</summary>
    Overmacht,
}

/// <summary>A pause of a term.</summary>
/// <param name="Van">The first day that does not count.</param>
/// <param name="Hervat">The first day that counts again; null while the pause lasts.</param>
/// <param name="Categorie">Why, in kinds.</param>
/// <param name="Reden">Why, in words; public in the register.</param>
public sealed record Opschorting(DateOnly Van, DateOnly? Hervat, Opschortingscategorie Categorie, string Reden)
{
    public const int RedenMax = 500;

    /// <summary>Calendar days that did not count; up to <paramref name="totEnMet"/> while the pause lasts.</summary>
    public int Dagen(DateOnly totEnMet) => Math.Max(0, (Hervat ?? totEnMet.AddDays(1)).DayNumber - Van.DayNumber);
}

/// <summary>A term that was made longer.</summary>
/// <param name="Duur">By how much.</param>
/// <param name="Reden">Why, in words; public in the register.</param>
/// <param name="Op">The day it was done.</param>
public sealed record Verlenging(Termijnduur Duur, string Reden, DateOnly Op);
