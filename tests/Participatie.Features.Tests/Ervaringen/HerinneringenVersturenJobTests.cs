using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Berichten;
using Participatie.Domain.Ervaringen;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class HerinneringenVersturenJobTests : IDisposable
{
    private readonly Portaal _portaal = new();

    public void Dispose() => _portaal.Dispose();

    [Fact]
    public async Task Herinnering_gaat_op_haar_dag_vanaf_negen_uur_en_een_keer()
    {
        var genodigde = await _portaal.GenodigdeAsync(await _portaal.RondeAsync());

        await DraaienAsync(Amsterdam(29, 17), Amsterdam(30, 8));
        Assert.Empty(await SleutelsAsync());

        await DraaienAsync(Amsterdam(30, 9), Amsterdam(30, 10), Amsterdam(30, 17));
        Assert.Equal([$"herinnering:{genodigde.Id}:1"], await SleutelsAsync());
        var mail = await _portaal.InDbAsync(db => db.Mailberichten.SingleAsync());
        Assert.Equal(Mailsoort.Vragenlijstherinnering, mail.Soort);
        Assert.Equal("Herinnering: wat vind jij?", mail.Onderwerp);
        Assert.Contains(genodigde.Token, mail.Tekst, StringComparison.Ordinal);

        await DraaienAsync(Amsterdam(7, 9, maand: 12), Amsterdam(14, 9, maand: 12));
        Assert.Equal([$"herinnering:{genodigde.Id}:1", $"herinnering:{genodigde.Id}:2"], await SleutelsAsync());
        Assert.Equal(2, (await _portaal.InDbAsync(db => db.Uitnodigingen.SingleAsync())).Herinneringen);
    }

    [Fact]
    public async Task Herinnering_die_op_Kerst_valt_gaat_op_de_eerste_werkdag_erna()
    {
        _portaal.Klok.SetUtcNow(Amsterdam(18, 10, maand: 12));
        var genodigde = await _portaal.GenodigdeAsync(await _portaal.RondeAsync());

        await DraaienAsync(Amsterdam(25, 10, maand: 12), Amsterdam(26, 10, maand: 12), Amsterdam(27, 10, maand: 12));
        Assert.Empty(await SleutelsAsync());

        await DraaienAsync(Amsterdam(28, 9, maand: 12));
        Assert.Equal([$"herinnering:{genodigde.Id}:1"], await SleutelsAsync());
    }

    [Theory]
    [InlineData(Uitnodigingstatus.Ingevuld)]
    [InlineData(Uitnodigingstatus.Afgemeld)]
    [InlineData(Uitnodigingstatus.Onbestelbaar)]
    [InlineData(Uitnodigingstatus.NietUitgenodigd)]
    [InlineData(Uitnodigingstatus.Klaar)]
    public async Task Alleen_wie_is_uitgenodigd_en_niets_liet_horen_wordt_herinnerd(Uitnodigingstatus status)
    {
        var ronde = await _portaal.RondeAsync();
        var stil = await _portaal.GenodigdeAsync(ronde);
        var ander = await _portaal.GenodigdeAsync(ronde);
        await _portaal.InDbAsync(db => db.Uitnodigingen.Where(u => u.Id == ander.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.Status, status)));

        await DraaienAsync(Amsterdam(30, 9));

        Assert.Equal([$"herinnering:{stil.Id}:1"], await SleutelsAsync());
    }

    [Fact]
    public async Task Wie_een_brief_kreeg_krijgt_geen_mail()
    {
        var ronde = await _portaal.RondeAsync();
        var brief = Een.KlareUitnodiging(ronde, _portaal.Hoofdsleutel(), Uitnodigingskanaal.Brief);
        brief.Uitnodigen(_portaal.Nu);
        await _portaal.BewarenAsync(brief);

        await DraaienAsync(Amsterdam(30, 9));

        Assert.Empty(await SleutelsAsync());
    }

    [Fact]
    public async Task Valt_de_dag_in_het_weekend_dan_gaat_de_herinnering_op_maandag()
    {
        _portaal.Klok.SetUtcNow(Amsterdam(28, 12));
        await _portaal.GenodigdeAsync(await _portaal.RondeAsync());

        await DraaienAsync(Amsterdam(5, 9, maand: 12), Amsterdam(6, 12, maand: 12));
        Assert.Empty(await SleutelsAsync());

        await DraaienAsync(Amsterdam(7, 9, maand: 12));
        Assert.Single(await SleutelsAsync());
    }

    [Fact]
    public async Task Na_twee_weken_stilstand_gaat_alleen_de_laatste_herinnering_en_geen_vloed()
    {
        var genodigde = await _portaal.GenodigdeAsync(await _portaal.RondeAsync());

        await DraaienAsync(Amsterdam(8, 9, maand: 12), Amsterdam(8, 10, maand: 12), Amsterdam(9, 9, maand: 12), Amsterdam(11, 9, maand: 12), Amsterdam(14, 9, maand: 12));

        Assert.Equal([$"herinnering:{genodigde.Id}:2"], await SleutelsAsync());
    }

    [Fact]
    public async Task Tussen_twee_herinneringen_zitten_altijd_drie_dagen()
    {
        var genodigde = await _portaal.GenodigdeAsync(await _portaal.RondeAsync());

        // Down until the day before the second rung: the first goes out late, so the second waits.
        await DraaienAsync(Amsterdam(4, 9, maand: 12), Amsterdam(7, 8, maand: 12));
        Assert.Equal([$"herinnering:{genodigde.Id}:1"], await SleutelsAsync());
        await _portaal.InDbAsync(db => db.Uitnodigingen.ExecuteUpdateAsync(u => u.SetProperty(x => x.HerinnerdOp, Amsterdam(6, 9, maand: 12).UtcDateTime)));

        await DraaienAsync(Amsterdam(7, 9, maand: 12), Amsterdam(8, 17, maand: 12));
        Assert.Single(await SleutelsAsync());

        await DraaienAsync(Amsterdam(9, 9, maand: 12));
        Assert.Equal([$"herinnering:{genodigde.Id}:1", $"herinnering:{genodigde.Id}:2"], await SleutelsAsync());
    }

    [Fact]
    public async Task Na_het_sluiten_wordt_niemand_meer_herinnerd()
    {
        var ronde = await _portaal.RondeAsync();
        await _portaal.GenodigdeAsync(ronde);
        await _portaal.RondeSluitenAsync(ronde);

        await DraaienAsync(Amsterdam(30, 9));

        Assert.Empty(await SleutelsAsync());
    }

    [Fact]
    public async Task Na_de_laatste_dag_wordt_niemand_meer_herinnerd_ook_als_de_ronde_nog_niet_is_gesloten()
    {
        var ronde = await _portaal.RondeAsync();
        await _portaal.GenodigdeAsync(ronde);

        await DraaienAsync(Amsterdam(ronde.SluitNa.AddDays(1).ToDateTime(new TimeOnly(9, 0))));

        Assert.Empty(await SleutelsAsync());
    }

    [Fact]
    public async Task Overgang_naar_zomertijd_verschuift_de_herinnering_niet()
    {
        // Invited in the last hour of Sunday 19 March, winter time; the clock moves on Sunday 26 March. (In 2027 that weekend is Easter.)
        _portaal.Klok.SetUtcNow(new(2028, 3, 19, 22, 30, 0, TimeSpan.Zero));
        await _portaal.GenodigdeAsync(await _portaal.RondeAsync());

        await DraaienAsync(new(2028, 3, 24, 12, 0, 0, TimeSpan.Zero), new(2028, 3, 27, 6, 59, 0, TimeSpan.Zero));
        Assert.Empty(await SleutelsAsync());

        // Nine o'clock in summer time.
        await DraaienAsync(new DateTimeOffset(2028, 3, 27, 7, 0, 0, TimeSpan.Zero));
        Assert.Single(await SleutelsAsync());
    }

    [Fact]
    public async Task Twee_jobs_tegelijk_herinneren_iedereen_een_keer()
    {
        var ronde = await _portaal.RondeAsync();
        await _portaal.BewarenAsync([.. Enumerable.Range(0, 700).Select(_ => Een.Uitnodiging(ronde, _portaal.Hoofdsleutel(), _portaal.Nu).Uitnodiging)]);
        _portaal.Klok.SetUtcNow(Amsterdam(30, 9));

        await Task.WhenAll(_portaal.JobAsync<HerinneringenVersturenJob>(), _portaal.JobAsync<HerinneringenVersturenJob>());

        Assert.Equal(700, (await SleutelsAsync()).Count);
        Assert.True(await _portaal.InDbAsync(db => db.Uitnodigingen.AllAsync(u => u.Herinneringen == 1)));
    }

    private static DateTimeOffset Amsterdam(int dag, int uur, int maand = 11) => Amsterdam(new DateTime(2026, maand, dag, uur, 0, 0));

    private static DateTimeOffset Amsterdam(DateTime winteruur) => new(winteruur, TimeSpan.FromHours(1));

    private async Task DraaienAsync(params DateTimeOffset[] momenten)
    {
        foreach (var moment in momenten)
        {
            _portaal.Klok.SetUtcNow(moment);
            await _portaal.JobAsync<HerinneringenVersturenJob>();
        }
    }

    private Task<List<string>> SleutelsAsync() => _portaal.InDbAsync(db => db.Mailberichten.Select(m => m.Sleutel).OrderBy(s => s).ToListAsync());
}
