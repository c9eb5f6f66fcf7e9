using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Termijnen;

namespace Participatie.Features.Tests.Termijnen;

public sealed class LadderKlimmenJobTests : IDisposable
{
    private readonly Portaal _portaal = new();

    public void Dispose() => _portaal.Dispose();

    [Fact]
    public async Task Elke_trede_gaat_een_keer_op_haar_eigen_dag()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);

        await proef.AllesAsync(new(2026, 12, 22), new(2027, 1, 12));
        await proef.AllesAsync(new(2027, 1, 24), new(2027, 1, 26));
        await proef.AllesAsync(new(2027, 2, 28), new(2027, 3, 3));

        Assert.Equal(["24-12 Vooraf 1", "05-01 Verlopen 1", "11-01 Goedkeurder 1", "25-01 Portefeuillehouder 1", "01-03 Raad 2"], await proef.TredenAsync());
        Assert.Equal(6, (await proef.MailsAsync()).Count);
        Assert.Null((await proef.KlokAsync()).VolgendeTredeOp);
        Assert.Equal(5, await _portaal.InDbAsync(db => db.Adviesgebeurtenissen.CountAsync(g => g.Soort == Gebeurtenissoort.HerinneringVerstuurd)));
    }

    [Fact]
    public async Task Elke_brief_zegt_wat_er_daarna_gebeurt_en_hoe_het_stopt()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);

        await proef.OpAsync(2027, 1, 5);

        var mail = Assert.Single(await proef.MailsAsync());
        Assert.Equal("Te laat: antwoord geven, dat moest uiterlijk maandag 4 januari 2027", mail.Onderwerp.Replace('\u00a0', ' '));
        Assert.DoesNotContain(proef.Advies.Titel, mail.Onderwerp, StringComparison.Ordinal);
        var tekst = mail.Tekst.Replace('\u00a0', ' ');
        Assert.Contains($"https://localhost/adviezen/antwoorden/{proef.AdresseringId}", tekst, StringComparison.Ordinal);
        Assert.Contains("Op maandag 11 januari 2027 gaat er een bericht naar de goedkeurder.", tekst, StringComparison.Ordinal);
        Assert.Contains("Dat stopt vanzelf zodra dit gedaan is: antwoord geven.", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_raad_krijgt_een_tekst_met_de_feiten_voor_de_gemeenteraad()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        foreach (var (maand, dag) in new[] { (1, 5), (1, 11), (1, 25), (3, 1) })
        {
            await proef.OpAsync(2027, maand, dag);
        }

        var mail = (await proef.MailsAsync())[^1];
        Assert.Equal($"{proef.Wie.Gemeente.Naam} is te laat: antwoord geven", mail.Onderwerp);
        foreach (var feit in new[]
        {
            $"{proef.Wie.Raad.Naam} stuurde op 23 november 2026 een advies aan {proef.Wie.Gemeente.Naam}: ‘{proef.Advies.Titel}’",
            "zou uiterlijk op 4 januari 2027 antwoord geven.",
            "Op 1 maart 2027 is dat nog niet gedaan. Het is dan 56 dagen te laat.",
            "- op 5 januari 2027, aan de behandelaar;",
            "- op 25 januari 2027, aan de portefeuillehouder.",
            $"https://localhost/adviezenregister/{proef.Advies.Kenmerk}",
        })
        {
            Assert.Contains(feit, mail.Tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Een_vertrouwelijk_advies_krijgt_geen_openbare_link()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        await _portaal.InDbAsync(db => db.Adviezen.ExecuteUpdateAsync(a => a.SetProperty(x => x.Openbaarheid, Openbaarheid.Vertrouwelijk).SetProperty(x => x.OpenbaarVanaf, (DateOnly?)null)));
        foreach (var (maand, dag) in new[] { (1, 5), (1, 11), (1, 25), (3, 1) })
        {
            await proef.OpAsync(2027, maand, dag);
        }

        Assert.DoesNotContain("adviezenregister", (await proef.MailsAsync())[^1].Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Heeft_niemand_de_rol_dan_gaat_de_volgende_trede_de_werkdag_erna()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        await _portaal.InDbAsync(db => db.Users.Where(a => a.Id == proef.Wie.Goedkeurder.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.IsActief, false)));

        await proef.AllesAsync(new(2027, 1, 4), new(2027, 1, 14));

        Assert.Equal(["05-01 Verlopen 1", "11-01 Goedkeurder 0", "12-01 Portefeuillehouder 1"], (await proef.TredenAsync()).Where(t => !t.Contains("Vooraf")));
    }

    [Fact]
    public async Task Na_twee_weken_stilstand_gaat_er_een_trede_per_werkdag_in_volgorde()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);

        await proef.AllesAsync(new(2027, 1, 26), new(2027, 2, 2));

        Assert.Equal(["26-01 Verlopen 1", "27-01 Goedkeurder 1", "28-01 Portefeuillehouder 1"], await proef.TredenAsync());
    }

    [Fact]
    public async Task Verlengen_na_de_eerste_herinnering_begint_de_ladder_opnieuw()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        await proef.OpAsync(2026, 12, 24);
        proef.Zetten(2026, 12, 28);
        await proef.DoenAsync(a => a.TermijnVerlengen(proef.KlokId(a), Termijnduur.Weken(3), "Het college vergadert later.", Werkkalender.Standaard, Een.Handelende(proef.Wie.Gemeente.Id), _portaal.Nu));

        await proef.AllesAsync(new(2026, 12, 29), new(2027, 1, 27));

        Assert.Equal(new DateOnly(2027, 1, 25), (await proef.KlokAsync()).Uiterlijk);
        Assert.Equal(["24-12 Vooraf 1", "18-01 Vooraf 1", "26-01 Verlopen 1"], await proef.TredenAsync());
        Assert.Equal(3, (await proef.MailsAsync()).Count);
    }

    [Fact]
    public async Task Een_pauze_houdt_de_ladder_tegen_en_geeft_geen_valse_te_laat()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        await proef.OpAsync(2026, 12, 24);
        proef.Zetten(2026, 12, 28);
        await proef.DoenAsync(a => a.TermijnOpschorten(
            proef.KlokId(a), new(2026, 12, 28), Opschortingscategorie.WachtOpAanvulling, "Wij missen de bijlage.", Een.Handelende(proef.Wie.Gemeente.Id), _portaal.Nu));

        await proef.AllesAsync(new(2027, 1, 4), new(2027, 1, 12));
        Assert.Equal(["24-12 Vooraf 1"], await proef.TredenAsync());
        Assert.Null((await proef.KlokAsync()).TeLaatSinds);

        proef.Zetten(2027, 1, 13, 7);
        await proef.DoenAsync(a => a.TermijnHervatten(proef.KlokId(a), new(2027, 1, 13), Werkkalender.Standaard, Een.Handelende(proef.Wie.Gemeente.Id), _portaal.Nu));
        var klok = await proef.KlokAsync();
        Assert.Equal(new DateOnly(2027, 1, 20), klok.Uiterlijk);
        await proef.AllesAsync(new(2027, 1, 13), new(2027, 1, 21));
        Assert.Equal(["24-12 Vooraf 1", "13-01 Vooraf 1", "21-01 Verlopen 1"], await proef.TredenAsync());
    }

    [Fact]
    public async Task Wie_handelt_voordat_de_brief_weg_is_krijgt_haar_niet_meer()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        await proef.OpAsync(2027, 1, 5);
        await proef.DoenAsync(a => a.Beantwoord(proef.Advies, _portaal.Nu));

        await proef.VersturenAsync();
        await proef.AllesAsync(new(2027, 1, 6), new(2027, 1, 13));

        var mail = Assert.Single(await proef.MailsAsync());
        Assert.Equal((Mailstatus.Vervallen, ""), (mail.Status, mail.Tekst));
        Assert.Equal(["05-01 Verlopen 1"], await proef.TredenAsync());
    }

    [Fact]
    public async Task Een_brief_die_nog_nodig_is_gaat_weg()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        await proef.OpAsync(2027, 1, 5);

        await proef.VersturenAsync();

        Assert.Equal(Mailstatus.Verzonden, Assert.Single(await proef.MailsAsync()).Status);
    }

    [Fact]
    public async Task Wie_het_dagoverzicht_leest_krijgt_de_waarschuwing_daar_en_de_rest_per_brief()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        await _portaal.InDbAsync(db => db.Users.Where(a => a.Id == proef.Wie.Behandelaar.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.Dagoverzicht, true)));

        await proef.OpAsync(2026, 12, 24);
        Assert.Empty(await proef.MailsAsync());
        Assert.Equal(["24-12 Vooraf 1"], await proef.TredenAsync());

        await proef.OpAsync(2027, 1, 5);
        Assert.Single(await proef.MailsAsync());
    }

    [Fact]
    public async Task Wie_geen_mail_wil_krijgt_deze_toch()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        await _portaal.InDbAsync(db => db.Users.ExecuteUpdateAsync(a => a.SetProperty(x => x.GeenMail, true)));

        await proef.OpAsync(2026, 12, 24);

        Assert.Single(await proef.MailsAsync());
    }

    [Fact]
    public async Task Wie_geen_account_heeft_krijgt_de_brief_op_het_adres_van_de_antwoordlink()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        await proef.DoenAsync(a => a.ContactWijzigen(null, "Sam", "sam@gemeente.example", null, Een.Handelende(proef.Wie.Gemeente.Id), _portaal.Nu));

        await proef.OpAsync(2026, 12, 24);

        var mail = Assert.Single(await proef.MailsAsync());
        Assert.Equal("sam@gemeente.example", mail.Aan);
        Assert.Contains("de link uit de mail waarmee u het advies kreeg", mail.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_het_contact_weg_dan_krijgen_alle_behandelaars_de_brief()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        await _portaal.InDbAsync(db => db.Users.Where(a => a.Id == proef.Wie.Behandelaar.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.IsActief, false)));
        var (een, twee) = (await _portaal.GebruikerAsync(Rol.Behandelaar, proef.Wie.Gemeente.Id), await _portaal.GebruikerAsync(Rol.Behandelaar, proef.Wie.Gemeente.Id));

        await proef.OpAsync(2026, 12, 24);

        Assert.Equal(["24-12 Vooraf 2"], await proef.TredenAsync());
        Assert.All(await proef.MailsAsync(), m => Assert.True(m.Sleutel.EndsWith($"{een.Id}", StringComparison.Ordinal) || m.Sleutel.EndsWith($"{twee.Id}", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Over_een_oordeel_wordt_de_hele_raad_herinnerd()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        await proef.DoenAsync(a => a.Beantwoord(proef.Advies, _portaal.Nu));

        // Answered on 23 November: three weeks is 14 December, five working days before that is the 7th.
        await proef.OpAsync(2026, 12, 7);

        var mails = await proef.MailsAsync();
        Assert.Equal(2, mails.Count);
        Assert.All(mails, m => Assert.Contains("oordelen over het antwoord", m.Onderwerp, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Op_een_dag_die_bij_besluit_vrij_is_gaat_er_niets()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        await _portaal.BewarenAsync(GelijkgesteldeDag.Toevoegen(new(2026, 12, 24), "Brugdag", "Stcrt. 2026, 1"));

        await proef.AllesAsync(new(2026, 12, 24), new(2026, 12, 28));

        Assert.Equal(["28-12 Vooraf 1"], await proef.TredenAsync());
    }

    [Fact]
    public async Task Een_klok_van_een_gebied_dat_er_niets_over_zegt_klimt_ook()
    {
        var raad = Een.Organisatie(Rol.Raadslid);
        await _portaal.BewarenAsync(raad);
        await _portaal.GebruikerAsync(Rol.Raadslid, raad.Id);
        var klok = Termijn.Starten(
            Termijnsoort.Verzoek, raad.Id, Amsterdam.DagVan(_portaal.Nu), Termijnregels.Standaard(Termijnsoort.Verzoek), Werkkalender.Standaard);
        await _portaal.BewarenAsync(klok);
        _portaal.Klok.SetUtcNow(new(2026, 12, 15, 9, 0, 0, TimeSpan.Zero));

        await _portaal.JobAsync<TermijnenBijwerkenJob>();
        await _portaal.JobAsync<LadderKlimmenJob>();

        var mail = await _portaal.InDbAsync(db => db.Mailberichten.SingleAsync());
        Assert.StartsWith($"ladder:{klok.Id}:Verlopen:2026-12-14:", mail.Sleutel, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 12, 15), (await _portaal.InDbAsync(db => db.Termijnen.SingleAsync())).TeLaatSinds);
    }

    [Fact]
    public async Task Zomertijd_verschuift_geen_trede()
    {
        // Received on 16 February 2027: six weeks is 30 March, two days after the clocks went forward (28 March was Easter Sunday).
        _portaal.Klok.SetUtcNow(new(2027, 2, 16, 9, 0, 0, TimeSpan.Zero));
        var proef = await Ladderproef.MakenAsync(_portaal);

        await proef.AllesAsync(new(2027, 3, 26), new(2027, 4, 1));

        Assert.Equal(["30-03 Vooraf 1", "31-03 Verlopen 1"], await proef.TredenAsync());
    }

    [Fact]
    public async Task Schrikkeldag_is_een_gewone_werkdag()
    {
        // Received on 18 January 2028: six weeks is Tuesday 29 February.
        _portaal.Klok.SetUtcNow(new(2028, 1, 18, 9, 0, 0, TimeSpan.Zero));
        var proef = await Ladderproef.MakenAsync(_portaal);

        await proef.AllesAsync(new(2028, 2, 21), new(2028, 3, 1));

        Assert.Equal(new DateOnly(2028, 2, 29), (await proef.KlokAsync()).Uiterlijk);
        Assert.Equal(["22-02 Vooraf 1", "01-03 Verlopen 1"], await proef.TredenAsync());
    }

    [Fact]
    public async Task Twee_jobs_tegelijk_versturen_elke_trede_een_keer()
    {
        var aantal = await VeelAsync(_portaal, 260);

        await Task.WhenAll(_portaal.JobAsync<LadderKlimmenJob>(), _portaal.JobAsync<LadderKlimmenJob>());

        await AllesEenKeerAsync(_portaal, aantal);
    }

    [Fact]
    public async Task Een_proces_dat_telkens_wordt_gedood_verstuurt_alles_een_keer()
    {
        if (_portaal.Provider != Provider.Sqlite)
        {
            return;
        }

        var aantal = await VeelAsync(_portaal, 300);
        var toeval = new Random(20261123);
        var gedood = 0;
        for (var keer = 0; keer < 8; keer++)
        {
            gedood += await Losproces.Losproces.DraaienEnDodenAsync(_portaal, TimeSpan.FromMilliseconds(toeval.Next(20, 900))) ? 1 : 0;
        }

        Assert.True(gedood > 0, "No process was killed while it worked.");
        await _portaal.JobAsync<LadderKlimmenJob>();

        await AllesEenKeerAsync(_portaal, aantal);
        Assert.Equal("ok", await _portaal.InDbAsync(db => db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync()));
    }

    [Fact]
    public async Task Wat_aan_de_beurt_is_wordt_met_de_index_gevonden()
    {
        var plan = await _portaal.InDbAsync(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Termijnen.AanDeBeurt(new(2027, 1, 5)).Select(t => t.Id).Take(LadderKlimmenJob.Batch).CreateDbCommand();
#pragma warning disable CA2100 // The statement of the job itself.
            command.CommandText = (db.Database.IsNpgsql() ? "SET enable_seqscan = off; EXPLAIN " : "EXPLAIN QUERY PLAN ") + command.CommandText;
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            var regels = new List<string>();
            while (await reader.ReadAsync())
            {
                regels.Add(reader.GetString(reader.FieldCount - 1));
            }

            return string.Join('\n', regels);
        });

        Assert.Contains("IX_Termijnen_VolgendeTredeOp", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Te_laat_staat_op_de_dag_waarop_het_waar_werd_ook_als_het_portaal_toen_stillag()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        proef.Zetten(2027, 1, 4, 23);
        await _portaal.JobAsync<TermijnenBijwerkenJob>();
        Assert.Null((await proef.KlokAsync()).TeLaatSinds);

        proef.Zetten(2027, 1, 14, 3);
        await _portaal.JobAsync<TermijnenBijwerkenJob>();
        await _portaal.JobAsync<TermijnenBijwerkenJob>();

        var gebeurtenis = await _portaal.InDbAsync(db => db.Adviesgebeurtenissen.SingleAsync(g => g.Soort == Gebeurtenissoort.TeLaat));
        Assert.Equal(new DateOnly(2027, 1, 5), gebeurtenis.Dag);
    }

    [Fact]
    public async Task Een_klok_die_zo_lang_stilstond_als_mag_gaat_vanzelf_weer_lopen()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        proef.Zetten(2026, 11, 30);
        await proef.DoenAsync(a => a.TermijnOpschorten(
            proef.KlokId(a), new(2026, 11, 30), Opschortingscategorie.Overmacht, "Brand in het archief.", Een.Handelende(proef.Wie.Gemeente.Id), _portaal.Nu));

        // 84 days from 30 November: through 21 February.
        proef.Zetten(2027, 2, 21, 23);
        await _portaal.JobAsync<TermijnenBijwerkenJob>();
        Assert.Equal(Termijnstatus.Opgeschort, (await proef.KlokAsync()).Status);

        proef.Zetten(2027, 2, 24, 1);
        await _portaal.JobAsync<TermijnenBijwerkenJob>();

        var klok = await proef.KlokAsync();
        Assert.Equal((Termijnstatus.Loopt, new DateOnly(2027, 2, 22)), (klok.Status, klok.Opschortingen[0].Hervat!.Value));
        Assert.Equal(1, await _portaal.InDbAsync(db => db.Adviesgebeurtenissen.CountAsync(g => g.Soort == Gebeurtenissoort.TermijnHervat)));
    }

    /// <summary>So many adviezen of which a rung is due on the answer, at ten o'clock on 5 January.</summary>
    private static async Task<int> VeelAsync(Portaal portaal, int aantal)
    {
        var wie = await portaal.AdviesbezettingAsync();
        var rijen = new List<object>();
        for (var i = 0; i < aantal; i++)
        {
            var advies = Een.Advies(wie.Raad.Id, portaal.Nu).Verstuurd(portaal.Nu);
            var adressering = Een.Adressering(advies, wie.Gemeente.Id, portaal.Nu, wie.Behandelaar.Id);
            adressering.OntvangstBevestigen(Een.Handelende(wie.Gemeente.Id), portaal.Nu);
            rijen.AddRange([advies, adressering]);
        }

        await portaal.BewarenAsync([.. rijen]);
        portaal.Klok.SetUtcNow(new(2027, 1, 5, 9, 0, 0, TimeSpan.Zero));
        return aantal;
    }

    private static Task AllesEenKeerAsync(Portaal portaal, int aantal) => portaal.InDbAsync(async db =>
    {
        Assert.Equal(aantal, await db.Herinneringen.CountAsync());
        Assert.Equal(aantal, await db.Herinneringen.Select(h => h.TermijnId).Distinct().CountAsync());
        Assert.Equal(aantal, await db.Adviesgebeurtenissen.CountAsync(g => g.Soort == Gebeurtenissoort.HerinneringVerstuurd));
        Assert.Equal(aantal, await db.Mailberichten.CountAsync(m => m.Soort == Mailsoort.Termijnherinnering));
        Assert.Equal(0, await db.Termijnen.CountAsync(t => t.VolgendeTredeOp <= new DateOnly(2027, 1, 5)));
    });
}
