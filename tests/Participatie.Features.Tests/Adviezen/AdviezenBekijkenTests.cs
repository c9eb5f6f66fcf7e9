using System.Text;
using Participatie.Domain.Adviezen;
using Participatie.TestSupport;
using Participatie.Web.Features.Adviezen;
using Xunit;

namespace Participatie.Features.Tests.Adviezen;

public sealed class AdviezenBekijkenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Organisatie_ziet_haar_deel_op_datum_en_neemt_het_mee_als_csv()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var toen = portaal.Nu.AddDays(-120);
        var oud = Een.Advies(wie.Raad.Id, toen).Verstuurd(toen);
        var nieuw = Advies.Beginnen(wie.Raad.Id, Adviessoort.Brief, Een.Adviesinhoud(1, "=2+2"), Een.Handelende(wie.Raad.Id), portaal.Nu).Verstuurd(portaal.Nu);
        await portaal.BewarenAsync(oud, nieuw, Een.Adressering(nieuw, wie.Gemeente.Id, portaal.Nu, wie.Behandelaar.Id), Een.Adressering(oud, wie.Gemeente.Id, toen, wie.Behandelaar.Id));
        var behandelaar = await portaal.AlsAsync(wie.Behandelaar);

        portaal.Statements.Wissen();
        var pagina = await behandelaar.OpenAsync("/adviezen?stand=WachtOpMij");
        Assert.True(portaal.Statements.Statements.Count <= 8, string.Join("\n\n", portaal.Statements.Statements));
        var csv = Encoding.UTF8.GetString((await behandelaar.OpenAsync("/adviezen?handler=Csv")).Body);

        Assert.Equal([oud.Titel, nieuw.Titel], pagina.Document.QuerySelectorAll(".pp-list__title").Select(t => t.TextContent));
        Assert.Contains("Te laat", pagina.Tekst(".pp-list__side"), StringComparison.Ordinal);
        Assert.Contains("'=2+2", csv, StringComparison.Ordinal);
        Assert.Equal(200, (int)(await behandelaar.OpenAsync("/adviezen?handler=Xlsx")).Status);
    }

    [Fact]
    public async Task Andere_organisatie_ziet_er_niets_van()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, _) = await portaal.VerstuurdAdviesAsync(wie);
        var ander = await portaal.AdviesbezettingAsync();

        Assert.DoesNotContain(advies.Titel, (await (await portaal.AlsAsync(ander.Behandelaar)).OpenAsync("/adviezen")).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Raad_ziet_concepten_en_wie_nog_iets_moet_doen()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, _) = await portaal.VerstuurdAdviesAsync(wie);
        var concept = Een.Advies(wie.Raad.Id, portaal.Nu);
        await portaal.BewarenAsync(concept);

        var alles = await portaal.StuurAsync(new AdviezenBekijken.Query(new Adviesfilter(), null), wie.Raadslid);
        var concepten = await portaal.StuurAsync(new AdviezenBekijken.Query(new Adviesfilter { Stand = Adviesfilterstand.Concept, Zoek = concept.Titel[..12].ToUpperInvariant() }, null), wie.Raadslid);

        Assert.Equal(new[] { advies.Id, concept.Id }.Order(), alles.Regels.Select(r => r.AdviesId).Order());
        Assert.Equal(wie.Gemeente.Naam, alles.Regels.Single(r => r.AdviesId == advies.Id).Partijen.Single().Organisatie);
        Assert.Equal(concept.Id, Assert.Single(concepten.Regels).AdviesId);
    }
}
