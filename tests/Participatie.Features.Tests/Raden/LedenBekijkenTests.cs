using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Raden;

/// <summary>Members: added, changed, away, stopped; and what they tell of free will.</summary>
public sealed class LedenBekijkenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Lid_zonder_account_doet_mee_via_de_ondersteuner()
    {
        var raad = await portaal.RaadAsync();
        var bezoeker = await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId);

        var fout = await (await bezoeker.OpenAsync($"/raden/{raad.Id}/leden/toevoegen")).VerstuurAsync("Voeg toe", ("Command.Vanaf", "2026-01-01"), ("Command.Tot", "2025-01-01"));
        Assert.Equal(RaadslidRules.NaamNodig.Tekst, fout.FoutBij("Command.Naam"));
        Assert.Equal("Kies wat het lid doet in de raad.", fout.FoutBij("Command.Functie"));
        Assert.Equal(RaadslidRules.EindeNaBegin.Tekst, fout.FoutBij("Command.Tot"));
        var leden = await fout.VerstuurAsync("Voeg toe", ("Command.Naam", "Oma Willems"), ("Command.Functie", "Secretaris"), ("Command.Tot", "2029-01-01"));

        Assert.Equal("Oma Willems is toegevoegd.", leden.Melding);
        Assert.Contains("via de ondersteuner", leden.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lid_met_account_kan_maar_een_keer_en_alleen_van_de_eigen_raad()
    {
        var raad = await portaal.RaadAsync();
        var raadslid = await portaal.GebruikerAsync(Rol.Raadslid, raad.OrganisatieId);
        var vreemd = await portaal.GebruikerAsync(Rol.Raadslid);
        var bezoeker = await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId);
        (string, string?)[] velden = [("Command.Functie", "Lid"), ("Command.Vanaf", "2026-01-01")];

        await (await bezoeker.OpenAsync($"/raden/{raad.Id}/leden/toevoegen")).VerstuurAsync("Voeg toe", [.. velden, ("Command.AccountId", raadslid.Id.ToString())]);
        foreach (var id in new[] { raadslid.Id, vreemd.Id })
        {
            var nog = await (await bezoeker.OpenAsync($"/raden/{raad.Id}/leden/toevoegen")).VerstuurAsync("Voeg toe", [.. velden, ("Command.AccountId", id.ToString())]);
            Assert.Equal("Kies iemand uit de lijst die nog geen lid is.", nog.FoutBij("Command.AccountId"));
        }

        Assert.Equal(raadslid.Naam, await portaal.InDbAsync(db => db.Raadsleden.Where(l => l.RaadId == raad.Id).Select(l => l.Naam).SingleAsync()));
    }

    [Fact]
    public async Task Afwezig_terug_en_gestopt_zijn_te_zien()
    {
        var raad = await portaal.RaadAsync();
        var (_, lid) = await portaal.RaadslidAsync(raad);
        var bezoeker = await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId);
        var pad = $"/raden/{raad.Id}/leden/{lid.Id}";

        var fout = await (await bezoeker.OpenAsync(pad)).VerstuurAsync("Bewaar", ("Command.AfwezigTot", "2026-12-01"));
        Assert.Equal("Kies ook de eerste dag waarop het lid er niet is.", fout.FoutBij("Command.AfwezigVan"));
        Assert.Contains("Afwezig tot en met 1 december 2026.", (await fout.VerstuurAsync("Bewaar", ("Command.AfwezigVan", "2026-11-01"))).Inhoud, StringComparison.Ordinal);
        var dubbel = await (await bezoeker.OpenAsync(pad)).VerstuurAsync("Bewaar", ("Command.AfwezigVan", "2026-11-20"));
        Assert.Equal([RaadslidRules.AfwezigEenKeer.Tekst], dubbel.Fouten);
        Assert.DoesNotContain("Afwezig tot", (await (await bezoeker.OpenAsync(pad)).VerstuurAsync("Bewaar", ("Command.IsTerug", "true"))).Inhoud, StringComparison.Ordinal);
        Assert.Contains("Niet meer lid", (await (await bezoeker.OpenAsync(pad)).VerstuurAsync("Bewaar", ("Command.GestoptOp", "2026-11-01"))).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Herkomst_wordt_nooit_per_persoon_getoond_en_een_klein_aantal_nergens()
    {
        var raad = await portaal.RaadAsync(doelgroep: Doelgroep.Jongere);
        var ondersteuner = await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId);
        var bezoekers = new List<(Bezoeker Bezoeker, string Pad)>();
        foreach (var gemeente in new[] { "0518", "0518", "0518", "0518", "0603", "0603" })
        {
            var (gebruiker, lid) = await portaal.RaadslidAsync(raad);
            var bezoeker = await portaal.AlsAsync(gebruiker);
            var pad = $"/raden/{raad.Id}/leden/{lid.Id}/herkomst";
            var formulier = await bezoeker.OpenAsync(pad);
            Assert.Contains("Dit hoeft niet.", formulier.Inhoud, StringComparison.Ordinal);
            await formulier.VerstuurAsync("Bewaar", ("Command.Gemeentecode", gemeente), ("Command.SoortenHulp", "Pleegzorg"));
            bezoekers.Add((bezoeker, pad));
        }

        var werving = await ondersteuner.OpenAsync($"/raden/{raad.Id}/werving");
        Assert.Contains("Den HaagLeden4", werving.Inhoud, StringComparison.Ordinal);
        Assert.Contains("RijswijkLedenniet getoond", werving.Inhoud, StringComparison.Ordinal);
        var herkomst = await portaal.InDbAsync(db => db.Ledenherkomsten.AsNoTracking().Where(h => h.RaadId == raad.Id).ToListAsync());
        Assert.All(herkomst, h => Assert.Equal([SoortHulp.Pleegzorg], h.SoortenHulp));
        Assert.Contains("DelftLedenniet getoond", werving.Inhoud, StringComparison.Ordinal);
        var opnieuw = await bezoekers[^1].Bezoeker.OpenAsync(bezoekers[^1].Pad);
        Assert.Null(opnieuw.Element("option[selected]"));
        Assert.Null(opnieuw.Element("input[checked]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await ondersteuner.OpenAsync(bezoekers[^1].Pad)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await bezoekers[0].Bezoeker.OpenAsync(bezoekers[1].Pad)).Status);

        await opnieuw.VerstuurAsync("Bewaar");
        Assert.Null(await portaal.InDbAsync(db => db.Ledenherkomsten.OrderByDescending(h => h.Id).Where(h => h.RaadId == raad.Id).Select(h => h.Gemeentecode).FirstAsync()));
    }
}
