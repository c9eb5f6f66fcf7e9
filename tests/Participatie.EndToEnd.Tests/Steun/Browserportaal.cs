using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.EndToEnd.Tests;

/// <summary>
/// A portal on a real port with a real browser before it. Any response of 400 or more that a test did not announce fails it, and so does a page that
/// axe finds fault with.
/// </summary>
public class Browserportaal : Portaal, IAsyncLifetime
{
    private static readonly string[] Vlaggen =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly Lazy<X509Certificate2> Certificaat = new(CertificaatMaken);

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public Uri Adres { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        // Over TLS, as in the world: the portal's cookies are for secure connections only.
        UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificaat.Value)));
        StartServer();
        var adressen = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Adres = new UriBuilder(adressen.First()) { Scheme = Uri.UriSchemeHttps, Host = "localhost" }.Uri;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            // Debian's own where it is; elsewhere the one that Playwright brought.
            ExecutablePath = File.Exists("/usr/bin/chromium") ? "/usr/bin/chromium" : null,
            Args = Vlaggen,
        });
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await base.DisposeAsync();
    }

    /// <summary>A new browser profile of this width, with its first tab.</summary>
    public async Task<Venster> VensterAsync(int breedte = 1280, bool script = true, bool donker = false)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Adres.ToString(),
            IgnoreHTTPSErrors = true,
            JavaScriptEnabled = script,
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ViewportSize = new ViewportSize { Width = breedte, Height = 900 },
            ColorScheme = donker ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Venster(await context.NewPageAsync(), script);
    }

    protected override HttpClient Client() => new(new HttpClientHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
    })
    {
        BaseAddress = Adres,
    };

    private static X509Certificate2 CertificaatMaken()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), password: null);
    }

    /// <summary>Signs this person in on the tab, from now by the portal's clock.</summary>
    public async Task InloggenAsync(Venster venster, Gebruiker gebruiker)
    {
        var (naam, waarde) = await SessiekoekjeAsync(gebruiker);
        await venster.Page.Context.AddCookiesAsync(
            [new Microsoft.Playwright.Cookie { Name = naam, Value = waarde, Url = Adres.ToString(), Secure = true, HttpOnly = true, SameSite = SameSiteAttribute.Lax }]);
    }
}

/// <summary>One tab, used by role and label.</summary>
public sealed class Venster : IAsyncDisposable
{
    private readonly bool _script;
    private readonly List<string> _fouten = [];
    private int? _verwacht;

    internal Venster(IPage page, bool script)
    {
        Page = page;
        _script = script;
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Status != _verwacht)
            {
                _fouten.Add($"{response.Status} {response.Request.Method} {response.Url}");
            }
        };
        page.Console += (_, message) =>
        {
            // A refused inline style or script is a fault that nobody would see otherwise.
            if (message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                _fouten.Add(message.Text);
            }
        };
    }

    public IPage Page { get; }

    public ILocator Kop => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>The next responses may have this status, such as 422 on a form that is refused.</summary>
    public void Verwacht(int? status) => _verwacht = status;

    public async Task NaarAsync(string pad)
    {
        try
        {
            await Page.GotoAsync(pad);
        }
        catch (PlaywrightException exception)
        {
            throw new InvalidOperationException($"{pad}: {string.Join(", ", _fouten)}", exception);
        }
    }

    public Task KlikAsync(string tekst) => Page.GetByRole(AriaRole.Link, new() { Name = tekst }).First.ClickAsync();

    public Task DrukAsync(string tekst) => Page.GetByRole(AriaRole.Button, new() { Name = tekst, Exact = true }).First.ClickAsync();

    public Task VulInAsync(string label, string waarde) => Page.GetByLabel(label).First.FillAsync(waarde);

    public Task KiesAsync(string tekst) => Page.GetByText(tekst, new() { Exact = true }).First.ClickAsync();

    /// <summary>
    /// Looks at the page as it stands: no failed response, fits its width, and axe is content. Without script axe cannot run; the same page is seen with script elsewhere.
    /// </summary>
    public async Task KijkAsync(string naam)
    {
        Assert.True(_fouten.Count == 0, $"{naam}: {string.Join(", ", _fouten)}");
        if (Environment.GetEnvironmentVariable("PARTICIPATIE_BEELDEN") is { Length: > 0 } map)
        {
            Directory.CreateDirectory(map);
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(map, $"{naam}.png"), FullPage = true });
        }

        if (!_script)
        {
            return;
        }

        var teBreed = await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        Assert.False(teBreed, $"{naam} scrolls sideways at {Page.ViewportSize!.Width} px.");
        var axe = await Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
        Assert.True(
            axe.Violations.Length == 0,
            $"{naam}: {string.Join("; ", axe.Violations.Select(v => $"{v.Id} ({v.Help}) at {string.Join(", ", v.Nodes.Select(n => n.Html))}"))}");
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
