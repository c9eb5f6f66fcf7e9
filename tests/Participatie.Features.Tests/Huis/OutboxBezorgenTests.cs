using Microsoft.EntityFrameworkCore;
using Participatie.Data.Outbox;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Jobs;

namespace Participatie.Features.Tests.Huis;

public sealed class OutboxBezorgenTests : IDisposable
{
    private readonly Huisportaal _portaal = new();

    public void Dispose() => _portaal.Dispose();

    [Fact]
    public async Task Bericht_wordt_een_keer_bezorgd()
    {
        var rondeId = await RondeAsync();

        await _portaal.JobAsync<OutboxBezorgenJob>();
        await _portaal.JobAsync<OutboxBezorgenJob>();

        Assert.Equal(rondeId, Assert.Single(_portaal.Ontvanger.Ontvangen).RondeId);
        Assert.Equal(_portaal.Nu, (await BerichtAsync()).BezorgdOp);
    }

    [Fact]
    public async Task Ontvanger_krijgt_het_nummer_van_het_bericht()
    {
        await RondeAsync();

        await _portaal.JobAsync<OutboxBezorgenJob>();

        Assert.Equal((await BerichtAsync()).Id, Assert.Single(_portaal.Ontvanger.Ontvangen).BerichtId);
    }

    [Fact]
    public async Task Geweigerd_bericht_komt_later_terug_en_wordt_dan_bezorgd()
    {
        await RondeAsync();
        _portaal.Ontvanger.Weigeringen = 1;

        await _portaal.JobAsync<OutboxBezorgenJob>();
        var geweigerd = await BerichtAsync();
        await _portaal.JobAsync<OutboxBezorgenJob>();
        var teVroeg = _portaal.Ontvanger.Ontvangen.Count;
        _portaal.Klok.Advance(TimeSpan.FromMinutes(1));
        await _portaal.JobAsync<OutboxBezorgenJob>();

        Assert.Null(geweigerd.BezorgdOp);
        Assert.Equal(1, geweigerd.Pogingen);
        Assert.Equal(nameof(InvalidOperationException), geweigerd.LaatsteFout);
        Assert.Equal(0, teVroeg);
        Assert.Single(_portaal.Ontvanger.Ontvangen);
    }

    [Fact]
    public async Task Elke_weigering_verdubbelt_het_wachten_tot_zes_uur()
    {
        await RondeAsync();
        _portaal.Ontvanger.Weigeringen = 12;
        var wachttijden = new List<TimeSpan>();

        for (var poging = 0; poging < 12; poging++)
        {
            await _portaal.JobAsync<OutboxBezorgenJob>();
            wachttijden.Add((await BerichtAsync()).NietVoor - _portaal.Nu);
            _portaal.Klok.Advance(wachttijden[^1]);
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360], wachttijden.Select(w => (int)w.TotalMinutes));
    }

    [Fact]
    public async Task Geweigerd_bericht_houdt_de_andere_niet_op()
    {
        await RondeAsync();
        await RondeAsync();
        _portaal.Ontvanger.Weigeringen = 1;

        await _portaal.JobAsync<OutboxBezorgenJob>();

        Assert.Single(_portaal.Ontvanger.Ontvangen);
        Assert.Equal(1, await _portaal.InDbAsync(db => db.Outboxberichten.CountAsync(o => o.BezorgdOp == null)));
    }

    [Fact]
    public async Task Onbekende_soort_blijft_staan_zonder_de_rest_te_raken()
    {
        await _portaal.BewarenAsync(new Outboxbericht { Soort = "UitEenNieuwereVersie", Inhoud = "{}", AangemaaktOp = _portaal.Nu, NietVoor = _portaal.Nu });
        await RondeAsync();

        await _portaal.JobAsync<OutboxBezorgenJob>();

        Assert.Single(_portaal.Ontvanger.Ontvangen);
        Assert.Null(await _portaal.InDbAsync(db => db.Outboxberichten.Where(o => o.Soort == "UitEenNieuwereVersie").Select(o => o.BezorgdOp).SingleAsync()));
    }

    [Fact]
    public async Task Twee_bezorgers_tegelijk_bezorgen_een_keer()
    {
        for (var i = 0; i < 10; i++)
        {
            await RondeAsync();
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _portaal.JobAsync<OutboxBezorgenJob>())));

        Assert.Equal(10, _portaal.Ontvanger.Ontvangen.Count);
        Assert.Equal(10, _portaal.Ontvanger.Ontvangen.Select(o => o.BerichtId).Distinct().Count());
    }

    private async Task<Guid> RondeAsync()
    {
        var organisatieId = await _portaal.StuurAsync(new OrganisatieProberen($"Organisatie {Een.Nummer()}"));
        return await _portaal.StuurAsync(new RondeProberen(organisatieId));
    }

    private Task<Outboxbericht> BerichtAsync() => _portaal.InDbAsync(db => db.Outboxberichten.AsNoTracking().SingleAsync());
}
