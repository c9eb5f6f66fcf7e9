using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Raden;

/// <summary>Calls for members, and how far it is with who answered.</summary>
public sealed class WervingBekijkenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Oproep_staat_op_de_publieke_pagina_tot_hij_sluit()
    {
        var raad = await portaal.RaadAsync();
        var bezoeker = await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId);

        var leeg = await (await bezoeker.OpenAsync($"/raden/{raad.Id}/werving/plaatsen")).VerstuurAsync("Plaats de oproep");
        Assert.Equal("Vul in wie de raad zoekt.", leeg.FoutBij("Command.Titel"));
        Assert.Equal("Schrijf een tekst voor wie wil meedoen.", leeg.FoutBij("Command.Tekst"));
        Assert.Equal("Vul in hoe iemand zich kan melden.", leeg.FoutBij("Command.Contact"));
        var werving = await leeg.VerstuurAsync(
            "Plaats de oproep", ("Command.Titel", "Ouders uit Westland"), ("Command.Tekst", "Praat mee."), ("Command.Contact", "raad@voorbeeld.example"));

        Assert.Contains("Ouders uit Westland", (await portaal.Bezoeker().OpenAsync($"/raden/{raad.Id}")).Inhoud, StringComparison.Ordinal);
        await (await werving.KlikAsync("Ouders uit Westland")).VerstuurAsync("Bewaar en sluit de oproep");
        Assert.Contains("zoekt nu geen nieuwe leden", (await portaal.Bezoeker().OpenAsync($"/raden/{raad.Id}")).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Aanmelding_wordt_genoteerd_bijgewerkt_en_gewist_als_het_niet_doorgaat()
    {
        var raad = await portaal.RaadAsync();
        await portaal.BewarenAsync(Oproep.Plaatsen(raad.Id, new("Ouders uit Westland", "Praat mee.", "raad@voorbeeld.example", null)));
        var bezoeker = await portaal.AlsAsync(Rol.Raadsondersteuner, raad.OrganisatieId);

        var formulier = await (await bezoeker.OpenAsync($"/raden/{raad.Id}/werving")).KlikAsync("Noteer iemand die zich meldde");
        formulier = await formulier.VerstuurAsync("Noteer");
        Assert.Equal(OproepRules.AanmeldingHeeftNaam.Tekst, formulier.FoutBij("Command.Naam"));
        var werving = await formulier.VerstuurAsync("Noteer", ("Command.Naam", "Yara"), ("Command.Bereikbaar", "06 12345678"));
        werving = await werving.VerstuurAsync("Bewaar", ("stand", "LooptMee"));
        Assert.Contains("loopt mee sinds", werving.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Yara", (await (await portaal.AlsAsync((await portaal.RaadslidAsync(raad)).Gebruiker)).OpenAsync($"/raden/{raad.Id}/werving")).Inhoud, StringComparison.Ordinal);
        werving = await werving.VerstuurAsync("Bewaar", ("stand", "NietDoorgegaan"));

        Assert.DoesNotContain("Yara", werving.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Naam gewist", werving.Inhoud, StringComparison.Ordinal);
    }
}
