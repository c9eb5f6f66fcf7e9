namespace Participatie.Domain.Adviezen;

/// <summary>How far the asker's own process is when the raad is asked.</summary>
public enum Participatiefase
{
    Verkenning,
    Beleidsvorming,
    Besluitvorming,
    Uitvoering,
    Evaluatie,
}
