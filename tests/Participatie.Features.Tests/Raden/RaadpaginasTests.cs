using System.Net;
using System.Text;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Features.Tests.Raden;

/// <summary>What holds for every page of a raad: few statements however much there is, and text that stays text.</summary>
public sealed class RaadpaginasTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Elke_lijst_kost_hooguit_acht_statements_ook_als_er_veel_is()
    {
        var raad = await portaal.RaadAsync();
        var leden = Enumerable.Range(0, 12).Select(_ => Een.Raadslid(raad)).ToArray();
        var oproepen = Enumerable.Range(0, 5).Select(i => Oproep.Plaatsen(raad.Id, new($"Oproep {i}", "Praat mee.", "raad@voorbeeld.example", null))).ToList();
        foreach (var oproep in oproepen)
        {
            oproep.AanmeldingNoteren("Yara", "06 12345678", portaal.Klok.Vandaag());
        }

        var bijeenkomsten = Enumerable.Range(0, 10).Select(_ => Een.Bijeenkomst(raad, portaal.Nu, leden)).ToList();
        await portaal.BewarenAsync([.. leden, .. oproepen, .. bijeenkomsten]);
        var bezoeker = await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId);

        foreach (var pad in new[]
        {
            "/raden", $"/raden/{raad.Id}", $"/raden/{raad.Id}/leden", $"/raden/{raad.Id}/bijeenkomsten", $"/raden/{raad.Id}/bijeenkomsten/{bijeenkomsten[0].Id}",
            $"/raden/{raad.Id}/bijeenkomsten/{bijeenkomsten[0].Id}/afronden", $"/raden/{raad.Id}/werving",
        })
        {
            portaal.Statements.Wissen();
            Assert.Equal(HttpStatusCode.OK, (await bezoeker.OpenAsync(pad)).Status);
            Assert.True(portaal.Statements.Statements.Count <= 8, $"{pad}: {portaal.Statements.Statements.Count}");
        }
    }

    [Fact]
    public async Task Opmaak_in_een_titel_blijft_tekst_op_de_pagina_en_in_de_agenda()
    {
        var raad = await portaal.RaadAsync();
        var bezoeker = await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId);
        const string Titel = "<b>Overleg</b>, deel 1; slot";
        var gegevens = Een.Bijeenkomst(raad, portaal.Nu);
        var bijeenkomst = Bijeenkomst.Plannen(raad.Id, new(Titel, gegevens.Begin, gegevens.Einde, "Zaal 1", []), []);
        await portaal.BewarenAsync(bijeenkomst);

        var pagina = await bezoeker.OpenAsync($"/raden/{raad.Id}/bijeenkomsten/{bijeenkomst.Id}");

        Assert.Equal(Titel, pagina.Kop);
        Assert.Empty(pagina.Document.QuerySelectorAll("main b"));
        Assert.Contains(
            $@"SUMMARY:{raad.Naam}: <b>Overleg</b>\, deel 1\; slot",
            Encoding.UTF8.GetString((await portaal.Bezoeker().OpenAsync($"/bijeenkomsten/{bijeenkomst.Agendasleutel}/agenda")).Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Command.Dag", "2027-02-30")]
    [InlineData("Command.Dag", "morgen")]
    [InlineData("Command.Van", "25:00")]
    public async Task Een_dag_of_tijd_die_niet_bestaat_geeft_een_uitleg_bij_het_veld_en_houdt_de_rest(string veld, string waarde)
    {
        var raad = await portaal.RaadAsync();
        var bezoeker = await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId);

        var pagina = await (await bezoeker.OpenAsync($"/raden/{raad.Id}/bijeenkomsten/plannen")).VerstuurAsync("Plan de bijeenkomst", ("Command.Titel", "Overleg"), (veld, waarde));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.False(string.IsNullOrEmpty(pagina.FoutBij(veld)));
        Assert.DoesNotContain("The value", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Equal("Overleg", pagina.Element("#Command_Titel")!.GetAttribute("value"));
    }
}
