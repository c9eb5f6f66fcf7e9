namespace Participatie.Web.Features.Adviezen;

/// <summary>Written text as paragraphs.</summary>
public static class Alineas
{
    /// <param name="tekst">Paragraphs parted by an empty line.</param>
    public static IReadOnlyList<string> Van(string tekst) =>
        tekst.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
