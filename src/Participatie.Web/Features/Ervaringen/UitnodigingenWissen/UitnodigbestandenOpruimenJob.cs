using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Throws away what was left lying: uploads that were not finished within a day, unseen rows of an import that was given up, and letters that are old or whose
/// ronde closed.
/// </summary>
public sealed class UitnodigbestandenOpruimenJob(
    ParticipatieDb db, Schrijfpoort poort, TimeProvider clock, Importbestanden importbestanden, Brievenmap brievenmap) : IJob
{
    private static readonly TimeSpan Onafgemaakt = TimeSpan.FromDays(1);

    /// <summary>A file is there before its row is: so long it is left alone without one.</summary>
    private static readonly TimeSpan Onderweg = TimeSpan.FromHours(1);

    public static string Schema => "40 * * * *";

    public async Task UitvoerenAsync(CancellationToken cancellationToken)
    {
        await ImportsAsync(cancellationToken);
        await BrievenAsync(cancellationToken);
    }

    private async Task ImportsAsync(CancellationToken cancellationToken)
    {
        var grens = clock.Nu() - Onafgemaakt;
        var bezig = db.Opdrachten.Where(o => o.Status == Opdrachtstatus.Wacht || o.Status == Opdrachtstatus.Bezig).Select(o => (Guid?)o.Id);
        var oud = await db.Uitnodigingenimports.Where(i => i.Fase != Importfase.Klaar && i.AangemaaktOp < grens && !bezig.Contains(i.OpdrachtId))
            .Select(i => i.Id).ToListAsync(cancellationToken);
        foreach (var id in oud)
        {
            using var doorgang = await poort.BinnenAsync(cancellationToken);
            await db.Uitnodigingenimports.Where(i => i.Id == id).ExecuteDeleteAsync(cancellationToken);
        }

        var geldig = db.Uitnodigingenimports.Where(i => i.LadingId != null).Select(i => i.LadingId);
        var verweesd = await db.Uitnodigingen.IgnoreQueryFilters().Where(u => u.ImportId != null && !geldig.Contains(u.ImportId))
            .Select(u => u.ImportId!.Value).Distinct().ToListAsync(cancellationToken);
        foreach (var lading in verweesd)
        {
            await Verborgen.WissenAsync(db, poort, lading, cancellationToken);
        }

        var aanwezig = importbestanden.Aanwezig();
        var nodig = await db.Uitnodigingenimports.Where(i => aanwezig.Contains(i.Id) && i.Fase != Importfase.Klaar).Select(i => i.Id).ToListAsync(cancellationToken);
        var vers = clock.Nu() - Onderweg;
        foreach (var id in aanwezig.Except(nodig).Where(id => File.GetLastWriteTimeUtc(importbestanden.Pad(id)) < vers))
        {
            importbestanden.Verwijderen(id);
        }
    }

    private async Task BrievenAsync(CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        var grens = nu.AddDays(-Brievenpartij.BewaardagenBestanden);
        var partijen = await db.Brievenpartijen
            .Where(p => p.BestandenWegOp == null
                && (p.GemaaktOp < grens || db.Rondes.Any(r => r.Id == p.RondeId && r.Status != Rondestatus.Voorbereiding && r.Status != Rondestatus.Open)))
            .Select(p => p.Id).ToListAsync(cancellationToken);
        foreach (var id in partijen)
        {
            brievenmap.Verwijderen(id);
            using var doorgang = await poort.BinnenAsync(cancellationToken);
            await db.Brievenpartijen.Where(p => p.Id == id).ExecuteUpdateAsync(p => p.SetProperty(x => x.BestandenWegOp, nu), cancellationToken);
        }
    }
}
