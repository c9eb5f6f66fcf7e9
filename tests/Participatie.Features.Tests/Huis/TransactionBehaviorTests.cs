using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Pipeline;

namespace Participatie.Features.Tests.Huis;

public sealed class TransactionBehaviorTests(Huisportaal portaal) : IClassFixture<Huisportaal>
{
    [Fact]
    public async Task Opdracht_die_slaagt_staat_in_de_database()
    {
        var id = await portaal.StuurAsync(new OrganisatieProberen("Gelukt"));

        Assert.True(await portaal.InDbAsync(db => db.Organisaties.AnyAsync(o => o.Id == id)));
    }

    [Fact]
    public async Task Opdracht_die_misgaat_laat_niets_achter()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => portaal.StuurAsync(new OrganisatieProberen("Mislukt", GaatMis: true)));

        Assert.False(await BestaatAsync("Mislukt"));
    }

    [Fact]
    public async Task Na_een_opdracht_die_misgaat_is_de_volgende_aan_de_beurt()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => portaal.StuurAsync(new OrganisatieProberen("Weg", GaatMis: true)));

        await portaal.StuurAsync(new OrganisatieProberen("Daarna"));

        Assert.True(await BestaatAsync("Daarna"));
    }

    [Fact]
    public async Task Opdracht_binnen_een_opdracht_hoort_bij_dezelfde_transactie()
    {
        await portaal.StuurAsync(new TweeOrganisatiesProberen("Buiten", "Binnen"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => portaal.StuurAsync(new TweeOrganisatiesProberen("Buiten mis", "Binnen mis", GaatMis: true)));

        Assert.True(await BestaatAsync("Buiten"));
        Assert.True(await BestaatAsync("Binnen"));
        Assert.False(await BestaatAsync("Buiten mis"));
        Assert.False(await BestaatAsync("Binnen mis"));
    }

    [Fact]
    public async Task Gebeurtenis_wordt_bewaard_met_wat_haar_veroorzaakte()
    {
        var organisatieId = await portaal.StuurAsync(new OrganisatieProberen("Met ronde"));

        var rondeId = await portaal.StuurAsync(new RondeProberen(organisatieId));

        var bericht = await portaal.InDbAsync(db => db.Outboxberichten.SingleAsync(o => o.Inhoud.Contains(rondeId.ToString())));
        Assert.Equal("RondeOpgezet", bericht.Soort);
        Assert.Null(bericht.BezorgdOp);
        Assert.Equal(portaal.Nu, bericht.AangemaaktOp);
    }

    [Fact]
    public async Task Gebeurtenis_van_een_opdracht_die_misgaat_bestaat_niet()
    {
        var organisatieId = await portaal.StuurAsync(new OrganisatieProberen("Zonder ronde"));
        var vooraf = await portaal.InDbAsync(db => db.Outboxberichten.CountAsync());

        await Assert.ThrowsAsync<InvalidOperationException>(() => portaal.StuurAsync(new RondeProberen(organisatieId, GaatMis: true)));

        Assert.Equal(vooraf, await portaal.InDbAsync(db => db.Outboxberichten.CountAsync()));
    }

    [Fact]
    public async Task Wie_een_verouderd_gegeven_bewaart_krijgt_een_botsing()
    {
        var id = await portaal.StuurAsync(new OrganisatieProberen("Botsing"));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => portaal.InDbAsync(async db =>
        {
            var mijn = await db.Organisaties.SingleAsync(o => o.Id == id);
            await portaal.InDbAsync(async ander =>
            {
                (await ander.Organisaties.SingleAsync(o => o.Id == id)).Stopzetten();
                await ander.SaveChangesAsync();
            });
            mijn.Wijzigen("Te laat", null, null);
            await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task Na_het_vastleggen_luidt_de_bel_en_na_een_fout_niet()
    {
        var bel = portaal.Services.GetRequiredService<Bezorgbel>();
        await portaal.StuurAsync(new OrganisatieProberen("Bel"));
        await bel.WachtenAsync(CancellationToken.None);

        await Assert.ThrowsAsync<InvalidOperationException>(() => portaal.StuurAsync(new OrganisatieProberen("Stil", GaatMis: true)));

        using var stil = new CancellationTokenSource();
        var wachten = bel.WachtenAsync(stil.Token);
        Assert.False(wachten.IsCompleted);
        await stil.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wachten);
    }

    [Fact]
    public async Task Veel_schrijvers_tegelijk_komen_allemaal_aan_de_beurt()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => portaal.StuurAsync(new OrganisatieProberen($"Drukte {i}")))));

        Assert.Equal(40, await portaal.InDbAsync(db => db.Organisaties.CountAsync(o => o.Naam.StartsWith("Drukte "))));
    }

    private Task<bool> BestaatAsync(string naam) => portaal.InDbAsync(db => db.Set<Organisatie>().AnyAsync(o => o.Naam == naam));
}
