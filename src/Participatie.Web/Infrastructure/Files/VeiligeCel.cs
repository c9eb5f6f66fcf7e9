namespace Participatie.Web.Infrastructure.Files;

/// <summary>Keeps text in an exported table from being run as a formula by a spreadsheet.</summary>
public static class VeiligeCel
{
    /// <summary>
    /// The text itself, or with an apostrophe before it when a spreadsheet could take it for a formula: when it begins with
    /// = + - @ (also full-width, also after spaces) or with a tab or line end. Only for text: write numbers as numbers.
    /// </summary>
    public static string Maak(string? tekst)
    {
        if (string.IsNullOrEmpty(tekst))
        {
            return "";
        }

        var begin = tekst.AsSpan().TrimStart();
        return tekst[0] is '\t' or '\r' or '\n' || (begin.Length > 0 && begin[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠')
            ? "'" + tekst
            : tekst;
    }
}
