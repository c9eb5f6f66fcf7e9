using System.Net;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class RondeBekijkenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Onbekende_ronde_en_die_van_een_andere_organisatie_geven_404()
    {
        var vreemd = await portaal.RondeAsync();
        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker);

        Assert.Equal(HttpStatusCode.NotFound, (await onderzoeker.OpenAsync($"/rondes/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await onderzoeker.OpenAsync($"/rondes/{vreemd.Id}")).Status);
    }

    [Fact]
    public async Task Open_ronde_noemt_haar_noemers_en_zegt_dat_niemand_kan_lezen()
    {
        var ronde = await portaal.RondeAsync();
        await UitnodigenAsync(ronde, Doelgroep.Jongere, uitgenodigd: 100, ingevuld: 20);
        await UitnodigenAsync(ronde, Doelgroep.Ouder, uitgenodigd: 100, ingevuld: 60);
        var terug = Een.Uitnodiging(ronde, portaal.Hoofdsleutel(), portaal.Nu).Uitnodiging;
        terug.Onbestelbaar();
        await portaal.BewarenAsync(
            terug,
            Een.Uitnodiging(ronde, portaal.Hoofdsleutel(), portaal.Nu, nietUitnodigen: NietUitnodigenReden.GeheimAdres).Uitnodiging,
            new Dagtelling { RondeId = ronde.Id, Dag = portaal.Klok.Vandaag(), Aantal = 80 });

        var onderzoeker = await portaal.AlsAsync(Rol.Onderzoeker, ronde.OrganisatieId);
        portaal.Statements.Wissen();
        var pagina = await onderzoeker.OpenAsync($"/rondes/{ronde.Id}");

        Assert.Equal(ronde.Naam, pagina.Kop);
        Assert.Contains("Tot die dag kan niemand de antwoorden lezen, ook u niet.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("39,8 % van wie is uitgenodigd: 80 van de 201 mensen", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Van de 200 mensen die we konden bereiken is dat 40,0 %.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("We nodigen 1 mens niet uit.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Equal("Verbeter 1 mailadres", pagina.Tekst(".pp-todo h3"));
        Assert.Contains("De R-indicator is 0,6", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("blijft achter", Rij(pagina, "Jongeren"), StringComparison.Ordinal);
        Assert.DoesNotContain("blijft achter", Rij(pagina, "Ouders"), StringComparison.Ordinal);
        Assert.Single(pagina.Document.QuerySelectorAll("rect.bar[height='152']"));
        Assert.InRange(portaal.Statements.Statements.Count, 1, 8);
    }

    [Fact]
    public async Task Weinig_antwoorden_staan_er_niet_en_zijn_niet_uit_te_rekenen()
    {
        var ronde = await portaal.RondeAsync();
        await UitnodigenAsync(ronde, Doelgroep.Jongere, uitgenodigd: 20, ingevuld: 3);
        await UitnodigenAsync(ronde, Doelgroep.Ouder, uitgenodigd: 20, ingevuld: 17);

        var pagina = await (await portaal.AlsAsync(Rol.Onderzoeker, ronde.OrganisatieId)).OpenAsync($"/rondes/{ronde.Id}");

        Assert.Contains("te weinig om te tonen", Rij(pagina, "Jongeren"), StringComparison.Ordinal);
        Assert.Contains("te weinig om te tonen", Rij(pagina, "Ouders"), StringComparison.Ordinal);
        Assert.Contains("De R-indicator staat hier niet", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uitsplitsing_is_nooit_preciezer_dan_is_beloofd()
    {
        var gegevens = Een.Rondegegevens(portaal.Klok.Vandaag(), new Achtergrondkeuze(Achtergrondvariabele.Leeftijdscategorie, Nauwkeurigheid.Grof));
        var ronde = await portaal.RondeAsync(gegevens: gegevens);
        await UitnodigenAsync(ronde, Doelgroep.Jongere, uitgenodigd: 20, ingevuld: 10);

        var pagina = await (await portaal.AlsAsync(Rol.Onderzoeker, ronde.OrganisatieId)).OpenAsync($"/rondes/{ronde.Id}");

        Assert.NotEmpty(Rij(pagina, "16 tot en met 23 jaar"));
        Assert.Empty(Rij(pagina, "Rijswijk"));
        Assert.Empty(Rij(pagina, "16-17 jaar"));
    }

    [Theory]
    [InlineData(Rondestatus.Voorbereiding, "Lees de lijst met mensen in")]
    [InlineData(Rondestatus.Gesloten, "Open de bus")]
    [InlineData(Rondestatus.BusGeopend, "Publiceer de resultaten")]
    [InlineData(Rondestatus.Gepubliceerd, "Bekijk de resultaten")]
    public async Task Bij_elke_stand_hoort_een_eerste_daad(Rondestatus status, string verwacht)
    {
        var ronde = await portaal.RondeAsync(open: status != Rondestatus.Voorbereiding);
        await portaal.WijzigAsync(ronde.Id, r =>
        {
            if (status >= Rondestatus.Gesloten)
            {
                r.Sluiten(portaal.Nu);
            }

            if (status >= Rondestatus.BusGeopend)
            {
                r.BusGeleegd(portaal.Nu);
            }

            if (status >= Rondestatus.Gepubliceerd)
            {
                r.Publiceren(portaal.Nu);
            }
        });

        var pagina = await (await portaal.AlsAsync(Rol.Onderzoeker, ronde.OrganisatieId)).OpenAsync($"/rondes/{ronde.Id}");

        Assert.Equal(verwacht, pagina.Tekst(".pp-todo .utrecht-button--primary-action"));
        Assert.Single(pagina.Document.QuerySelectorAll(".utrecht-button--primary-action"));
    }

    private static string Rij(Pagina pagina, string groep) =>
        pagina.Document.QuerySelectorAll(".pp-groups tr").FirstOrDefault(rij => rij.QuerySelector("th")?.TextContent.Trim() == groep)?.TextContent ?? "";

    private Task UitnodigenAsync(Ronde ronde, Doelgroep doelgroep, int uitgenodigd, int ingevuld) => portaal.InDbAsync(async db =>
    {
        for (var nummer = 0; nummer < uitgenodigd; nummer++)
        {
            var uitnodiging = Een.Uitnodiging(ronde, portaal.Hoofdsleutel(), portaal.Nu, doelgroep).Uitnodiging;
            var entry = db.Uitnodigingen.Add(uitnodiging);
            if (nummer < ingevuld)
            {
                entry.Property(u => u.Status).CurrentValue = Uitnodigingstatus.Ingevuld;
            }
        }

        await db.SaveChangesAsync();
    });
}
