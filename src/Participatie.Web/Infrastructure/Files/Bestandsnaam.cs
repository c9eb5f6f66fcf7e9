using System.Globalization;
using System.Text;
using Participatie.Domain.Adviezen;

namespace Participatie.Web.Infrastructure.Files;

/// <summary>Names of files that people give.</summary>
public static class Bestandsnaam
{
    /// <summary>Longest clean name, in characters.</summary>
    public const int Max = 120;

    private static readonly Dictionary<string, Bijlagesoort> Soorten = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = Bijlagesoort.Pdf,
        [".docx"] = Bijlagesoort.Docx,
        [".xlsx"] = Bijlagesoort.Xlsx,
        [".odt"] = Bijlagesoort.Odt,
        [".png"] = Bijlagesoort.Png,
        [".jpg"] = Bijlagesoort.Jpeg,
        [".jpeg"] = Bijlagesoort.Jpeg,
        [".txt"] = Bijlagesoort.Tekst,
        [".csv"] = Bijlagesoort.Csv,
    };

    /// <summary>Endings that make a name lie when another one follows.</summary>
    private static readonly HashSet<string> Uitgangen = new(
        [
            .. Soorten.Keys, ".bat", ".bin", ".cmd", ".com", ".dll", ".doc", ".docm", ".dmg", ".exe", ".gz", ".hta", ".htm", ".html", ".iso", ".jar", ".js", ".jse", ".lnk", ".msi", ".php", ".pif", ".ps1",
            ".py", ".rar", ".reg", ".scr", ".sh", ".svg", ".svgz", ".swf", ".tar", ".vbe", ".vbs", ".wsf", ".xhtml", ".xls", ".xlsm", ".xml", ".zip", ".7z",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Without a path, control characters, marks of direction and signs that a file system refuses; "bestand" when nothing is left.</summary>
    public static string Maak(string? naam)
    {
        var laatste = (naam ?? "").Split('/', '\\')[^1];
        var schoon = new StringBuilder();
        foreach (var teken in laatste.EnumerateRunes())
        {
            var weg = Rune.GetUnicodeCategory(teken) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || teken == Rune.ReplacementChar || "<>:\"|?*".Contains(teken.ToString(), StringComparison.Ordinal);
            schoon.Append(weg ? "" : teken.ToString());
        }

        var geheel = schoon.ToString().Normalize(NormalizationForm.FormC).TrimStart(' ', '\u00A0').TrimEnd(' ', '.', '\u00A0');
        var uitgang = Path.GetExtension(geheel);
        uitgang = uitgang.Length is > 1 and <= 6 ? uitgang : "";
        var stam = geheel[..^uitgang.Length].Trim(' ', '.');
        return (stam.Length == 0 ? "bestand" : Kort(stam, Max - uitgang.Length)) + uitgang;
    }

    /// <summary>By the ending; null when it is none that may be attached.</summary>
    public static Bijlagesoort? Soort(string naam) => Soorten.TryGetValue(Path.GetExtension(naam), out var soort) ? soort : null;

    public static bool HeeftDubbeleUitgang(string naam) => Uitgangen.Contains(Path.GetExtension(Path.GetFileNameWithoutExtension(naam).TrimEnd()));

    private static string Kort(string stam, int max)
    {
        if (stam.Length <= max)
        {
            return stam;
        }

        return stam[..(char.IsHighSurrogate(stam[max - 1]) ? max - 1 : max)].TrimEnd();
    }
}
