using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Benchmarks.Belasting;

/// <summary>
/// The long work of a ronde and the page that comes of it, through the portal's own commands and executors, in a portal within this process. Memory is that of this
/// whole process, builders included.
/// </summary>
internal static class Werkmeting
{
    private const int Klein = 1_000;
    private const int Portie = 2_000;

    // The factory looks for the portal beside the solution, and it is in src.
    static Werkmeting() => Environment.SetEnvironmentVariable(
        "ASPNETCORE_TEST_CONTENTROOT_PARTICIPATIE_WEB", Path.Combine(Proefportaal.Wortel(), "src", "Participatie.Web"));

    /// <summary>Opens a ballot box of so many envelopes.</summary>
    public static async Task BusAsync(int enveloppen)
    {
        await using var portaal = new Portaal();
        var (ronde, onderzoeker) = await GeslotenAsync(portaal, enveloppen);
        var vooraf = Geheugenpiek();
        await portaal.StuurAsync(new BusOpenen.Command { RondeId = ronde.Id, Begrepen = true }, onderzoeker);
        var duur = await WerkenAsync(portaal);
        var geopend = await portaal.InDbAsync(db => db.Antwoordformulieren.CountAsync(a => a.RondeId == ronde.Id));
        Console.WriteLine($"{geopend:N0} of {enveloppen:N0} envelopes opened: {enveloppen / duur.TotalSeconds:N0}/s; memory at its most {vooraf} MB before, {Geheugenpiek()} MB after");
    }

    /// <summary>Results pages of a ronde with a thousand forms and of one with so many.</summary>
    public static async Task ResultatenAsync(int formulieren)
    {
        await using var portaal = new Portaal();
        var klein = await PublicerenAsync(portaal, Klein);
        var groot = await PublicerenAsync(portaal, formulieren);
        using var client = portaal.CreateClient();
        await PaginaAsync(client, klein, 100);
        await PaginaAsync(client, groot, 100);

        // In turns, so that what else the machine does falls on both.
        var (tijdKlein, tijdGroot) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var beurt = 0; beurt < 10; beurt++)
        {
            tijdKlein += await PaginaAsync(client, klein, 40);
            tijdGroot += await PaginaAsync(client, groot, 40);
        }

        Console.WriteLine($"Results page: {formulieren:N0} forms take {tijdGroot / tijdKlein:F2} times as long as {Klein:N0}");
    }

    /// <summary>Checks a file of so many rows and takes them in.</summary>
    public static async Task ImportAsync(int rijen)
    {
        await using var portaal = new Portaal();
        var onderzoeker = await portaal.GebruikerAsync(Rol.Onderzoeker);
        var ronde = await portaal.RondeAsync(onderzoeker.Rollen[0].OrganisatieId);
        var bezoeker = await portaal.AlsAsync(onderzoeker);
        var bestand = Encoding.UTF8.GetBytes(Rijen(rijen));
        var kolommen = await (await bezoeker.OpenAsync($"/rondes/{ronde.Id}/uitnodigingen/importeren")).VerstuurAsync("Bekijk het bestand", [], [("Bestand", "mensen.csv", bestand)]);
        var bezig = await kolommen.VerstuurAsync("Controleer het hele bestand");
        var vooraf = Geheugenpiek();
        var controleren = await WerkenAsync(portaal);
        var import = await portaal.InDbAsync(db => db.Uitnodigingenimports.AsNoTracking().SingleAsync(i => i.RondeId == ronde.Id));
        await portaal.StuurAsync(new ImportOvernemen.Command { RondeId = ronde.Id, ImportId = import.Id }, onderzoeker);
        var overnemen = await WerkenAsync(portaal);
        var binnen = await portaal.InDbAsync(db => db.Uitnodigingen.CountAsync(u => u.RondeId == ronde.Id));
        Console.WriteLine(
            $"{binnen:N0} of {rijen:N0} rows taken in: check {rijen / controleren.TotalSeconds:N0}/s, take in {rijen / overnemen.TotalSeconds:N0}/s; memory at its most {vooraf} MB before, {Geheugenpiek()} MB after");
    }

    /// <summary>A published ronde: a thousand envelopes are opened, and what came out of them is copied until there are enough.</summary>
    private static async Task<Guid> PublicerenAsync(Portaal portaal, int formulieren)
    {
        var (ronde, onderzoeker) = await GeslotenAsync(portaal, Klein);
        await portaal.StuurAsync(new BusOpenen.Command { RondeId = ronde.Id, Begrepen = true }, onderzoeker);
        await portaal.OpdrachtenAsync();
        await portaal.InDbAsync(db => db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Antwoordformulieren" ("Id", "RondeId", "Doelgroep", "Achtergrond", "Antwoorden")
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {formulieren / Klein})
            SELECT abs(random()), a."RondeId", a."Doelgroep", a."Achtergrond", a."Antwoorden" FROM "Antwoordformulieren" a JOIN n ON n.i > 1 WHERE a."RondeId" = {ronde.Id}
            """));
        await portaal.StuurAsync(new ResultatenTellen.Command(ronde.Id), onderzoeker);
        var duur = await WerkenAsync(portaal);
        var voorstel = await portaal.InDbAsync(db => db.Publicatievoorstellen.Where(v => v.RondeId == ronde.Id).Select(v => v.Id).SingleAsync());
        await portaal.StuurAsync(new ResultatenPubliceren.Command { RondeId = ronde.Id, VoorstelId = voorstel, Bekeken = true }, onderzoeker);
        await portaal.JobAsync<OutboxBezorgenJob>();
        Console.WriteLine($"{formulieren:N0} forms counted and protected: {formulieren / duur.TotalSeconds:N0}/s; memory at its most {Geheugenpiek()} MB");
        return ronde.Id;
    }

    private static async Task<(Ronde Ronde, Gebruiker Onderzoeker)> GeslotenAsync(Portaal portaal, int enveloppen)
    {
        var onderzoeker = await portaal.GebruikerAsync(Rol.Onderzoeker);
        var ronde = await portaal.RondeAsync(onderzoeker.Rollen[0].OrganisatieId);
        var zegel = new Envelopverzegelaar(ronde.Id, ronde.PubliekeSleutel);
        var toeval = new Random(20261123);
        foreach (var portie in Enumerable.Range(0, enveloppen).Chunk(Portie))
        {
            await portaal.BewarenAsync([.. portie.Select(i => new Busenvelop { RondeId = ronde.Id, Inhoud = zegel.Verzegelen(Formulier(i, toeval).Schrijven()) })]);
        }

        await portaal.InDbAsync(async db =>
        {
            (await db.Rondes.SingleAsync(r => r.Id == ronde.Id)).Sluiten(portaal.Nu);
            await db.SaveChangesAsync();
        });
        return (ronde, onderzoeker);
    }

    /// <summary>A form with an answer to every question that has options, in words too for one in ten.</summary>
    private static Formulier Formulier(int nummer, Random toeval)
    {
        var (doelgroep, lijst) = nummer % 2 == 0 ? (Doelgroep.Jongere, Voorbeeldlijsten.Jongere.Inhoud) : (Doelgroep.Ouder, Voorbeeldlijsten.Ouder.Inhoud);
        var blad = Antwoordblad.Leeg;
        foreach (var vraag in lijst.Vragen())
        {
            var opties = lijst.Opties(vraag);
            blad = vraag.Soort switch
            {
                Vraagsoort.Rapportcijfer => blad.Met(vraag.Code, Antwoord.VanGetal(toeval.Next(1, 11))),
                Vraagsoort.Open when nummer % 10 == 0 => blad.Met(vraag.Code, Antwoord.VanTekst("De gesprekken waren goed.")),
                _ when opties.Count > 0 => blad.Met(vraag.Code, Antwoord.Keuze(opties[toeval.Next(opties.Count)].Code)),
                _ => blad,
            };
        }

        return new(doelgroep, new Dictionary<Achtergrondvariabele, string>(), blad);
    }

    private static string Rijen(int aantal)
    {
        var tekst = new StringBuilder("doelgroep;e-mail;gemeente;soort hulp;leeftijd;trajectstatus;zwaarte\r\n");
        for (var i = 0; i < aantal; i++)
        {
            tekst.Append(CultureInfo.InvariantCulture, $"jongere;iemand{i}@voorbeeld.example;0603;ambulante hulp;16-17;lopend;licht\r\n");
        }

        return tekst.ToString();
    }

    private static async Task<TimeSpan> WerkenAsync(Portaal portaal)
    {
        var klok = Stopwatch.StartNew();
        await portaal.OpdrachtenAsync();
        return klok.Elapsed;
    }

    private static async Task<TimeSpan> PaginaAsync(HttpClient client, Guid rondeId, int keren)
    {
        var klok = Stopwatch.StartNew();
        for (var i = 0; i < keren; i++)
        {
            using var antwoord = await client.GetAsync($"https://localhost/resultaten/{rondeId}");
            antwoord.EnsureSuccessStatusCode();
            await antwoord.Content.ReadAsByteArrayAsync();
        }

        return klok.Elapsed;
    }

    private static long Geheugenpiek()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1024 / 1024;
    }
}
