using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>
/// After a day was added to the calendar or taken from it: works out anew the open clocks that the day falls in, or just behind. Doing it twice changes nothing, so it can begin again after a restart.
/// </summary>
public sealed class KlokkenVerschuiven(ParticipatieDb db, Schrijfpoort poort, Kalender kalender, Klokken klokken, TimeProvider clock) : IOpdrachtUitvoerder
{
    private const int Batch = 100;

    public async Task UitvoerenAsync(Opdracht opdracht, Voortgang voortgang, CancellationToken cancellationToken)
    {
        var dag = JsonSerializer.Deserialize<DateOnly>(opdracht.Gegevens);
        var dagen = await kalender.WerkdagenAsync(cancellationToken);
        var gedaan = 0;
        var na = Guid.Empty;
        List<Guid> ids;
        do
        {
            using (await poort.BinnenAsync(cancellationToken))
            {
                db.ChangeTracker.Clear();
                await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

                // A rung behind the date can fall on the day too, so every open clock that had begun is looked at.
                ids = await db.Termijnen
                    .Where(t => (t.Status == Termijnstatus.Loopt || t.Status == Termijnstatus.Opgeschort) && t.Begin < dag && t.Id.CompareTo(na) > 0)
                    .OrderBy(t => t.Id).Select(t => t.Id).Take(Batch).ToListAsync(cancellationToken);
                foreach (var klok in await klokken.LadenAsync(ids, cancellationToken))
                {
                    // A date that has passed stays what it was.
                    if (klok.Termijn.Uiterlijk >= clock.Vandaag())
                    {
                        klok.Herberekenen(dagen, clock.Nu());
                    }
                    else
                    {
                        klok.Termijn.Plannen(clock.Vandaag(), dagen);
                    }
                }

                await db.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(CancellationToken.None);
            }

            gedaan += ids.Count;
            na = ids.Count > 0 ? ids[^1] : na;
            await voortgang.MeldenAsync(gedaan, totaal: null, $"{gedaan.Getal("termijn", "termijnen")} nagekeken.", cancellationToken);
        }
        while (ids.Count == Batch);
    }
}
