using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Jobs;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// One run over an uploaded file with the columns as they were said, against the people who are in the ronde already. The check and the taking in both use it, so that
/// they come to the same rows.
/// </summary>
public sealed class Importloop(ParticipatieDb db, Importbestanden bestanden)
{
    /// <summary>The mapping as it is kept with the import: field to column.</summary>
    public static string Schrijf(Kolomkoppeling koppeling) =>
        JsonSerializer.Serialize(koppeling.Kolommen.ToDictionary(paar => paar.Key.ToString(), paar => paar.Value));

    /// <summary>The kept mapping on this file's header; the guess when nothing was said yet.</summary>
    public static Kolomkoppeling Lees(string koppeling, IReadOnlyList<string> koppen)
    {
        var geraden = Kolomkoppeling.Raad(koppen);
        if (koppeling.Length == 0)
        {
            return geraden;
        }

        var gezegd = JsonSerializer.Deserialize<Dictionary<Uitnodigingsveld, int>>(koppeling)!;
        var leeg = Enum.GetValues<Uitnodigingsveld>().Aggregate(geraden, (tot, veld) => tot.Met(veld, null));
        return gezegd.Aggregate(leeg, (tot, paar) => tot.Met(paar.Key, paar.Value));
    }

    /// <summary>Runs over every row.</summary>
    /// <param name="import">Whose file.</param>
    /// <param name="bijRegel">Called for each row, with how many bytes of how many were read.</param>
    /// <param name="cancellationToken">The job's end.</param>
    /// <returns>The totals.</returns>
    /// <exception cref="OpdrachtMisluktException">The file is gone or cannot be read to its end.</exception>
    public async Task<Importtotalen> LopenAsync(
        Uitnodigingenimport import, Func<Importregel, long, long, Task> bijRegel, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = bestanden.Openen(import.Id);
            using var bestand = await Csvbestand.OpenAsync(stream, grenzen: null, cancellationToken);
            using var lezer = new Importlezer(bestand, Lees(import.Koppeling, bestand.Koppen));
            await foreach (var bekend in BekendenAsync(import.RondeId).WithCancellation(cancellationToken))
            {
                lezer.Bekend(bekend);
            }

            var lengte = stream.Length;
            await foreach (var regel in lezer.LeesAsync(cancellationToken))
            {
                await bijRegel(regel, stream.Position, lengte);
            }

            return lezer.Totalen;
        }
        catch (CsvGeweigerdException exception)
        {
            throw new OpdrachtMisluktException(exception.Tekst);
        }
        catch (IOException exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new OpdrachtMisluktException("Het bestand is er niet meer. Upload het opnieuw.");
        }
    }

    private async IAsyncEnumerable<Uitnodigingsregel> BekendenAsync(Guid rondeId)
    {
        var bekenden = db.Uitnodigingen.AsNoTracking().Where(u => u.RondeId == rondeId && u.Kanaal != null);
        await foreach (var u in bekenden.AsAsyncEnumerable())
        {
            yield return new Uitnodigingsregel(
                u.Doelgroep,
                u.Kanaal,
                u.EMail,
                u.Straat is null ? null : new Postadres(u.Aanhef ?? "", u.Straat, u.Postcode ?? "", u.Plaats ?? ""),
                Gemeenten.MetCode(u.Gemeentecode)!,
                u.SoortHulp,
                u.Leeftijd,
                u.Trajectstatus,
                u.Zwaarte,
                u.Taal,
                NietUitnodigen: null);
        }
    }
}
