using System.Net;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class RondesBekijkenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Alleen_een_onderzoeker_komt_binnen()
    {
        var behandelaar = await portaal.AlsAsync(Rol.Behandelaar);

        Assert.Equal(HttpStatusCode.Forbidden, (await behandelaar.OpenAsync("/rondes")).Status);
    }

    [Fact]
    public async Task Zonder_rondes_staat_er_hoe_je_begint()
    {
        var pagina = await (await portaal.AlsAsync(Rol.Onderzoeker)).OpenAsync("/rondes");

        Assert.Contains("Er is nog geen ronde.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Equal("Naam en gebied", (await pagina.KlikAsync("Zet een ronde op")).Kop);
    }

    [Fact]
    public async Task Eigen_rondes_staan_er_met_respons_en_wat_te_doen_en_die_van_een_ander_niet()
    {
        var ronde = await portaal.RondeAsync();
        var vreemd = await portaal.RondeAsync();
        var dicht = await portaal.RondeAsync(ronde.OrganisatieId, open: false);
        await portaal.GenodigdeAsync(ronde);
        await portaal.InvullenAsync(await portaal.GenodigdeAsync(ronde));
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker, ronde.OrganisatieId);
        portaal.Statements.Wissen();

        var pagina = await onderzoeker.OpenAsync("/rondes");

        Assert.Contains("50,0 % (1 van 2)", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Lees de lijst met mensen in", pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(vreemd.Naam, pagina.Inhoud, StringComparison.Ordinal);
        Assert.True(pagina.Inhoud.IndexOf(dicht.Naam, StringComparison.Ordinal) < pagina.Inhoud.IndexOf(ronde.Naam, StringComparison.Ordinal), "What asks for work comes first.");
        Assert.InRange(portaal.Statements.Statements.Count, 1, 8);
    }

    [Fact]
    public async Task Taken_zijn_er_voor_rondes_die_iets_vragen_en_nog_niet_voor_een_die_ver_weg_is()
    {
        var gesloten = await portaal.RondeAsync();
        var dichtbij = await portaal.RondeAsync(gesloten.OrganisatieId, open: false);
        var vandaag = portaal.Klok.Vandaag();
        var verWeg = Een.Ronde(
            portaal.Hoofdsleutel(), gesloten.OrganisatieId, vandaag, Een.Rondegegevens(vandaag) with { OpentOp = vandaag.AddDays(14), SluitNa = vandaag.AddDays(40) });
        await portaal.BewarenAsync(verWeg);
        await portaal.WijzigAsync(gesloten.Id, ronde => ronde.Sluiten(portaal.Nu));
        var gebruiker = await portaal.GebruikerAsync(Rol.Onderzoeker, gesloten.OrganisatieId);

        var taken = await portaal.TakenAsync(gebruiker);

        Assert.Contains(taken, t => t.Wat == "Open de bus" && t.Onderwerp == gesloten.Naam);
        Assert.Contains(taken, t => t.Wat == "Lees de lijst met mensen in" && t.Onderwerp == dichtbij.Naam && t.Uiterlijk == dichtbij.OpentOp);
        Assert.DoesNotContain(taken, t => t.Onderwerp == verWeg.Naam);
        Assert.Empty(await portaal.TakenAsync(await portaal.GebruikerAsync(Rol.Raadslid)));
    }
}
