using System.Net;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class RondeWijzigenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Ronde_van_een_andere_organisatie_geeft_404_op_elke_pagina()
    {
        var vreemd = await portaal.RondeAsync();
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker);

        foreach (var pad in new[] { "wijzigen", "verlengen", "sluiten", "herkenbaarheid" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await onderzoeker.OpenAsync($"/rondes/{vreemd.Id}/{pad}")).Status);
        }
    }

    [Fact]
    public async Task Formulier_is_ingevuld_en_bewaart_wat_verandert()
    {
        var ronde = await portaal.RondeAsync(open: false);
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker, ronde.OrganisatieId);
        var pagina = await onderzoeker.OpenAsync($"/rondes/{ronde.Id}/wijzigen");
        Assert.Equal(ronde.Naam, pagina.Element("#Command_Naam")!.GetAttribute("value"));

        var na = await pagina.VerstuurAsync("Bewaar", ("Command.Naam", "Nieuwe naam"), ("Command.LijstOuder", ""));

        Assert.Equal("De ronde is aangepast.", na.Melding);
        var bewaard = await portaal.LeesRondeAsync(ronde.Id);
        Assert.Equal(("Nieuwe naam", ronde.SluitNa, 1), (bewaard.Naam, bewaard.SluitNa, bewaard.Lijsten.Count));
    }

    [Fact]
    public async Task Na_de_eerste_uitnodiging_blijft_de_belofte_wat_zij_was()
    {
        var ronde = await portaal.RondeAsync(open: false);
        await portaal.WijzigAsync(ronde.Id, r => r.UitnodigenBeginnen(portaal.Nu));
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker, ronde.OrganisatieId);
        var pagina = await onderzoeker.OpenAsync($"/rondes/{ronde.Id}/wijzigen");

        var anders = await pagina.VerstuurAsync("Bewaar", ("Command.Anonimiteit", "MetAchtergrond"), ("Command.Gemeente", "Volledig"));
        Assert.Equal([RondeRules.AnonimiteitStaatVast.Tekst], anders.Fouten);

        Assert.Equal("De ronde is aangepast.", (await pagina.VerstuurAsync("Bewaar", ("Command.Naam", "Nieuwe naam"))).Melding);
        Assert.Equal(Anonimiteit.ZonderAchtergrond, (await portaal.LeesRondeAsync(ronde.Id)).Anonimiteit);
    }

    [Fact]
    public async Task Open_ronde_verlengen_bewaart_de_reden()
    {
        var ronde = await portaal.RondeAsync();
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker, ronde.OrganisatieId);
        var pagina = await onderzoeker.OpenAsync($"/rondes/{ronde.Id}/verlengen");

        var leeg = await pagina.VerstuurAsync("Verleng de ronde");
        Assert.Equal("Kies de nieuwe laatste dag.", leeg.FoutBij("Command.SluitNa"));
        Assert.Equal(RondeRules.RedenNodig.Tekst, leeg.FoutBij("Command.Reden"));
        var eerder = await pagina.VerstuurAsync("Verleng de ronde", ("Command.SluitNa", ronde.SluitNa.ToString("yyyy-MM-dd")), ("Command.Reden", "Vakantie"));
        Assert.Equal([RondeRules.VerlengenIsLater.Tekst], eerder.Fouten);
        var na = await pagina.VerstuurAsync("Verleng de ronde", ("Command.SluitNa", ronde.SluitNa.AddDays(7).ToString("yyyy-MM-dd")), ("Command.Reden", "Vakantie"));

        Assert.Contains("Vakantie", na.Inhoud, StringComparison.Ordinal);
        Assert.Equal(ronde.SluitNa.AddDays(7), (await portaal.LeesRondeAsync(ronde.Id)).SluitNa);
    }

    [Fact]
    public async Task Sluiten_vraagt_eerst_en_wist_wat_nog_niet_verstuurd_is()
    {
        var ronde = await portaal.RondeAsync();
        await portaal.BewarenAsync(new Concept { UitnodigingId = Guid.NewGuid(), RondeId = ronde.Id, Inhoud = [1] });
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker, ronde.OrganisatieId);
        var pagina = await onderzoeker.OpenAsync($"/rondes/{ronde.Id}/sluiten");
        Assert.Contains("Eén mens is begonnen", pagina.Inhoud, StringComparison.Ordinal);

        var na = await pagina.VerstuurAsync("Sluit de ronde nu");

        Assert.Equal("De ronde is gesloten. U kunt nu de bus openen.", na.Melding);
        Assert.Equal((Rondestatus.Gesloten, (DateTime?)portaal.Nu), ((await portaal.LeesRondeAsync(ronde.Id)).Status, (await portaal.LeesRondeAsync(ronde.Id)).GeslotenOp));
        Assert.Equal(0, await portaal.InDbAsync(db => Task.FromResult(db.Concepten.Count(c => c.RondeId == ronde.Id))));
        Assert.Equal([RondeRules.AlleenOpen.Tekst], (await pagina.VerstuurAsync("Sluit de ronde nu")).Fouten);
    }

    [Fact]
    public async Task Herkenbaarheid_telt_wie_opvalt_en_maakt_een_kenmerk_grover()
    {
        var ronde = await portaal.RondeAsync(open: false, gegevens: Een.Rondegegevens(
            portaal.Klok.Vandaag(), new Achtergrondkeuze(Achtergrondvariabele.Gemeente, Nauwkeurigheid.Volledig)));
        await portaal.BewarenAsync(
            [.. Enumerable.Range(0, 12).Select(_ => (object)Een.Uitnodiging(ronde, portaal.Hoofdsleutel(), portaal.Nu, uitgenodigd: false).Uitnodiging),
                Een.Uitnodiging(ronde, portaal.Hoofdsleutel(), portaal.Nu, gemeentecode: "0503", uitgenodigd: false).Uitnodiging]);
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker, ronde.OrganisatieId);

        var pagina = await onderzoeker.OpenAsync($"/rondes/{ronde.Id}/herkenbaarheid");
        Assert.Contains("1 mens staat alleen in de eigen combinatie van kenmerken.", pagina.Inhoud, StringComparison.Ordinal);
        var na = await pagina.VerstuurAsync("Neem ‘gemeente’ in drie delen van de regio");

        Assert.Contains("Niemand valt op.", na.Inhoud, StringComparison.Ordinal);
        Assert.Equal(Nauwkeurigheid.Grof, (await portaal.LeesRondeAsync(ronde.Id)).Indeling[Achtergrondvariabele.Gemeente]);

        await portaal.WijzigAsync(ronde.Id, r => r.UitnodigenBeginnen(portaal.Nu));
        var vast = await pagina.VerstuurAsync("Laat ‘gemeente’ weg");
        Assert.Equal([RondeRules.AnonimiteitStaatVast.Tekst], vast.Fouten);
    }
}
