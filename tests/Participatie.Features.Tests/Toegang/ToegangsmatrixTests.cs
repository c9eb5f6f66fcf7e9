using System.Net;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Features.Tests.Toegang;

/// <summary>Every page × everybody × own, other and unknown records, reading and sending.</summary>
public sealed class ToegangsmatrixTests(Toegangsportaal portaal) : IClassFixture<Toegangsportaal>
{
    public static TheoryData<string> Paginas => [.. Toegangsmatrix.Scan().Rijen.Select(r => r.Pagina).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Bezoeker_komt_alleen_waar_iedereen_mag(string pagina)
    {
        var (rij, adressen) = await portaal.PaginaAsync(pagina);

        foreach (var adres in Alle(adressen))
        {
            foreach (var methode in new[] { HttpMethod.Get, HttpMethod.Post })
            {
                var antwoord = await portaal.Bezoeker().VraagAsync(new HttpRequestMessage(methode, adres), volg: false);
                if (rij.Wie == Wie.Iedereen)
                {
                    Geopend(antwoord, $"visitor, {methode} {adres}");
                }
                else
                {
                    Assert.True(
                        antwoord.Status == HttpStatusCode.Redirect && antwoord.Response.Headers.Location!.AbsolutePath == "/inloggen",
                        $"visitor, {methode} {adres}: {antwoord.Status}, expected the way to sign in");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Verkeerde_rol_krijgt_403_en_de_goede_komt_binnen(string pagina)
    {
        var (rij, adressen) = await portaal.PaginaAsync(pagina);

        foreach (var rol in Enum.GetValues<Rol>())
        {
            var (wie, token) = await portaal.AccountAsync(rol);
            var mag = rij.Wie != Wie.Rollen || rij.Rollen.Contains(rol);
            foreach (var adres in mag ? [adressen.Eigen] : Alle(adressen))
            {
                Oordeel(await wie.VraagAsync(new HttpRequestMessage(HttpMethod.Get, adres), volg: false), mag, $"{rol}, GET {adres}");
                Oordeel(await wie.VraagAsync(Formulier(adres, token), volg: false), mag, $"{rol}, POST {adres}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Wat_van_een_ander_is_of_niet_bestaat_geeft_404(string pagina)
    {
        var (rij, adressen) = await portaal.PaginaAsync(pagina);
        if (rij.Wie == Wie.Iedereen)
        {
            return;
        }

        foreach (var rol in rij.Wie == Wie.Rollen ? rij.Rollen : [Rol.Onderzoeker])
        {
            var (wie, token) = await portaal.AccountAsync(rol);
            foreach (var adres in adressen.Verboden)
            {
                NietGevonden(await wie.VraagAsync(new HttpRequestMessage(HttpMethod.Get, adres), volg: false), $"{rol}, GET {adres}");
                NietGevonden(await wie.VraagAsync(Formulier(adres, token), volg: false), $"{rol}, POST {adres}");
            }
        }
    }

    private static IEnumerable<string> Alle((string Eigen, IReadOnlyList<string> Verboden) adressen) =>
        adressen.Verboden.Prepend(adressen.Eigen).Distinct(StringComparer.Ordinal);

    private static HttpRequestMessage Formulier(string adres, string token) =>
        new(HttpMethod.Post, adres) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) };

    private static void Oordeel(Pagina antwoord, bool mag, string wat)
    {
        if (mag)
        {
            Geopend(antwoord, wat);
        }
        else
        {
            Assert.True(antwoord.Status == HttpStatusCode.Forbidden, $"{wat}: {antwoord.Status}, expected 403");
        }
    }

    /// <summary>The page itself answered; what it says to an empty form, or to a record in this state, is the affair of its own tests.</summary>
    private static void Geopend(Pagina antwoord, string wat) => Assert.True(
        (int)antwoord.Status < 500 && antwoord.Status != HttpStatusCode.Forbidden && antwoord.Response.Headers.Location?.OriginalString.StartsWith("/inloggen?", StringComparison.Ordinal) != true,
        $"{wat}: {antwoord.Status}, expected to be let in");

    private static void NietGevonden(Pagina antwoord, string wat) => Assert.True(
        antwoord.Status == HttpStatusCode.NotFound || (antwoord.Response.RequestMessage?.Method == HttpMethod.Post && antwoord.Status == HttpStatusCode.MethodNotAllowed),
        $"{wat}: {antwoord.Status}, expected 404");
}

/// <summary>One portal, one account for each role, the records once.</summary>
public sealed class Toegangsportaal : Portaal
{
    private readonly SemaphoreSlim _een = new(1, 1);
    private readonly Dictionary<Rol, Gebruiker> _accounts = [];
    private Routewaarden? _waarden;

    /// <summary>Nothing here is about trying too often.</summary>
    protected override IReadOnlyDictionary<string, string?> Instellingen => new Dictionary<string, string?>
    {
        ["Begrenzing:InloggenPerMinuut"] = "100000",
        ["Begrenzing:CodesPerMinuut"] = "100000",
    };

    public Task<(Paginatoegang Rij, (string Eigen, IReadOnlyList<string> Verboden) Adressen)> PaginaAsync(string pagina) => OmDeBeurt(async () =>
    {
        var page = Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
            .Single(p => p.ViewEnginePath == pagina);
        var waarden = await WaardenAsync();
        return (Services.GetRequiredService<Toegangsmatrix>().Rij(pagina), waarden.Adressen(page.AttributeRouteInfo!.Template!));
    });

    /// <summary>A browser in which this role's account is signed in anew (a page may have signed it out), with the proof of origin that its forms carry.</summary>
    public async Task<(Bezoeker Wie, string Token)> AccountAsync(Rol rol)
    {
        var gebruiker = await OmDeBeurt(async () => _accounts.TryGetValue(rol, out var al) ? al : _accounts[rol] = await NieuwAccountAsync(rol));
        var wie = await AlsAsync(gebruiker);
        var pagina = await wie.OpenAsync("/mijn-account");
        return (wie, pagina.Element("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }

    private async Task<Gebruiker> NieuwAccountAsync(Rol rol)
    {
        var waarden = await WaardenAsync();
        var gebruiker = await GebruikerAsync(rol, waarden.EigenOrganisatie);
        if (rol == Rol.Raadslid)
        {
            await BewarenAsync(Een.Raadslid(waarden.EigenRaad, gebruiker.Id, Raadsfunctie.Voorzitter));
        }

        return gebruiker;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _een.Dispose();
    }

    private async Task<Routewaarden> WaardenAsync() => _waarden ??= await Routewaarden.MakenAsync(this);

    private async Task<T> OmDeBeurt<T>(Func<Task<T>> werk)
    {
        await _een.WaitAsync();
        try
        {
            return await werk();
        }
        finally
        {
            _een.Release();
        }
    }
}
