using System.Net;
using System.Text;
using Participatie.Domain.Adviezen;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Berichten;

public sealed class AgendaTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task De_link_geeft_mijn_data_en_een_nieuwe_link_stopt_de_oude()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, _) = await portaal.VerstuurdAdviesAsync(wie);
        var ik = await portaal.AlsAsync(wie.Behandelaar);
        var link = await LinkAsync(ik);

        var agenda = await portaal.Bezoeker().OpenAsync(link);

        Assert.Equal(HttpStatusCode.OK, agenda.Status);
        Assert.Equal("text/calendar", agenda.Response.Content.Headers.ContentType!.MediaType);
        var tekst = Encoding.UTF8.GetString(agenda.Body).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains($"Antwoord geven op ‘{advies.Titel}’", tekst, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20270104", tekst, StringComparison.Ordinal);

        var nieuw = await LinkAsync(ik);
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync(link)).Status);
        Assert.Equal(HttpStatusCode.OK, (await portaal.Bezoeker().OpenAsync(nieuw)).Status);
    }

    [Fact]
    public async Task Van_wat_vertrouwelijk_is_staat_de_titel_niet_in_de_agenda()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var advies = Een.Advies(wie.Raad.Id, portaal.Nu, openbaarheid: Openbaarheid.Vertrouwelijk).Verstuurd(portaal.Nu);
        await portaal.BewarenAsync(advies, Een.Adressering(advies, wie.Gemeente.Id, portaal.Nu, wie.Behandelaar.Id));

        var agenda = await portaal.Bezoeker().OpenAsync(await LinkAsync(await portaal.AlsAsync(wie.Behandelaar)));

        var tekst = Encoding.UTF8.GetString(agenda.Body).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.DoesNotContain(advies.Titel, tekst, StringComparison.Ordinal);
        Assert.Contains("Antwoord geven op een advies", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_stopt_of_geen_account_meer_heeft_geeft_niets_meer_prijs()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var ik = await portaal.AlsAsync(wie.Behandelaar);
        var link = await LinkAsync(ik);

        var pagina = await (await ik.OpenAsync("/wacht-op-mij/agenda")).VerstuurAsync("Stop de link");

        Assert.Equal("De link is gestopt. Uw agenda krijgt geen nieuwe data meer.", pagina.Melding);
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync(link)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portaal.Bezoeker().OpenAsync("/agenda/verzonnen")).Status);
    }

    private static async Task<string> LinkAsync(Bezoeker bezoeker)
    {
        var pagina = await bezoeker.OpenAsync("/wacht-op-mij/agenda");
        var knop = pagina.Inhoud.Contains("Maak een nieuwe link", StringComparison.Ordinal) ? "Maak een nieuwe link" : "Maak een link";
        return new Uri((await pagina.VerstuurAsync(knop)).Tekst("#agendalink")).AbsolutePath;
    }
}
