using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Web;
using Voortgang = Participatie.Web.Infrastructure.Jobs.Voortgang;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Counts the forms of a ronde in one pass, protects the tables against disclosure and against everything published before, and keeps the result as
/// the proposal. Memory depends on the number of cells. Begun again after a kill it does the same once more.
/// </summary>
public sealed class ResultatenTellenUitvoerder(ParticipatieDb db, Schrijfpoort poort, TimeProvider clock) : IOpdrachtUitvoerder
{
    public async Task UitvoerenAsync(Opdracht opdracht, Voortgang voortgang, CancellationToken cancellationToken)
    {
        var ronde = await db.Rondes.AsNoTracking().SingleAsync(r => r.Id == opdracht.OnderwerpId, cancellationToken);
        var eerder = await db.Publicaties.Where(p => p.RondeId == ronde.Id).OrderBy(p => p.Nummer).Select(p => p.Document).ToListAsync(cancellationToken);
        var (plan, lijsten) = await PlanAsync(ronde, cancellationToken);
        var telling = new Telling(plan.Telplan);
        var totaal = await db.Antwoordformulieren.CountAsync(a => a.RondeId == ronde.Id, cancellationToken);
        var geteld = 0;
        await foreach (var formulier in db.Antwoordformulieren.AsNoTracking().Where(a => a.RondeId == ronde.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            plan.Neem(
                telling,
                formulier.Doelgroep,
                JsonSerializer.Deserialize<Dictionary<string, string>>(formulier.Achtergrond)!,
                Antwoordblad.Lezen(Encoding.UTF8.GetBytes(formulier.Antwoorden)));
            if (++geteld % 1_000 == 0)
            {
                await voortgang.MeldenAsync(geteld, totaal, $"{geteld.Getal()} van de {totaal.Getal()} formulieren geteld", cancellationToken);
            }
        }

        var document = new Publicatiedocument(
            ronde.Naam,
            ronde.Jaar,
            ronde.Gemeentecode is { } code ? Gemeenten.MetCode(code)?.Naam : null,
            ronde.OpentOp,
            ronde.SluitNa,
            lijsten,
            await ResponsAsync(ronde, cancellationToken),
            plan.Vragen,
            plan.Uitsplitsingen,
            Onthullingsbescherming.Bescherm(telling, ronde.Drempel, [.. eerder.Select(json => Publicatiedocument.Lezen(json).Tabellen)]));
        await BewarenAsync(ronde.Id, eerder.Count, document, cancellationToken);
        await voortgang.MeldenAsync(totaal, totaal, "Het voorbeeld is klaar.", cancellationToken, altijd: true);
    }

    private async Task<(Rondeplan Plan, IReadOnlyList<Documentlijst> Lijsten)> PlanAsync(Ronde ronde, CancellationToken cancellationToken)
    {
        var versieIds = ronde.Lijsten.Select(lijst => lijst.VersieId).ToList();
        var versies = await db.VragenlijstVersies.AsNoTracking().Where(v => versieIds.Contains(v.Id))
            .Join(db.Vragenlijsten, v => v.VragenlijstId, l => l.Id, (v, l) => new { v.Nummer, v.Inhoud, l.Doelgroep, l.Naam, l.IsVoorbeeld })
            .ToListAsync(cancellationToken);

        // Everybody in a local ronde lives in the same gemeente: there is nothing to break down.
        var uitsplitsingen = ronde.Achtergrond.Where(keuze => ronde.Bereik == Rondebereik.Regionaal || keuze.Variabele != Achtergrondvariabele.Gemeente);
        return (
            new Rondeplan(versies.ToDictionary(v => v.Doelgroep, v => v.Inhoud), [.. uitsplitsingen]),
            [.. versies.OrderBy(v => v.Doelgroep).Select(v => new Documentlijst(v.Doelgroep, v.Naam, v.Nummer, v.IsVoorbeeld))]);
    }

    private async Task<IReadOnlyList<Documentrespons>> ResponsAsync(Ronde ronde, CancellationToken cancellationToken)
    {
        var aantallen = await db.Uitnodigingen.Where(u => u.RondeId == ronde.Id && u.UitgenodigdOp != null)
            .GroupBy(u => u.Doelgroep)
            .Select(g => new { Doelgroep = g.Key, Uitgenodigd = g.Count(), Onbestelbaar = g.Count(u => u.Status == Uitnodigingstatus.Onbestelbaar) })
            .ToListAsync(cancellationToken);
        return [.. aantallen.OrderBy(a => a.Doelgroep).Select(a => new Documentrespons(a.Doelgroep, a.Uitgenodigd, a.Uitgenodigd - a.Onbestelbaar))];
    }

    private async Task BewarenAsync(Guid rondeId, int volgtOp, Publicatiedocument document, CancellationToken cancellationToken)
    {
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Publicatievoorstellen.Where(v => v.RondeId == rondeId).ExecuteDeleteAsync(cancellationToken);
        db.Publicatievoorstellen.Add(new Publicatievoorstel { RondeId = rondeId, VolgtOp = volgtOp, GemaaktOp = clock.Nu(), Document = document.Schrijven() });
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
