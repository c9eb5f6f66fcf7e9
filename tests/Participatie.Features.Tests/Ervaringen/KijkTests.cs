using Participatie.TestSupport;
namespace Participatie.Features.Tests.Ervaringen;
public sealed class KijkTests(RuimPortaal portaal) : IClassFixture<RuimPortaal>
{
    [Fact]
    public async Task Kijk()
    {
        var ronde = await portaal.RondeAsync();
        var g = await portaal.GenodigdeAsync(ronde);
        var b = portaal.Bezoeker();
        void Bewaar(Pagina p, string naam) => File.WriteAllBytes($"/tmp/kijk/{naam}.html", p.Body);
        var p = await b.OpenAsync($"/v/{g.Token}"); Bewaar(p, "eerste");
        p = await p.VerstuurAsync("Verder"); Bewaar(p, "fout1");
        p = await p.VerstuurAsync("Verder", ("wie-hielp-zoeken", "school"));
        Bewaar(await p.VerstuurAsync("Verder"), "fout2");
        Bewaar(p, "tweede");
        Bewaar(await b.OpenAsync("/vragenlijst/invullen/rapportcijfer"), "cijfer");
        Bewaar(await b.OpenAsync("/vragenlijst/invullen/aantal-hulpverleners"), "getal");
        Bewaar(await b.OpenAsync("/vragenlijst/invullen/wat-goed"), "open");
        p = await b.OpenAsync("/vragenlijst/invullen/alles"); Bewaar(p, "alles");
        Bewaar(await p.VerstuurAsync("Versturen"), "alles-fout");
        await p.VerstuurAsync("Vraag voor vraag", Invulhulp.Volledig(tekst: "Dat ze terugbellen als ze dat beloven."));
        p = await b.OpenAsync("/vragenlijst/controleren"); Bewaar(p, "controle");
        Bewaar(await p.VerstuurAsync("Versturen"), "bedankt");
        Bewaar(await (await portaal.Bezoeker().OpenAsync("/vragenlijst")).VerstuurAsync("Begin", ("_code", "K7PM 3XQ")), "code-fout");
        Bewaar(await portaal.Bezoeker().OpenAsync("/vragenlijst"), "code");
        Bewaar(await portaal.Bezoeker().OpenAsync("/v/onbekend"), "onbekend");
        var g2 = await portaal.GenodigdeAsync(ronde);
        Bewaar(await portaal.Bezoeker().OpenAsync($"/afmelden/{g2.Token}"), "afmelden");
        p = await portaal.Bezoeker().OpenAsync($"/v/{g2.Token}");
        Bewaar(await p.VerstuurAsync("Stoppen en later verder"), "gestopt");
        portaal.Klok.Advance(TimeSpan.FromHours(13));
        Bewaar(await p.VerstuurAsync("Verder", ("wie-hielp-zoeken", "school")), "code-opnieuw");
    }
}
