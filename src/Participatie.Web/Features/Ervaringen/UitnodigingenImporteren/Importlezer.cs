using System.Runtime.CompilerServices;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>What became of one row of the file.</summary>
/// <param name="Regelnummer">Physical line where the row begins.</param>
/// <param name="Eindregel">Physical line where it ends.</param>
/// <param name="Origineel">The row as it stands in the file.</param>
/// <param name="Regel">Null exactly when there are faults.</param>
/// <param name="Fouten">Everything that is wrong with the row.</param>
public sealed record Importregel(int Regelnummer, int Eindregel, string Origineel, Uitnodigingsregel? Regel, IReadOnlyList<Regelfout> Fouten)
{
    /// <summary>Never the content.</summary>
    public override string ToString() => $"regel {Regelnummer}";
}

/// <summary>Running totals of a file; complete after the last row.</summary>
public sealed class Importtotalen
{
    private readonly SortedDictionary<Regelfoutsoort, int> _perSoort = [];

    /// <summary>All rows, empty ones not counted.</summary>
    public int Regels { get; private set; }

    /// <summary>Good rows of people who are invited.</summary>
    public int Uitnodigen { get; private set; }

    public int PerMail { get; private set; }

    public int PerBrief { get; private set; }

    /// <summary>Good rows of people who are not invited.</summary>
    public int NietUitnodigen { get; private set; }

    /// <summary>Rows with one fault or more.</summary>
    public int Fout { get; private set; }

    /// <summary>
    /// Rows that contradict an earlier one on whether a person may be invited. While there is one the file must not be taken
    /// in, not even its good rows: the row that invites may be the one that is wrong.
    /// </summary>
    public int Tegenstrijdig => _perSoort.GetValueOrDefault(Regelfoutsoort.Tegenstrijdig);

    /// <summary>Faults by kind; a row can have several.</summary>
    public IReadOnlyDictionary<Regelfoutsoort, int> PerSoort => _perSoort;

    internal void Tel(Importregel importregel)
    {
        Regels++;
        if (importregel.Regel is not { } regel)
        {
            Fout++;
            foreach (var fout in importregel.Fouten)
            {
                _perSoort[fout.Soort] = _perSoort.GetValueOrDefault(fout.Soort) + 1;
            }
        }
        else if (regel.NietUitnodigen is not null)
        {
            NietUitnodigen++;
        }
        else
        {
            Uitnodigen++;
            PerMail += regel.Kanaal == Uitnodigingskanaal.Mail ? 1 : 0;
            PerBrief += regel.Kanaal == Uitnodigingskanaal.Brief ? 1 : 0;
        }
    }
}

/// <summary>
/// Reads a file row by row. Nothing of a row is kept but the fingerprints for finding doubles: one to three of about 40 bytes
/// a row (<see cref="Dubbelzoeker"/>). For one file, once.
/// </summary>
public sealed class Importlezer(Csvbestand bestand, Kolomkoppeling koppeling) : IDisposable
{
    private readonly Regelcontrole _controle = new(koppeling.Naam);
    private readonly Dubbelzoeker _dubbelzoeker = new();

    public Importtotalen Totalen { get; } = new();

    /// <summary>Tells who is in the ronde already, before the reading begins; whoever stands in the file again is a double.</summary>
    public void Bekend(Uitnodigingsregel regel) => _dubbelzoeker.Bekend(regel);

    /// <exception cref="InvalidOperationException">The mapping lacks a column that is needed.</exception>
    /// <exception cref="CsvGeweigerdException">Found on the way, see <see cref="Csvbestand.LeesAsync"/>.</exception>
    public async IAsyncEnumerable<Importregel> LeesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (!koppeling.IsVolledig)
        {
            throw new InvalidOperationException("The column mapping is not complete.");
        }

        await foreach (var csvregel in bestand.LeesAsync(cancellationToken))
        {
            var importregel = Beoordeel(csvregel);
            Totalen.Tel(importregel);
            yield return importregel;
        }
    }

    public void Dispose() => _dubbelzoeker.Dispose();

    private Importregel Beoordeel(Csvregel csvregel)
    {
        Importregel Uitkomst(Uitnodigingsregel? regel, IReadOnlyList<Regelfout> fouten)
            => new(csvregel.Regelnummer, csvregel.Eindregel, csvregel.Origineel, regel, fouten);

        // When the columns have shifted, every further fault would be about the wrong column.
        if (Vormfout(csvregel) is { } vormfout)
        {
            return Uitkomst(null, [vormfout]);
        }

        var (regel, fouten) = _controle.Controleer(koppeling.Cellen(csvregel.Velden));
        return regel is not null && _dubbelzoeker.Onthoud(regel, csvregel.Regelnummer) is { } dubbel
            ? Uitkomst(null, [dubbel])
            : Uitkomst(regel, fouten);
    }

    private Regelfout? Vormfout(Csvregel csvregel)
    {
        if (csvregel.AanhalingstekenFout)
        {
            var ongelezen = csvregel.Eindregel > csvregel.Regelnummer ? $" De regels {csvregel.Regelnummer} tot en met {csvregel.Eindregel} zijn daardoor niet te lezen." : "";
            return new(Regelfoutsoort.Aanhalingsteken, null, $"Er staat een aanhalingsteken (\") midden in een waarde, of het wordt niet gesloten. Haal het weg, of zet de hele waarde tussen aanhalingstekens.{ongelezen}");
        }

        var verwacht = koppeling.Koppen.Count;
        var loopt = csvregel.Eindregel > csvregel.Regelnummer
            ? $" De regel loopt door tot en met regel {csvregel.Eindregel}: kijk ook of er een aanhalingsteken (\") te veel staat."
            : "";
        if (csvregel.Velden.Count < verwacht)
        {
            return new(Regelfoutsoort.TeWeinigVelden, null, $"De regel heeft {csvregel.Velden.Count} waarden, de kop {verwacht}. Vul aan wat ontbreekt, met lege waarden waar niets hoort.{loopt}");
        }

        // Spreadsheets often write empty columns behind the last one.
        return csvregel.Velden.Skip(verwacht).All(string.IsNullOrWhiteSpace)
            ? null
            : new(Regelfoutsoort.TeveelVelden, null, $"De regel heeft {csvregel.Velden.Count} waarden, de kop {verwacht}. Staat er een scheidingsteken in een waarde? Zet die waarde tussen aanhalingstekens.{loopt}");
    }
}
