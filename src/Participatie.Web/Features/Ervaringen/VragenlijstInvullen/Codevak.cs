namespace Participatie.Web.Features.Ervaringen;

/// <summary>The box for the code, and what it takes along of a form whose owner was no longer known.</summary>
/// <param name="Code">As typed.</param>
/// <param name="Fout">What is the matter with it.</param>
/// <param name="Scherm">The screen that the carried answers belong to; null when none are carried.</param>
/// <param name="Meegenomen">The answers, as they were posted.</param>
public sealed record Codevak(string Code, string? Fout, string? Scherm, IReadOnlyDictionary<string, string?[]> Meegenomen)
{
    /// <summary>Never the answers.</summary>
    public override string ToString() => "(afgeschermd)";
}
