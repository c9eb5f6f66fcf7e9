using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Termijnen;

namespace Participatie.Features.Tests.Termijnen;


public sealed class RaadstekstLezenTests : IDisposable
{
    private readonly Portaal _portaal = new();

    public void Dispose() => _portaal.Dispose();

    [Fact]
    public async Task Alleen_de_raad_leest_de_tekst_en_pas_als_er_iets_te_laat_is()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        var pad = $"/adviezen/antwoorden/{proef.AdresseringId}/raadstekst";
        Assert.Contains("is niets te laat", (await (await _portaal.AlsAsync(proef.Wie.Raadslid)).OpenAsync(pad)).Inhoud, StringComparison.Ordinal);

        proef.Zetten(2027, 1, 14);

        Assert.Contains("Het is dan 10 dagen te laat.", (await (await _portaal.AlsAsync(proef.Wie.Raadslid)).OpenAsync(pad)).Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _portaal.AlsAsync(proef.Wie.Behandelaar)).OpenAsync(pad)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _portaal.AlsAsync(Rol.Raadslid)).OpenAsync(pad)).Status);
    }
}
