using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Features.Tests.Verzoeken;

/// <summary>A request of Monday 23 November 2026, to be answered by Friday 8 January 2027: its clocks, their letters, and what stops them.</summary>
public sealed class VerzoekklokkenTests : IDisposable
{
    private readonly Portaal _portaal = new();

    public void Dispose() => _portaal.Dispose();

    [Fact]
    public async Task Versturen_door_de_pagina_start_de_klok_van_de_raad()
    {
        var (verzoek, raad, behandelaar, _) = await _portaal.VerzoekAsync(verstuurd: false);

        await (await (await _portaal.AlsAsync(behandelaar)).OpenAsync($"/verzoeken/{verzoek.Id}/versturen")).VerstuurAsync("Verstuur naar de raad");

        var klok = Assert.Single(await KlokkenAsync(verzoek));
        Assert.Equal((Termijnsoort.Verzoek, raad.OrganisatieId, new DateOnly(2027, 1, 8)), (klok.Soort, klok.PartijId, klok.Uiterlijk));
    }

    [Fact]
    public async Task Herinnering_gaat_naar_de_raad_met_het_verzoek_erbij_en_niet_naar_de_vrager()
    {
        var (verzoek, raad, _, ondersteuner) = await _portaal.VerzoekAsync();

        await OpAsync(2026, 12, 31);
        await OpAsync(2027, 1, 11);

        var adres = await _portaal.InDbAsync(db => db.Users.Where(a => a.Id == ondersteuner.Id).Select(a => a.Email!).SingleAsync());
        var mails = await MailsAsync();
        Assert.Equal([adres, adres], mails.Select(m => m.Aan));
        Assert.Equal("Te laat: antwoord geven op een participatieverzoek, dat moest uiterlijk vrijdag 8 januari 2027", mails[1].Onderwerp.Replace('\u00a0', ' '));
        Assert.Contains($"{raad.Naam} moest uiterlijk op", mails[1].Tekst, StringComparison.Ordinal);
        Assert.Contains($"https://localhost/verzoeken/{verzoek.Id}", mails[1].Tekst, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 1, 9), (await KlokkenAsync(verzoek))[0].TeLaatSinds);
    }

    [Theory]
    [InlineData("Aannemen", Termijnstatus.Voldaan)]
    [InlineData("Weigeren", Termijnstatus.Voldaan)]
    public async Task Antwoord_stopt_de_herinneringen(string keuze, Termijnstatus status)
    {
        var (verzoek, _, _, ondersteuner) = await _portaal.VerzoekAsync();
        Zetten(2026, 12, 1);
        await AntwoordenAsync(verzoek, ondersteuner, keuze);

        await OpAsync(2026, 12, 31);
        await OpAsync(2027, 1, 11);

        Assert.Empty(await MailsAsync());
        Assert.Equal(status, Assert.Single(await KlokkenAsync(verzoek)).Status);
    }

    [Fact]
    public async Task Terugvragen_zet_de_klok_stil_en_de_toelichting_schuift_de_dag_op()
    {
        var (verzoek, _, behandelaar, ondersteuner) = await _portaal.VerzoekAsync();
        Zetten(2026, 12, 1);
        await AntwoordenAsync(verzoek, ondersteuner, "Terugvragen");
        Assert.Equal("Hoeveel tijd is er?", Assert.Single(Assert.Single(await KlokkenAsync(verzoek)).Opschortingen).Reden);
        Assert.Contains("De klok staat stil", (await (await _portaal.AlsAsync(ondersteuner)).OpenAsync($"/verzoeken/{verzoek.Id}")).Inhoud, StringComparison.Ordinal);

        Zetten(2026, 12, 8);
        await (await (await _portaal.AlsAsync(behandelaar)).OpenAsync($"/verzoeken/{verzoek.Id}/toelichten")).VerstuurAsync("Verstuur het antwoord", ("Command.Antwoord", "Twee maanden."));

        Assert.Equal((Termijnstatus.Loopt, new DateOnly(2027, 1, 15)), (await KlokkenAsync(verzoek)).Select(k => (k.Status, k.Uiterlijk)).Single());
        Assert.Contains("vrijdag 15 januari 2027", (await (await _portaal.AlsAsync(ondersteuner)).OpenAsync($"/verzoeken/{verzoek.Id}")).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zwijgt_de_vrager_na_een_vraag_dan_krijgt_de_raad_geen_herinnering_en_loopt_er_geen_klok_meer()
    {
        var (verzoek, _, _, ondersteuner) = await _portaal.VerzoekAsync();
        Zetten(2026, 12, 1);
        await AntwoordenAsync(verzoek, ondersteuner, "Terugvragen");

        await OpAsync(2027, 1, 13);
        await OpAsync(2027, 3, 1);

        Assert.Equal(Termijnstatus.Vervallen, Assert.Single(await KlokkenAsync(verzoek)).Status);
        Assert.Empty(await MailsAsync());
    }

    [Fact]
    public async Task Na_het_einde_loopt_de_klok_van_het_oordeel_en_stopt_met_dat_oordeel()
    {
        var (verzoek, _, behandelaar, ondersteuner) = await _portaal.VerzoekAsync();
        await AntwoordenAsync(verzoek, ondersteuner, "Aannemen");
        var (raad, vrager) = (await _portaal.AlsAsync(ondersteuner), await _portaal.AlsAsync(behandelaar));
        await (await vrager.OpenAsync($"/verzoeken/{verzoek.Id}/beeindigen")).VerstuurAsync("Verstuur het verslag", ("Command.Verslag", "Drie punten overgenomen."));
        await OpAsync(2026, 12, 15);
        raad = await _portaal.AlsAsync(ondersteuner);
        Assert.Contains("uiterlijk maandag 14 december 2026", Assert.Single(await MailsAsync()).Onderwerp.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("te laat", (await raad.OpenAsync("/wacht-op-mij")).Inhoud, StringComparison.Ordinal);

        await (await raad.OpenAsync($"/verzoeken/{verzoek.Id}/oordeel")).VerstuurAsync("Geef het oordeel", ("Command.Oordeel", "Gehouden"));

        Assert.Equal(Termijnstatus.Voldaan, (await KlokkenAsync(verzoek)).Single(k => k.Soort == Termijnsoort.Niveauoordeel).Status);
    }

    [Fact]
    public async Task Beide_kanten_lezen_waarom_de_datum_zo_is_en_een_ander_niet()
    {
        var (verzoek, _, behandelaar, ondersteuner) = await _portaal.VerzoekAsync();
        var pad = $"/termijnen/{verzoek.Termijnen[0].Id}";

        foreach (var wie in new[] { behandelaar, ondersteuner })
        {
            Assert.Contains(verzoek.Onderwerp, (await (await _portaal.AlsAsync(wie)).OpenAsync(pad)).Inhoud, StringComparison.Ordinal);
        }

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await (await _portaal.AlsAsync(Rol.Behandelaar)).OpenAsync(pad)).Status);
    }

    private async Task AntwoordenAsync(Participatieverzoek verzoek, Gebruiker namens, string keuze) =>
        await (await (await _portaal.AlsAsync(namens)).OpenAsync($"/verzoeken/{verzoek.Id}/beantwoorden"))
            .VerstuurAsync("Verstuur", ("Command.Keuze", keuze), ("Command.Tekst", "Hoeveel tijd is er?"));

    private void Zetten(int jaar, int maand, int dag) => _portaal.Klok.SetUtcNow(new DateTimeOffset(jaar, maand, dag, 9, 0, 0, TimeSpan.Zero));

    private async Task OpAsync(int jaar, int maand, int dag)
    {
        Zetten(jaar, maand, dag);
        await _portaal.JobAsync<TermijnenBijwerkenJob>();
        await _portaal.JobAsync<LadderKlimmenJob>();
    }

    private Task<List<Termijn>> KlokkenAsync(Participatieverzoek verzoek) =>
        _portaal.InDbAsync(db => db.Termijnen.AsNoTracking().Where(t => t.VerzoekId == verzoek.Id).OrderBy(t => t.Id).ToListAsync());

    private Task<List<Mailbericht>> MailsAsync() =>
        _portaal.InDbAsync(db => db.Mailberichten.AsNoTracking().Where(m => m.Soort == Mailsoort.Termijnherinnering).OrderBy(m => m.AangemaaktOp).ToListAsync());
}
