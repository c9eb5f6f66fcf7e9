using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Termijnen;

namespace Participatie.Features.Tests.Termijnen;


public sealed class TermijnVerlengenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Eerst_zien_wat_het_wordt_en_dan_verlengen()
    {
        var proef = await Ladderproef.MakenAsync(portaal);
        var eerst = (await proef.KlokAsync()).Uiterlijk;
        var pagina = await (await portaal.AlsAsync(proef.Wie.Behandelaar)).OpenAsync($"/termijnen/{(await proef.KlokAsync()).Id}/verlengen");

        pagina = await pagina.VerstuurAsync("Laat eerst de nieuwe datum zien", ("Command.Aantal", "3"), ("Command.Reden", "Het college vergadert later."));
        Assert.Contains("uiterlijk maandag 25 januari 2027", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Equal(eerst, (await proef.KlokAsync()).Uiterlijk);

        var na = await pagina.VerstuurAsync("Verleng de termijn");
        Assert.Equal("De datum is nu maandag 25 januari 2027.", na.Melding);
        Assert.Equal((eerst, new DateOnly(2027, 1, 25)), ((await proef.KlokAsync()).Oorspronkelijk, (await proef.KlokAsync()).Uiterlijk));
    }

    [Fact]
    public async Task Te_lang_en_te_vaak_mag_niet()
    {
        var proef = await Ladderproef.MakenAsync(portaal);
        var pagina = await (await portaal.AlsAsync(proef.Wie.Behandelaar)).OpenAsync($"/termijnen/{(await proef.KlokAsync()).Id}/verlengen");

        Assert.Contains(TermijnRules.VerlengenTeLang.Tekst, (await pagina.VerstuurAsync("Verleng de termijn", ("Command.Aantal", "7"), ("Command.Reden", "x"))).Fouten);
        Assert.Contains(TermijnRules.DuurNodig.Tekst, (await pagina.VerstuurAsync("Verleng de termijn", ("Command.Aantal", "-1"), ("Command.Reden", "x"))).Fouten);
        await pagina.VerstuurAsync("Verleng de termijn", ("Command.Aantal", "1"), ("Command.Reden", "x"));
        Assert.Contains(TermijnRules.VerlengenTeVaak.Tekst, (await pagina.VerstuurAsync("Verleng de termijn", ("Command.Aantal", "1"), ("Command.Reden", "x"))).Fouten);
    }
}
