using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Raden;

/// <summary>A meeting from plan to minutes, with its calendar entry and mails.</summary>
public sealed class BijeenkomstPlannenTests(Portaal portaal) : IClassFixture<Portaal>
{
    private static readonly (string, string?)[] Goed =
    [
        ("Command.Titel", "Novemberoverleg"), ("Command.Dag", "2026-11-30"), ("Command.Van", "19:30"), ("Command.Tot", "21:00"),
        ("Command.Plaats", "Raadhuisplein 1; zaal 2, Rijswijk"), ("Command.Agenda", "Welkom\nWachtlijsten; 20; Soraya"), ("Command.Gasten", "Wethouder; gast@voorbeeld.example"),
    ];

    [Fact]
    public async Task Leeg_formulier_zegt_per_veld_wat_nog_moet()
    {
        var raad = await portaal.RaadAsync();

        var pagina = await (await (await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId)).OpenAsync($"/raden/{raad.Id}/bijeenkomsten/plannen"))
            .VerstuurAsync("Plan de bijeenkomst", ("Command.Van", "20:00"), ("Command.Tot", "19:00"), ("Command.Gasten", "zonder adres"), ("Command.Agenda", "Punt; 999"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Equal("Vul in hoe de bijeenkomst heet.", pagina.FoutBij("Command.Titel"));
        Assert.Equal("Kies de dag.", pagina.FoutBij("Command.Dag"));
        Assert.Equal(BijeenkomstRules.EindeNaBegin.Tekst, pagina.FoutBij("Command.Tot"));
        Assert.Equal("Vul in waar het is, of plak de link.", pagina.FoutBij("Command.Plaats"));
        Assert.Equal("Zet elke gast op een eigen regel, met een puntkomma: naam; e-mailadres.", pagina.FoutBij("Command.Gasten"));
        Assert.Equal("Een punt duurt hooguit 480 minuten.", pagina.FoutBij("Command.Agenda"));
        Assert.Equal("20:00", pagina.Element("#Command_Van")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Uitnodiging_verzetten_en_afzeggen_gaan_naar_leden_en_gasten_met_hetzelfde_agendapunt()
    {
        var raad = await portaal.RaadAsync();
        var (gebruiker, _) = await portaal.RaadslidAsync(raad);
        var bezoeker = await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId);
        var pagina = await (await bezoeker.OpenAsync($"/raden/{raad.Id}/bijeenkomsten/plannen")).VerstuurAsync("Plan de bijeenkomst", Goed);
        Assert.Contains("Wachtlijsten, 20 minuten (Soraya)", pagina.Inhoud, StringComparison.Ordinal);

        pagina = await pagina.VerstuurAsync("Verstuur de uitnodigingen");
        Assert.Equal("De uitnodigingen gaan eruit.", pagina.Melding);
        var bijeenkomst = await VanAsync(raad);
        Assert.Equal(new DateTime(2026, 11, 30, 18, 30, 0, DateTimeKind.Utc), bijeenkomst.Begin);
        Assert.Equal(2, bijeenkomst.Deelnemers.Count);
        Assert.Equal(2, await MailsAsync(bijeenkomst));

        // Without an account one reaches nothing but the entry itself.
        var ics = $"/bijeenkomsten/{bijeenkomst.Agendasleutel}/agenda";
        Assert.Equal(["DTSTART:20261130T183000Z", @"LOCATION:Raadhuisplein 1\; zaal 2\, Rijswijk", "METHOD:PUBLISH", "SEQUENCE:0", "STATUS:CONFIRMED"], await IcalAsync(ics));
        await (await (await bezoeker.OpenAsync(pagina.Pad)).KlikAsync("Verzet of verander")).VerstuurAsync("Bewaar", ("Command.Van", "20:00"));
        Assert.Equal(["DTSTART:20261130T190000Z", "SEQUENCE:1"], (await IcalAsync(ics)).Where((_, i) => i is 0 or 3));
        var afzeggen = await (await bezoeker.OpenAsync(pagina.Pad)).KlikAsync("Zeg af");
        afzeggen = await afzeggen.VerstuurAsync("Zeg de bijeenkomst af");
        Assert.Equal(BijeenkomstRules.RedenNodig.Tekst, afzeggen.FoutBij("Command.Reden"));
        await afzeggen.VerstuurAsync("Zeg de bijeenkomst af", ("Command.Reden", "De zaal is dicht."));
        Assert.Equal(["METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED"], (await IcalAsync(ics))[2..]);
        Assert.Equal(6, await MailsAsync(bijeenkomst));
        Assert.Contains("De zaal is dicht.", (await (await portaal.AlsAsync(gebruiker)).OpenAsync(pagina.Pad)).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lid_laat_weten_of_hij_komt_en_heeft_dan_geen_taak_meer()
    {
        var raad = await portaal.RaadAsync();
        var (gebruiker, lid) = await portaal.RaadslidAsync(raad);
        var bijeenkomst = Een.Bijeenkomst(raad, portaal.Nu, lid);
        bijeenkomst.Uitnodigen();
        await portaal.BewarenAsync(bijeenkomst);
        var bezoeker = await portaal.AlsAsync(gebruiker);
        Assert.Contains("Laat weten of u komt", (await bezoeker.OpenAsync("/wacht-op-mij")).Inhoud, StringComparison.Ordinal);

        var pagina = await (await bezoeker.OpenAsync($"/raden/{raad.Id}/bijeenkomsten/{bijeenkomst.Id}")).VerstuurAsync("Ik kom niet");

        Assert.Equal("Afgemeld. De raad weet het.", pagina.Melding);
        Assert.Contains("U bent afgemeld.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Laat weten of u komt", (await bezoeker.OpenAsync("/wacht-op-mij")).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Afronden_bewaart_wie_er_was_en_wat_besloten_is_met_stemmen()
    {
        var raad = await portaal.RaadAsync();
        var (_, lid) = await portaal.RaadslidAsync(raad);
        var bijeenkomst = Een.Bijeenkomst(raad, portaal.Nu.AddDays(-8), lid);
        await portaal.BewarenAsync(bijeenkomst);
        var bezoeker = await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId);
        var pad = $"/raden/{raad.Id}/bijeenkomsten/{bijeenkomst.Id}/afronden";
        Assert.Contains("Rond de bijeenkomst af", (await bezoeker.OpenAsync("/wacht-op-mij")).Inhoud, StringComparison.Ordinal);

        var fout = await (await bezoeker.OpenAsync(pad)).VerstuurAsync("Rond af", ("Command.Aanwezig[0].Hoe", "Aanwezig"), ("Command.Besluiten[0].Tekst", "Wij schrijven een advies."));
        Assert.Equal([BijeenkomstRules.StemmenNodig.Tekst], fout.Fouten);
        var pagina = await fout.VerstuurAsync(
            "Rond af", ("Command.Besluiten[0].Voor", "1"), ("Command.Besluiten[0].Tegen", "0"), ("Command.Besluiten[0].Onthouding", "0"), ("Command.Verslag", "Het was goed."));

        Assert.Contains("Wij schrijven een advies. (1 voor, 0 tegen, 0 onthouden)", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Het was goed.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains($"{lid.Naam}aanwezig", pagina.Inhoud, StringComparison.Ordinal);
    }

    private async Task<string[]> IcalAsync(string pad)
    {
        var antwoord = await portaal.Bezoeker().OpenAsync(pad);
        Assert.Equal("text/calendar", antwoord.Response.Content.Headers.ContentType!.MediaType);
        return [.. Encoding.UTF8.GetString(antwoord.Body).Split("\r\n").Where(r => r.Split(':')[0] is "DTSTART" or "LOCATION" or "METHOD" or "SEQUENCE" or "STATUS").Order(StringComparer.Ordinal)];
    }

    private Task<Bijeenkomst> VanAsync(Raad raad) => portaal.InDbAsync(db => db.Bijeenkomsten.AsNoTracking().SingleAsync(b => b.RaadId == raad.Id));

    private Task<int> MailsAsync(Bijeenkomst bijeenkomst) =>
        portaal.InDbAsync(db => db.Mailberichten.CountAsync(m => m.Sleutel.StartsWith($"bijeenkomst:{bijeenkomst.Id}:")));
}
