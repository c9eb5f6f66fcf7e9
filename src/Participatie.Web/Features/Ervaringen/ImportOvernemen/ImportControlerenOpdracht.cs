using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Web;
using Voortgang = Participatie.Web.Infrastructure.Jobs.Voortgang;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Checks every row of an uploaded file and writes the report of the faulty ones. Stores nothing of the rows; begins again after a crash.</summary>
public sealed class ImportControlerenOpdracht(ParticipatieDb db, Schrijfpoort poort, Importbestanden bestanden, Importloop loop) : IOpdrachtUitvoerder
{
    public async Task UitvoerenAsync(Opdracht opdracht, Voortgang voortgang, CancellationToken cancellationToken)
    {
        var import = await db.Uitnodigingenimports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == opdracht.OnderwerpId, cancellationToken);
        if (import is null || import.OpdrachtId != opdracht.Id || import.Fase != Importfase.Controleren)
        {
            return;
        }

        Importtotalen totalen;
        await using (var bestand = bestanden.RapportMaken(import.Id))
        await using (var rapport = new Foutenrapport(bestand))
        {
            var regels = 0;
            totalen = await loop.LopenAsync(
                import,
                async (regel, gelezen, lengte) =>
                {
                    await rapport.SchrijfAsync(regel, cancellationToken);
                    await voortgang.MeldenAsync(gelezen, lengte, $"{(++regels).Getal()} regels nagekeken", cancellationToken);
                },
                cancellationToken);
        }

        var uitslag = new Importuitslag(
            totalen.Regels, totalen.PerMail, totalen.PerBrief, totalen.NietUitnodigen, totalen.PerSoort.GetValueOrDefault(Regelfoutsoort.Dubbel), totalen.Fout,
            totalen.Tegenstrijdig);
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        var nu = await db.Uitnodigingenimports.SingleAsync(i => i.Id == import.Id, cancellationToken);
        if (nu.OpdrachtId == opdracht.Id)
        {
            nu.Gecontroleerd(uitslag);
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
