using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Raden;

/// <summary>A raad from its beginning: made by the administrator, shown to everybody, changed by those who lead it.</summary>
public sealed class RaadWijzigenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Beheerder_maakt_een_raad_en_iedereen_vindt_hem()
    {
        var (organisatie, aanbieder) = (Een.Organisatie(Rol.Raadslid), Organisatie.Toevoegen($"De Lantaarn {Een.Nummer()}", Organisatiesoort.Jeugdhulpaanbieder));
        await portaal.BewarenAsync(organisatie, aanbieder);
        var beheerder = await portaal.AlsAsync(Rol.FunctioneelBeheerder);

        var leeg = await (await beheerder.OpenAsync("/raden/toevoegen")).VerstuurAsync("Voeg toe", ("Command.Soort", "Aanbieder"), ("Command.Kenmerkwoord", "JDM"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leeg.Status);
        Assert.Equal(RaadRules.AlleenVoorEenRaad.Tekst, leeg.FoutBij("Command.OrganisatieId"));
        Assert.Equal("Kies bij welke aanbieder deze raad hoort.", leeg.FoutBij("Command.HoortBijOrganisatieId"));
        Assert.Equal(RaadRules.KenmerkwoordKanInEenAdres.Tekst, leeg.FoutBij("Command.Kenmerkwoord"));
        var raad = await leeg.VerstuurAsync(
            "Voeg toe", ("Command.OrganisatieId", organisatie.Id.ToString()), ("Command.HoortBijOrganisatieId", aanbieder.Id.ToString()), ("Command.Doelgroep", "Jongere"),
            ("Command.Kenmerkwoord", "lantaarn"), ("Command.Staat", "Slapend"), ("Command.Vanaf", "2025-02-01"));

        Assert.Equal(organisatie.Naam, raad.Kop);
        var publiek = await portaal.Bezoeker().OpenAsync("/raden?voor=Jongere&staat=Slapend");
        Assert.Contains($"{organisatie.Naam} Van jongeren, bij {aanbieder.Naam}. Heeft geen ondersteuning.", publiek.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(organisatie.Naam, (await portaal.Bezoeker().OpenAsync("/raden?voor=Ouder")).Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(organisatie.Naam, (await beheerder.OpenAsync("/raden/toevoegen")).Tekst("#Command_OrganisatieId"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ondersteuner_en_voorzitter_wijzigen_een_gewoon_lid_niet_en_een_ander_vindt_niets()
    {
        var raad = await portaal.RaadAsync();
        var pad = $"/raden/{raad.Id}/wijzigen";

        Assert.Equal(HttpStatusCode.OK, (await (await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId)).OpenAsync(pad)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await portaal.AlsAsync((await portaal.RaadslidAsync(raad, Raadsfunctie.Voorzitter)).Gebruiker)).OpenAsync(pad)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portaal.AlsAsync((await portaal.RaadslidAsync(raad)).Gebruiker)).OpenAsync(pad)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(Rol.Raadsondersteuner)).OpenAsync(pad)).Status);
    }

    [Fact]
    public async Task Wijziging_staat_op_de_publieke_pagina_met_de_dag_van_de_nieuwe_staat()
    {
        var (raad, ander) = (await portaal.RaadAsync(doelgroep: Doelgroep.Jongere), await portaal.RaadAsync());
        var bezoeker = await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId);

        var fout = await (await bezoeker.OpenAsync($"/raden/{raad.Id}/wijzigen"))
            .VerstuurAsync("Bewaar", ("Command.Kenmerkwoord", ander.Kenmerkwoord), ("Command.OndersteuningUren", "12"), ("Command.Ondersteuning", "Servicebureau"));
        Assert.Equal(RaadRules.KenmerkwoordUniek.Tekst, fout.FoutBij("Command.Kenmerkwoord"));
        var toekomst = await fout.VerstuurAsync("Bewaar", ("Command.Kenmerkwoord", "eigenwoord"), ("Command.Staat", "Slapend"), ("Command.StaatVanaf", "2027-01-01"));
        Assert.Equal([RaadRules.StaatNietInDeToekomst.Tekst], toekomst.Fouten);
        var daarna = await toekomst.VerstuurAsync("Bewaar", ("Command.StaatVanaf", "2026-10-01"));

        Assert.Equal("De gegevens zijn bewaard.", daarna.Melding);
        var publiek = await portaal.Bezoeker().OpenAsync($"/raden/{raad.Id}");
        Assert.Contains("Servicebureau, 12 uur per maand", publiek.Inhoud, StringComparison.Ordinal);
        Assert.Contains("vanaf 1 oktober 2026", publiek.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Wil je meedoen?", publiek.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Voor de raad zelf", publiek.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kenmerkwoord_staat_vast_zodra_er_een_advies_naar_is_genoemd()
    {
        var raad = await portaal.RaadAsync();
        var bezoeker = await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId);
        await portaal.BewarenAsync(Een.Advies(raad.OrganisatieId, portaal.Nu));
        var concept = await (await bezoeker.OpenAsync($"/raden/{raad.Id}/wijzigen")).VerstuurAsync("Bewaar", ("Command.Kenmerkwoord", $"woord{Een.Nummer()}"));
        Assert.Equal("De gegevens zijn bewaard.", concept.Melding);

        await portaal.BewarenAsync(Een.Advies(raad.OrganisatieId, portaal.Nu).Vastgesteld(portaal.Nu));
        var daarna = await (await bezoeker.OpenAsync($"/raden/{raad.Id}/wijzigen")).VerstuurAsync("Bewaar", ("Command.Kenmerkwoord", $"woord{Een.Nummer()}"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, RaadRules.KenmerkwoordStaatVast.Tekst), (daarna.Status, daarna.Fouten[0]));
        Assert.Equal("De gegevens zijn bewaard.", (await (await bezoeker.OpenAsync($"/raden/{raad.Id}/wijzigen")).VerstuurAsync("Bewaar", ("Command.Omschrijving", "Zelfde woord."))).Melding);
    }

    [Fact]
    public async Task Wie_later_bewaart_overschrijft_een_ander_niet()
    {
        var raad = await portaal.RaadAsync();
        var bezoeker = await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId);
        var (eerste, tweede) = (await bezoeker.OpenAsync($"/raden/{raad.Id}/wijzigen"), await bezoeker.OpenAsync($"/raden/{raad.Id}/wijzigen"));

        await eerste.VerstuurAsync("Bewaar", ("Command.Omschrijving", "De eerste."));
        var laat = await tweede.VerstuurAsync("Bewaar", ("Command.Omschrijving", "De tweede."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, laat.Status);
        Assert.Equal("De eerste.", await portaal.InDbAsync(db => db.Raden.Where(r => r.Id == raad.Id).Select(r => r.Omschrijving).SingleAsync()));
    }
}
