using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Ervaringen;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class RondesBijwerkenTests
{
    [Fact]
    public async Task Ronde_gaat_open_op_haar_dag_in_Amsterdam()
    {
        await using var portaal = new Portaal();
        var ronde = await MaakAsync(portaal, opentOver: 1, sluitOver: 10);

        portaal.Klok.SetUtcNow(new(2026, 11, 23, 22, 59, 0, TimeSpan.Zero));
        await portaal.JobAsync<RondesBijwerkenJob>();
        Assert.Equal(Rondestatus.Voorbereiding, (await portaal.LeesRondeAsync(ronde.Id)).Status);

        portaal.Klok.SetUtcNow(new(2026, 11, 23, 23, 0, 0, TimeSpan.Zero));
        await portaal.JobAsync<RondesBijwerkenJob>();
        Assert.Equal(Rondestatus.Open, (await portaal.LeesRondeAsync(ronde.Id)).Status);
    }

    [Theory]
    [InlineData("2027-03-28", "2027-03-28T21:59:00Z", "2027-03-28T22:00:00Z")]
    [InlineData("2027-10-31", "2027-10-31T22:59:00Z", "2027-10-31T23:00:00Z")]
    public async Task Ronde_blijft_de_hele_laatste_dag_open_ook_als_de_klok_verspringt(string laatste, string voor, string na)
    {
        await using var portaal = new Portaal();
        var sluitNa = DateOnly.Parse(laatste, System.Globalization.CultureInfo.InvariantCulture);
        portaal.Klok.SetUtcNow(new(sluitNa.AddDays(-5).ToDateTime(new(9, 0)), TimeSpan.Zero));
        var ronde = await MaakAsync(portaal, opentOver: 0, sluitOver: 5);
        await portaal.JobAsync<RondesBijwerkenJob>();

        portaal.Klok.SetUtcNow(DateTimeOffset.Parse(voor, System.Globalization.CultureInfo.InvariantCulture));
        await portaal.JobAsync<RondesBijwerkenJob>();
        Assert.Equal(Rondestatus.Open, (await portaal.LeesRondeAsync(ronde.Id)).Status);

        portaal.Klok.SetUtcNow(DateTimeOffset.Parse(na, System.Globalization.CultureInfo.InvariantCulture));
        await portaal.JobAsync<RondesBijwerkenJob>();
        Assert.Equal(Rondestatus.Gesloten, (await portaal.LeesRondeAsync(ronde.Id)).Status);
    }

    [Fact]
    public async Task Na_een_week_stilstand_wordt_alles_ingehaald()
    {
        await using var portaal = new Portaal();
        var sluit = await portaal.RondeAsync(gegevens: Een.Rondegegevens(portaal.Klok.Vandaag()) with { SluitNa = portaal.Klok.Vandaag().AddDays(2) });
        var opent = await MaakAsync(portaal, opentOver: 3, sluitOver: 30);
        var gemist = await MaakAsync(portaal, opentOver: 2, sluitOver: 4);

        portaal.Klok.Advance(TimeSpan.FromDays(7));
        await portaal.JobAsync<RondesBijwerkenJob>();

        Assert.Equal(Rondestatus.Gesloten, (await portaal.LeesRondeAsync(sluit.Id)).Status);
        Assert.Equal(Rondestatus.Open, (await portaal.LeesRondeAsync(opent.Id)).Status);
        Assert.Equal(Rondestatus.Voorbereiding, (await portaal.LeesRondeAsync(gemist.Id)).Status);
    }

    [Fact]
    public async Task Ronde_zonder_vragenlijst_blijft_dicht_en_houdt_een_andere_niet_tegen()
    {
        await using var portaal = new Portaal();
        var zonder = await MaakAsync(portaal, opentOver: 0, sluitOver: 10, metLijst: false);
        var met = await MaakAsync(portaal, opentOver: 0, sluitOver: 10);

        await portaal.JobAsync<RondesBijwerkenJob>();

        Assert.Equal(Rondestatus.Voorbereiding, (await portaal.LeesRondeAsync(zonder.Id)).Status);
        Assert.Equal(Rondestatus.Open, (await portaal.LeesRondeAsync(met.Id)).Status);
    }

    [Fact]
    public async Task Bij_sluiten_verdwijnen_de_concepten_van_die_ronde_en_van_geen_andere()
    {
        await using var portaal = new Portaal();
        var sluit = await portaal.RondeAsync(gegevens: Een.Rondegegevens(portaal.Klok.Vandaag()) with { SluitNa = portaal.Klok.Vandaag().AddDays(2) });
        var open = await portaal.RondeAsync();
        await portaal.BewarenAsync(
            new Concept { UitnodigingId = Guid.NewGuid(), RondeId = sluit.Id, Inhoud = [1] },
            new Concept { UitnodigingId = Guid.NewGuid(), RondeId = open.Id, Inhoud = [1] });

        portaal.Klok.Advance(TimeSpan.FromDays(3));
        await portaal.JobAsync<RondesBijwerkenJob>();
        Assert.Equal([open.Id], await portaal.InDbAsync(db => db.Concepten.Select(c => c.RondeId).ToListAsync()));

        await portaal.BewarenAsync(new Concept { UitnodigingId = Guid.NewGuid(), RondeId = sluit.Id, Inhoud = [1] });
        await portaal.JobAsync<OutboxBezorgenJob>();
        Assert.Equal([open.Id], await portaal.InDbAsync(db => db.Concepten.Select(c => c.RondeId).ToListAsync()));
    }

    [Fact]
    public async Task Na_openen_of_uitnodigen_geldt_een_lijst_als_gebruikt()
    {
        await using var portaal = new Portaal();
        var opent = await MaakAsync(portaal, opentOver: 0, sluitOver: 10);
        var nodigt = await MaakAsync(portaal, opentOver: 5, sluitOver: 10);
        var rust = await MaakAsync(portaal, opentOver: 5, sluitOver: 10);
        await portaal.JobAsync<OutboxBezorgenJob>();
        await portaal.JobAsync<RondesBijwerkenJob>();
        await portaal.WijzigAsync(nodigt.Id, r => r.UitnodigenBeginnen(portaal.Nu));

        await portaal.JobAsync<OutboxBezorgenJob>();

        var gebruikt = await portaal.InDbAsync(db => db.VragenlijstVersies.Where(v => v.GebruiktSinds != null).Select(v => v.Id).ToListAsync());
        Assert.Equal(new[] { opent, nodigt }.Select(r => r.Lijsten[0].VersieId).Order(), gebruikt.Order());
        Assert.DoesNotContain(rust.Lijsten[0].VersieId, gebruikt);
    }

    private static async Task<Ronde> MaakAsync(Portaal portaal, int opentOver, int sluitOver, bool metLijst = true)
    {
        var vandaag = portaal.Klok.Vandaag();
        var organisatie = Een.Organisatie();
        var lijst = Een.Vragenlijst(Doelgroep.Jongere, portaal.Nu);
        var gegevens = Een.Rondegegevens(vandaag) with { OpentOp = vandaag.AddDays(opentOver), SluitNa = vandaag.AddDays(sluitOver) };
        var ronde = Een.Ronde(portaal.Hoofdsleutel(), organisatie.Id, vandaag, gegevens, metLijst ? [lijst] : []);
        await portaal.BewarenAsync(organisatie, lijst, ronde);
        return ronde;
    }
}
