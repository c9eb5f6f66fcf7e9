using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Termijnen;

namespace Participatie.Features.Tests.Termijnen;


public sealed class TermijnregelsWijzigenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Nieuwe_regels_gelden_voor_wat_daarna_begint_en_lopende_klokken_houden_de_oude()
    {
        var proef = await Ladderproef.MakenAsync(portaal);
        var beheerder = await portaal.AlsAsync(Rol.FunctioneelBeheerder);
        var pagina = await beheerder.OpenAsync($"/beheer/termijnen/wijzigen?soort=Reactie&organisatie={proef.Wie.Gemeente.Id}");
        Assert.Contains("Er loopt nu 1 termijn van deze soort. Die houdt de oude regels.", pagina.Inhoud, StringComparison.Ordinal);

        var na = await pagina.VerstuurAsync("Leg vast", ("Command.Aantal", "8"), ("Command.Stappen[4].Aantal", ""));

        Assert.StartsWith("De regels zijn vastgelegd.", na.Melding, StringComparison.Ordinal);
        Assert.Equal(6, (await proef.KlokAsync()).Regels.Duur.Aantal);
        var regeling = await portaal.InDbAsync(db => db.Termijnregelingen.SingleAsync(r => r.OrganisatieId == proef.Wie.Gemeente.Id));
        Assert.Equal((Termijnduur.Weken(8), 4), (regeling.Regels.Duur, regeling.Regels.Ladder.Count));
        Assert.Contains("8 weken", (await beheerder.OpenAsync($"/beheer/termijnen?organisatie={proef.Wie.Gemeente.Id}")).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_niet_kan_wordt_bij_het_veld_gezegd()
    {
        var pagina = await (await portaal.AlsAsync(Rol.FunctioneelBeheerder)).OpenAsync("/beheer/termijnen/wijzigen?soort=Reactie");

        var na = await pagina.VerstuurAsync("Leg vast", ("Command.Aantal", "0"), ("Command.GeldigVanaf", "2020-01-01"), ("Command.Stappen[2].Aantal", "-3"), ("Command.VerlengenKeer", "11"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, na.Status);
        Assert.Equal(4, na.Fouten.Count);
        Assert.Equal("Vul een heel getal in van 0 tot en met 10.", na.FoutBij("Command.VerlengenKeer"));
    }
}
