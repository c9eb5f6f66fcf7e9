using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Termijnen;

namespace Participatie.Features.Tests.Termijnen;


public sealed class TermijnBerekenenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Theory]
    [InlineData("soort=Reactie", "Uiterlijk maandag 4 januari 2027")]
    [InlineData("soort=Ontvangst&begin=2026-12-23", "Uiterlijk donderdag 31 december 2026")]
    [InlineData("aantal=2&eenheid=Weken&begin=2026-11-23&pauze1van=2026-11-30&pauze1tot=2026-12-07", "Uiterlijk maandag 14 december 2026")]
    public async Task Iedereen_rekent_een_datum_uit(string vraag, string kop)
    {
        var pagina = await portaal.Bezoeker().OpenAsync($"/termijnen/berekenen?{vraag}");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal(kop, pagina.Tekst("#uitkomst"));
    }

    [Theory]
    [InlineData("soort=Reactie&begin=30-2-2027", "30 februari 2027 bestaat niet. Februari heeft dan 28 dagen.")]
    [InlineData("soort=Reactie&begin=2027-02-30", "30 februari 2027 bestaat niet. Februari heeft dan 28 dagen.")]
    [InlineData("soort=Reactie&begin=morgen", "Wij kunnen deze datum niet lezen. Schrijf hem zoals 27-11-2026.")]
    [InlineData("soort=Reactie&begin=9999-12-31", "Kies een dag tussen 2016 en 2036.")]
    [InlineData("aantal=0&eenheid=Weken", "Vul in hoe lang de termijn is: een heel getal van 1 tot en met 366.")]
    [InlineData("aantal=99999999999&eenheid=Weken", "Vul in hoe lang de termijn is: een heel getal van 1 tot en met 366.")]
    [InlineData("aantal=2&eenheid=Eeuwen", "Kies werkdagen, dagen, weken of maanden.")]
    [InlineData("soort=Reactie&pauze1van=2026-12-01", "Vul een datum in.")]
    [InlineData("soort=Reactie&pauze1van=2026-12-05&pauze1tot=2026-12-01", "De klok kan pas weer lopen na de dag waarop hij stil ging staan. Kies een latere dag.")]
    [InlineData("soort=Reactie&pauze1van=2026-12-01&pauze1tot=2026-12-10&pauze2van=2026-12-05&pauze2tot=2026-12-12", "De pauzes overlappen. Kies dagen die na elkaar komen.")]
    public async Task Onzin_krijgt_een_zin(string vraag, string fout)
    {
        var pagina = await portaal.Bezoeker().OpenAsync($"/termijnen/berekenen?{vraag}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Contains(fout, pagina.Fouten);
    }
}
