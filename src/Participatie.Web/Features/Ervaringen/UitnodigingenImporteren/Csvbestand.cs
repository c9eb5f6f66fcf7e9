using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>One row of a file.</summary>
/// <param name="Regelnummer">Physical line where the row begins, counted from 1 with the header included.</param>
/// <param name="Eindregel">Physical line where it ends; larger when a value holds line ends.</param>
/// <param name="Velden">The values, as many as the row has.</param>
/// <param name="Origineel">The row as it stands in the file, without its line end.</param>
/// <param name="AanhalingstekenFout">True when a quote stands where it cannot be, or is never closed.</param>
public sealed record Csvregel(int Regelnummer, int Eindregel, IReadOnlyList<string> Velden, string Origineel, bool AanhalingstekenFout);

/// <summary>
/// A CSV file of unknown make, read in constant memory: the encoding (UTF-8, UTF-16 with a mark, else Windows-1252) and the
/// separator (; , | or tab) are found out, a spreadsheet's <c>sep=</c> line is obeyed.
/// </summary>
public sealed class Csvbestand : IDisposable
{
    private const int Leesblok = 16 * 1024;
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private readonly Csvgrenzen _grenzen;
    private readonly CsvReader _lezer;
    private readonly HashSet<long> _kapotteRegels = [];
    private bool _gelezen;

    private Csvbestand(Stream stream, Encoding codering, Csvgrenzen grenzen)
    {
        _grenzen = grenzen;
        Codering = codering;
        stream.Position = 0;
        _lezer = CsvReader.Create(
            stream,
            new CsvReaderOptions
            {
                HasHeader = false,
                Encoding = codering,
                BufferSize = Leesblok,
                MaxRecordSize = grenzen.Regellengte,
                TrackLineNumbers = true,
                OnMalformedRecord = kapot => _kapotteRegels.Add(kapot.LineNumber),
            },
            leaveOpen: true);
    }

    /// <summary>How the file turned out to be written.</summary>
    public Encoding Codering { get; }

    public char Scheidingsteken => _lezer.Separator;

    /// <summary>The header, outer spaces removed.</summary>
    public IReadOnlyList<string> Koppen { get; private set; } = [];

    /// <summary>Looks the whole file through once, then reads the header.</summary>
    /// <param name="stream">Seekable, for the encoding is only certain at the end; stays open.</param>
    /// <param name="grenzen">Null for the usual limits.</param>
    /// <param name="cancellationToken">Stops the looking through.</param>
    /// <exception cref="CsvGeweigerdException">The file cannot be read as a table.</exception>
    public static async Task<Csvbestand> OpenAsync(Stream stream, Csvgrenzen? grenzen = null, CancellationToken cancellationToken = default)
    {
        if (!stream.CanSeek)
        {
            throw new ArgumentException("The stream must be seekable.", nameof(stream));
        }

        grenzen ??= new();
        var codering = await Csvkeuring.KeurAsync(stream, grenzen, cancellationToken);
        var bestand = new Csvbestand(stream, codering, grenzen);
        try
        {
            await bestand.LeesKopAsync(cancellationToken);
            return bestand;
        }
        catch
        {
            bestand.Dispose();
            throw;
        }
    }

    /// <summary>The rows after the header, once; empty rows are left out.</summary>
    /// <exception cref="CsvGeweigerdException">Found on the way: too many rows, or a row that is too long.</exception>
    public async IAsyncEnumerable<Csvregel> LeesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (_gelezen)
        {
            throw new InvalidOperationException("The rows of a file are read once.");
        }

        _gelezen = true;
        var aantal = 0;
        while (await VolgendeAsync(cancellationToken) is { } regel)
        {
            if (++aantal > _grenzen.Regels)
            {
                throw new CsvGeweigerdException(Csvweigering.TeveelRegels, $"Dit bestand heeft meer dan {_grenzen.Regels.ToString("N0", Nederlands)} regels. Verdeel het over meer bestanden.", regel.Regelnummer);
            }

            yield return regel;
        }
    }

    public void Dispose() => _lezer.Dispose();

    private async Task LeesKopAsync(CancellationToken cancellationToken)
    {
        var kop = await VolgendeAsync(cancellationToken);
        if (kop is null || kop.Velden.Any(IsWaarde))
        {
            throw new CsvGeweigerdException(Csvweigering.GeenKop, "De eerste regel moet de namen van de kolommen bevatten, zoals in het voorbeeldbestand. Zet die regel erboven.", kop?.Regelnummer);
        }

        if (kop.Velden.Count > _grenzen.Kolommen)
        {
            throw new CsvGeweigerdException(Csvweigering.TeveelKolommen, $"Dit bestand heeft {kop.Velden.Count} kolommen. Er mogen er hoogstens {_grenzen.Kolommen} zijn.", kop.Regelnummer);
        }

        Koppen = [.. kop.Velden.Select(veld => veld.Trim())];

        // A mail address or a bare number is never the name of a column.
        static bool IsWaarde(string veld) => veld.Contains('@', StringComparison.Ordinal) || int.TryParse(veld, NumberStyles.Integer, CultureInfo.InvariantCulture, out _);
    }

    private async Task<Csvregel?> VolgendeAsync(CancellationToken cancellationToken)
    {
        try
        {
            do
            {
                if (!await _lezer.ReadAsync(cancellationToken))
                {
                    return null;
                }
            }
            while (IsLeeg());

            return HuidigeRegel();
        }
        catch (CsvFormatException te)
        {
            var regelnummer = (int)te.LineNumber;
            throw new CsvGeweigerdException(
                Csvweigering.RegelTeLang,
                $"Regel {regelnummer} is langer dan {_grenzen.Regellengte.ToString("N0", Nederlands)} tekens. Meestal staat daar een aanhalingsteken (\") dat niet wordt gesloten: haal het weg.",
                regelnummer);
        }
    }

    private bool IsLeeg()
    {
        for (var kolom = 0; kolom < _lezer.FieldCount; kolom++)
        {
            if (_lezer.GetSpan(kolom).ContainsAnyExcept(" \t\r\n"u8))
            {
                return false;
            }
        }

        return true;
    }

    private Csvregel HuidigeRegel()
    {
        var velden = new string[_lezer.FieldCount];
        for (var kolom = 0; kolom < velden.Length; kolom++)
        {
            velden[kolom] = _lezer.GetString(kolom);
        }

        var begin = (int)_lezer.LineNumber;
        var origineel = Encoding.UTF8.GetString(_lezer.RawRecord);
        return new(begin, begin + Regeleinden(origineel), velden, origineel, _kapotteRegels.Remove(begin));
    }

    private static int Regeleinden(string tekst)
    {
        var aantal = 0;
        for (var plek = 0; plek < tekst.Length; plek++)
        {
            if (tekst[plek] == '\n' || (tekst[plek] == '\r' && (plek + 1 == tekst.Length || tekst[plek + 1] != '\n')))
            {
                aantal++;
            }
        }

        return aantal;
    }
}
