namespace Participatie.Web.Features.Ervaringen;

/// <summary>Why a whole file is refused.</summary>
public enum Csvweigering
{
    Leeg,
    TeGroot,
    Excelbestand,
    Pdf,
    Programma,
    Webpagina,
    Binair,
    GeenKop,
    TeveelKolommen,
    TeveelRegels,
    RegelTeLang,
}

/// <summary>A file that cannot be read as a table. <see cref="Tekst"/> is Dutch and says what to do.</summary>
public sealed class CsvGeweigerdException(Csvweigering reden, string tekst, int? regelnummer = null)
    : Exception($"CSV file refused: {reden}")
{
    public Csvweigering Reden { get; } = reden;

    public string Tekst { get; } = tekst;

    /// <summary>Physical line where the trouble begins, counted from 1; null when it is about the whole file.</summary>
    public int? Regelnummer { get; } = regelnummer;
}

/// <summary>The limits of a file.</summary>
/// <param name="Bytes">Size of the file.</param>
/// <param name="Regels">Rows after the header, empty ones not counted.</param>
/// <param name="Kolommen">Columns of the header.</param>
/// <param name="Regellengte">Bytes of one row in UTF-8, line ends inside quotes included; from there on a row may be refused, from twice as long it always is.</param>
public sealed record Csvgrenzen(
    long Bytes = 50 * 1024 * 1024,
    int Regels = 200_000,
    int Kolommen = 200,
    int Regellengte = 32_000);
