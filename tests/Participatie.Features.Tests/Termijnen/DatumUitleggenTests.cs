using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Termijnen;

namespace Participatie.Features.Tests.Termijnen;


public sealed class DatumUitleggenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Beide_kanten_lezen_de_stappen_de_dagen_en_de_ladder()
    {
        var proef = await Ladderproef.MakenAsync(portaal);
        var klok = await proef.KlokAsync();
        foreach (var wie in new[] { proef.Wie.Behandelaar, proef.Wie.Raadslid })
        {
            var pagina = await (await portaal.AlsAsync(wie)).OpenAsync($"/termijnen/{klok.Id}");

            Assert.Equal("Waarom deze datum?", pagina.Kop);
            Assert.Contains("Het advies kwam binnen op maandag 23 november", pagina.Inhoud, StringComparison.Ordinal);
            Assert.Contains("donderdag 24 december 2026 Vóór de datum: naar wie aan zet is", pagina.Inhoud, StringComparison.Ordinal);
            Assert.Contains("Naar de raad: naar de raad, met een tekst voor de gemeenteraad", pagina.Inhoud, StringComparison.Ordinal);
            Assert.Equal(3, pagina.Document.QuerySelectorAll("table.pp-days").Length);
            Assert.Equal(wie == proef.Wie.Behandelaar, pagina.Inhoud.Contains("Zet de klok stil", StringComparison.Ordinal));
            Assert.Equal(wie == proef.Wie.Behandelaar, pagina.Inhoud.Contains("Intern klaar", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task De_uitleg_is_er_ook_als_platte_tekst()
    {
        var proef = await Ladderproef.MakenAsync(portaal);

        var antwoord = await (await portaal.AlsAsync(proef.Wie.Behandelaar)).OpenAsync($"/termijnen/{(await proef.KlokAsync()).Id}?vorm=tekst");

        Assert.Equal("text/plain", antwoord.Response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Uiterlijk: maandag 4 januari 2027", System.Text.Encoding.UTF8.GetString(antwoord.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_ander_ziet_de_klok_niet()
    {
        var proef = await Ladderproef.MakenAsync(portaal);

        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.Behandelaar)).OpenAsync($"/termijnen/{(await proef.KlokAsync()).Id}")).Status);
    }

    [Fact]
    public async Task De_pagina_kost_hoogstens_acht_statements()
    {
        var proef = await Ladderproef.MakenAsync(portaal);
        var (id, bezoeker) = ((await proef.KlokAsync()).Id, await portaal.AlsAsync(proef.Wie.Behandelaar));
        await bezoeker.OpenAsync($"/termijnen/{id}");

        portaal.Statements.Wissen();
        await bezoeker.OpenAsync($"/termijnen/{id}");

        Assert.InRange(portaal.Statements.Statements.Count, 1, 8);
    }
}
