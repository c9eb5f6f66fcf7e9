using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Web;
using Voortgang = Participatie.Web.Infrastructure.Jobs.Voortgang;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Takes the good rows in, all or none: it writes them in batches that nobody sees (so that people who are answering need not wait), and one statement makes them
/// appear together. After a crash it throws its own unseen rows away and begins again (docs/adr/0008).
/// </summary>
public sealed class ImportOvernemenOpdracht(
    ParticipatieDb db, Schrijfpoort poort, Importbestanden bestanden, Importloop loop, Uitnodigingsgeheimen geheimen, Hoofdsleutel hoofdsleutel) : IOpdrachtUitvoerder
{
    private const int Batch = 500;

    public async Task UitvoerenAsync(Opdracht opdracht, Voortgang voortgang, CancellationToken cancellationToken)
    {
        var import = await db.Uitnodigingenimports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == opdracht.OnderwerpId, cancellationToken);
        if (import is null || import.OpdrachtId != opdracht.Id)
        {
            return;
        }

        if (import.Fase == Importfase.Overnemen)
        {
            var lading = Guid.NewGuid();
            if (await BeginnenAsync(import.Id, lading, cancellationToken) is { } vorige)
            {
                await Verborgen.WissenAsync(db, poort, vorige, cancellationToken);
            }

            try
            {
                var aantal = await SchrijvenAsync(import, lading, voortgang, cancellationToken);
                await TonenAsync(import, lading, aantal, cancellationToken);
            }
            catch (OpdrachtMisluktException)
            {
                await Verborgen.WissenAsync(db, poort, lading, CancellationToken.None);
                throw;
            }
        }

        bestanden.Verwijderen(import.Id);
    }

    /// <returns>What an earlier attempt wrote under; null when this is the first.</returns>
    private async Task<Guid?> BeginnenAsync(Guid importId, Guid lading, CancellationToken cancellationToken)
    {
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        var import = await db.Uitnodigingenimports.SingleAsync(i => i.Id == importId, cancellationToken);
        var vorige = import.LadingId;
        import.LadingBeginnen(lading);
        await db.SaveChangesAsync(cancellationToken);
        return vorige;
    }

    private async Task<int> SchrijvenAsync(Uitnodigingenimport import, Guid lading, Voortgang voortgang, CancellationToken cancellationToken)
    {
        var ronde = await db.Rondes.AsNoTracking().SingleAsync(r => r.Id == import.RondeId, cancellationToken);
        EisOpen(ronde);
        var toegang = ronde.Sleutels.Toegang(hoofdsleutel);
        var goed = import.Uitslag.Goed;
        var aantal = 0;
        var batch = new List<Uitnodiging>(Batch);

        async Task BatchAsync()
        {
            await geheimen.BewarenAsync(toegang, batch, cancellationToken);
            aantal += batch.Count;
            batch.Clear();
            await voortgang.MeldenAsync(aantal, goed, $"{aantal.Getal()} van de {goed.Getal()} mensen", cancellationToken);
        }

        var totalen = await loop.LopenAsync(
            import,
            async (regel, _, _) =>
            {
                if (regel.Regel is { } mens)
                {
                    batch.Add(Uitnodiging.VanRegel(ronde.Id, mens, lading));
                    if (batch.Count == Batch)
                    {
                        await BatchAsync();
                    }
                }
            },
            cancellationToken);
        if (totalen.Tegenstrijdig > 0)
        {
            // Somebody was added to the ronde after the check.
            throw new OpdrachtMisluktException(ImportRules.EerstTegenstrijdigheden.Tekst);
        }

        if (batch.Count > 0)
        {
            await BatchAsync();
        }

        return aantal;
    }

    private async Task TonenAsync(Uitnodigingenimport import, Guid lading, int aantal, CancellationToken cancellationToken)
    {
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        EisOpen(await db.Rondes.AsNoTracking().SingleAsync(r => r.Id == import.RondeId, cancellationToken));
        var klaar = await db.Uitnodigingenimports.SingleAsync(i => i.Id == import.Id, cancellationToken);
        if (klaar.LadingId != lading)
        {
            throw new OpdrachtMisluktException("Dit werk is door een andere server overgenomen.");
        }

        await Verborgen.Van(db, lading).ExecuteUpdateAsync(u => u.SetProperty(x => x.ImportId, (Guid?)null), cancellationToken);
        klaar.Afronden(aantal);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
    }

    private static void EisOpen(Ronde ronde)
    {
        if (!ronde.MagUitnodigen)
        {
            throw new OpdrachtMisluktException(RondeRules.AlleenVoorSluiting.Tekst);
        }
    }
}

/// <summary>The rows of an attempt to take a file in, that nobody sees yet.</summary>
internal static class Verborgen
{
    private const int Batch = 2000;

    public static IQueryable<Uitnodiging> Van(ParticipatieDb db, Guid lading) => db.Uitnodigingen.IgnoreQueryFilters().Where(u => u.ImportId == lading);

    /// <summary>Throws them away, a batch at a time so that other writers have their turn.</summary>
    public static async Task WissenAsync(ParticipatieDb db, Schrijfpoort poort, Guid lading, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        int gewist;
        do
        {
            using var doorgang = await poort.BinnenAsync(cancellationToken);
            var ids = Van(db, lading).OrderBy(u => u.Id).Select(u => u.Id).Take(Batch);
            gewist = await db.Uitnodigingen.IgnoreQueryFilters().Where(u => ids.Contains(u.Id)).ExecuteDeleteAsync(cancellationToken);
        }
        while (gewist == Batch);
    }
}
