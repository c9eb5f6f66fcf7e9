using System.Net;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Accounts;

/// <summary>A portal that lets one address try three times a minute.</summary>
public sealed class KrapPortaal : Portaal
{
    protected override IReadOnlyDictionary<string, string?> Instellingen => new Dictionary<string, string?> { ["Begrenzing:InloggenPerMinuut"] = "3" };
}

public sealed class BegrenzingTests(KrapPortaal portaal) : IClassFixture<KrapPortaal>
{
    [Fact]
    public async Task Te_veel_pogingen_van_een_adres_krijgen_uitleg_en_de_pagina_zelf_blijft_te_zien()
    {
        var bezoeker = portaal.Bezoeker();
        var pagina = await bezoeker.OpenAsync("/inloggen");
        Pagina antwoord = null!;
        for (var i = 0; i < 4; i++)
        {
            antwoord = await pagina.VerstuurAsync("Mail mij een code", ("Command.Email", "niemand@voorbeeld.example"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, antwoord.Status);
        Assert.Equal("Even wachten", antwoord.Kop);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.OpenAsync("/inloggen")).Status);
    }
}
