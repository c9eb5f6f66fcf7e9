using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Demo;

namespace Participatie.Features.Tests.Demo;

/// <summary>A portal that starts with the demo region.</summary>
public sealed class Demoportaal : Portaal
{
    protected override IReadOnlyDictionary<string, string?> Instellingen => new Dictionary<string, string?> { ["Demo:Actief"] = "true" };
}

public sealed class DemoregioTests(Demoportaal portaal) : IClassFixture<Demoportaal>
{
    [Fact]
    public async Task Lege_database_wordt_bij_de_start_gevuld()
    {
        var rondes = await portaal.InDbAsync(db => db.Rondes.AsNoTracking().ToListAsync());

        Assert.Equal(4, rondes.Count);
    }

    [Fact]
    public async Task Er_is_voor_elke_lijst_en_taal_een_code_die_de_lijst_opent()
    {
        var codes = await MetDienstAsync<Demogegevens, IReadOnlyList<Democode>>(d => d.CodesAsync(CancellationToken.None));

        Assert.Equal(
            [(Doelgroep.Jongere, "nl"), (Doelgroep.Ouder, "nl"), (Doelgroep.Jongere, "en"), (Doelgroep.Ouder, "en")], codes.Select(c => (c.Doelgroep, c.Taal)));
        var hash = portaal.Services.GetRequiredService<Geheimhash>();
        foreach (var code in codes)
        {
            var codehash = hash.Van(Uitnodigingscode.Lezen(code.Code).Code!);
            var uitnodiging = await portaal.InDbAsync(db => db.Uitnodigingen.AsNoTracking().SingleAsync(u => u.Codehash == codehash));
            Assert.Equal((code.Doelgroep, code.Taal), (uitnodiging.Doelgroep, uitnodiging.Taal));
            Assert.Equal(uitnodiging.Tokenhash, hash.Van(Uitnodigingstoken.Lezen(code.Token)!));
        }
    }

    [Fact]
    public async Task Elke_rol_heeft_iemand_die_kan_inloggen()
    {
        var personen = await MetDienstAsync<Demogegevens, IReadOnlyList<Demopersoon>>(d => d.PersonenAsync(CancellationToken.None));

        Assert.Equal(Enum.GetValues<Domain.Organisaties.Rol>(), personen.SelectMany(p => p.Rollen).Select(r => r.Rol).Distinct().Order());
    }

    [Fact]
    public async Task Lopende_ronde_laat_zien_hoe_het_gaat()
    {
        var ronde = await portaal.InDbAsync(db => db.Rondes.AsNoTracking().SingleAsync(r => r.Status == Rondestatus.Open));
        var standen = await portaal.InDbAsync(db => db.Uitnodigingen.Where(u => u.RondeId == ronde.Id).GroupBy(u => u.Status).ToDictionaryAsync(g => g.Key, g => g.Count()));
        var inBus = await portaal.InDbAsync(db => db.Busenveloppen.CountAsync(e => e.RondeId == ronde.Id));
        var dagen = await portaal.InDbAsync(db => db.Dagtellingen.Where(d => d.RondeId == ronde.Id).ToListAsync());

        Assert.Equal(340, inBus);
        Assert.Equal(340, standen[Uitnodigingstatus.Ingevuld]);
        Assert.Equal(340, dagen.Sum(d => d.Aantal));
        Assert.All(dagen, dag => Assert.InRange(dag.Dag, ronde.OpentOp, new DateOnly(2026, 11, 23)));
        Assert.InRange(standen[Uitnodigingstatus.Onbestelbaar], 10, 60);
        Assert.True(standen[Uitnodigingstatus.Herinnerd] > 1500);
    }

    [Fact]
    public async Task Enveloppen_van_een_ronde_zijn_even_lang_en_niet_te_lezen()
    {
        var enveloppen = await portaal.InDbAsync(db => db.Busenveloppen.AsNoTracking().Select(e => e.Inhoud).ToListAsync());

        Assert.Single(enveloppen.Select(e => e.Length).Distinct());
        Assert.DoesNotContain(enveloppen, e => System.Text.Encoding.UTF8.GetString(e).Contains("samen-beslissen", StringComparison.Ordinal));
    }

    private async Task<T> MetDienstAsync<TDienst, T>(Func<TDienst, Task<T>> werk)
        where TDienst : notnull
    {
        await using var scope = portaal.Services.CreateAsyncScope();
        return await werk(scope.ServiceProvider.GetRequiredService<TDienst>());
    }
}

public sealed class DemoregioWissenTests(Demoportaal portaal) : IClassFixture<Demoportaal>
{
    [Fact]
    public async Task Opnieuw_beginnen_geeft_dezelfde_regio_en_wist_wat_erbij_kwam()
    {
        await portaal.BewarenAsync(Een.Organisatie());
        var eerst = await TellenAsync();

        await MetDemoregioAsync(async demoregio =>
        {
            await demoregio.WissenAsync(CancellationToken.None);
            Assert.True(await demoregio.IsLeegAsync(CancellationToken.None));
            await demoregio.ZaaienAsync(CancellationToken.None);
        });

        var daarna = await TellenAsync();
        Assert.Equal(eerst with { Organisaties = eerst.Organisaties - 1 }, daarna);
    }

    private async Task MetDemoregioAsync(Func<Demoregio, Task> werk)
    {
        await using var scope = portaal.Services.CreateAsyncScope();
        await werk(scope.ServiceProvider.GetRequiredService<Demoregio>());
    }

    private Task<Stand> TellenAsync() => portaal.InDbAsync(async db =>
        new Stand(await db.Organisaties.CountAsync(), await db.Rondes.CountAsync(), await db.Uitnodigingen.CountAsync(), await db.Users.CountAsync()));

    private sealed record Stand(int Organisaties, int Rondes, int Uitnodigingen, int Accounts);
}

public sealed class DemoregioBeschermingTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Een_echte_database_wordt_nooit_gewist_of_gevuld()
    {
        await portaal.BewarenAsync(Een.Organisatie());
        await using var scope = portaal.Services.CreateAsyncScope();
        var demoregio = scope.ServiceProvider.GetRequiredService<Demoregio>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => demoregio.WissenAsync(CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(() => demoregio.ZaaienAsync(CancellationToken.None));

        Assert.Equal(1, await portaal.InDbAsync(db => db.Organisaties.CountAsync()));
    }

    [Fact]
    public async Task Zonder_demo_geeft_het_portaal_geen_codes_en_geen_mensen()
    {
        await portaal.AlsAsync(Domain.Organisaties.Rol.Onderzoeker);
        await using var scope = portaal.Services.CreateAsyncScope();
        var gegevens = scope.ServiceProvider.GetRequiredService<Demogegevens>();

        Assert.Empty(await gegevens.CodesAsync(CancellationToken.None));
        Assert.Empty(await gegevens.PersonenAsync(CancellationToken.None));
    }
}
