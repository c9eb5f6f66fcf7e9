using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Features.Berichten;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Features.Tests.Berichten;

/// <summary>A portal in which the test says what waits for whom.</summary>
public sealed class Takenportaal : Portaal
{
    public Dictionary<Guid, Taak[]> Taken { get; } = [];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddScoped<ITakenbron>(_ => new Bron(Taken)));
    }

    private sealed class Bron(Dictionary<Guid, Taak[]> taken) : ITakenbron
    {
        public Task<IReadOnlyList<Taak>> TakenAsync(Gebruiker gebruiker, DateOnly vandaag, Links links, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Taak>>(taken.GetValueOrDefault(gebruiker.Id, []));
    }
}

public sealed class WachtOpMijTests(Takenportaal portaal) : IClassFixture<Takenportaal>
{
    private static readonly DateOnly Maandag = new(2026, 11, 23);

    [Fact]
    public async Task Zonder_taken_staat_er_een_vriendelijke_zin()
    {
        var pagina = await (await portaal.AlsAsync(Rol.Raadslid)).OpenAsync("/wacht-op-mij");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal("Er wacht niets op u.", pagina.Tekst(".pp-empty__title"));
        Assert.Equal("Maandag 23 november 2026", pagina.Tekst(".pp-kicker"));
    }

    [Fact]
    public async Task Het_dringendste_staat_bovenaan_en_heeft_de_enige_gevulde_knop()
    {
        var wie = await portaal.GebruikerAsync(Rol.Raadslid);
        portaal.Taken[wie.Id] = [Taak("Later", Maandag.AddDays(9)), Taak("Ooit", null), Taak("Te laat", Maandag.AddDays(-17)), Taak("Vandaag", Maandag)];

        var pagina = await (await portaal.AlsAsync(wie)).OpenAsync("/wacht-op-mij");

        Assert.Equal(["Te laat", "Vandaag", "Later", "Ooit"], pagina.Document.QuerySelectorAll(".pp-task__title").Select(t => t.TextContent));
        Assert.Equal("Vier dingen wachten op u. Eén daarvan is te laat.", pagina.Tekst(".pp-lead"));
        Assert.StartsWith("Doe: Te laat", pagina.Tekst(".utrecht-button--primary-action"), StringComparison.Ordinal);
        Assert.Single(pagina.Document.QuerySelectorAll(".utrecht-button--primary-action"));
        Assert.Single(pagina.Document.QuerySelectorAll(".pp-task--late"));
        Assert.Equal("uiterlijk vrijdag 6 november 2026", pagina.Tekst(".pp-task--late .pp-due__date"));
        Assert.StartsWith("Wacht op mij (4)", pagina.Titel, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-22, "ruim 3 weken te laat")]
    [InlineData(-21, "3 weken te laat")]
    [InlineData(-2, "2 dagen te laat")]
    [InlineData(-1, "1 dag te laat")]
    [InlineData(0, "vandaag")]
    [InlineData(1, "nog 1 werkdag")]
    [InlineData(7, "nog 5 werkdagen")]
    [InlineData(35, "nog 24 werkdagen")]
    public async Task Hoeveel_tijd_er_is_staat_in_werkdagen(int dagen, string tekst)
    {
        var wie = await portaal.GebruikerAsync(Rol.Raadslid);
        portaal.Taken[wie.Id] = [Taak("Iets", Maandag.AddDays(dagen))];

        Assert.Equal(tekst, (await (await portaal.AlsAsync(wie)).OpenAsync("/wacht-op-mij")).Tekst(".pp-due__left"));
    }

    [Fact]
    public async Task Bezoeker_moet_eerst_inloggen() => Assert.Equal("/inloggen", (await portaal.Bezoeker().OpenAsync("/wacht-op-mij")).Pad);

    [Fact]
    public async Task Dagoverzicht_gaat_een_keer_naar_wie_het_koos_en_voor_wie_iets_wacht()
    {
        var kiest = await MetVoorkeurAsync(dagoverzicht: true, geen: false, taken: 2);
        var leeg = await MetVoorkeurAsync(dagoverzicht: true, geen: false, taken: 0);
        var direct = await MetVoorkeurAsync(dagoverzicht: false, geen: false, taken: 2);
        var geen = await MetVoorkeurAsync(dagoverzicht: true, geen: true, taken: 2);

        await portaal.JobAsync<WachtOpMijMailenJob>();
        await portaal.JobAsync<WachtOpMijMailenJob>();

        var mail = await portaal.LaatsteMailAsync(kiest);
        Assert.Contains("Er staan 2 dingen voor u klaar", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim", mail, StringComparison.Ordinal);
        Assert.Equal("/wacht-op-mij", await portaal.LinkUitMailAsync(kiest));
        Assert.Equal(1, await portaal.InDbAsync(db => db.Mailberichten.CountAsync(m => m.Aan == kiest)));
        foreach (var zonder in new[] { leeg, direct, geen })
        {
            Assert.Null(await portaal.LaatsteMailAsync(zonder));
        }
    }

    [Fact]
    public async Task Op_een_feestdag_gaat_er_geen_dagoverzicht_uit()
    {
        await using var kerst = new Takenportaal();
        kerst.Klok.SetUtcNow(new DateTimeOffset(2026, 12, 25, 7, 0, 0, TimeSpan.Zero));
        var wie = await kerst.GebruikerAsync(Rol.Raadslid);
        kerst.Taken[wie.Id] = [Taak("Iets", null)];
        await kerst.InDbAsync(db => db.Users.Where(a => a.Id == wie.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.Dagoverzicht, true)));

        await kerst.JobAsync<WachtOpMijMailenJob>();
        Assert.Null(await kerst.LaatsteMailAsync(await kerst.EmailVanAsync(wie.Id)));

        kerst.Klok.SetUtcNow(new DateTimeOffset(2026, 12, 28, 7, 0, 0, TimeSpan.Zero));
        await kerst.JobAsync<WachtOpMijMailenJob>();
        Assert.NotNull(await kerst.LaatsteMailAsync(await kerst.EmailVanAsync(wie.Id)));
    }

    private async Task<string> MetVoorkeurAsync(bool dagoverzicht, bool geen, int taken)
    {
        var wie = await portaal.GebruikerAsync(Rol.Raadslid);
        portaal.Taken[wie.Id] = [.. Enumerable.Range(0, taken).Select(i => Taak($"Geheim {i}", null))];
        await portaal.InDbAsync(db => db.Users.Where(a => a.Id == wie.Id)
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.Dagoverzicht, dagoverzicht).SetProperty(x => x.GeenMail, geen)));
        return await portaal.EmailVanAsync(wie.Id);
    }

    private static Taak Taak(string wat, DateOnly? uiterlijk) => new(wat, "Omdat het moet.", uiterlijk, "Doe", "/mijn-account", "Een onderwerp");
}
