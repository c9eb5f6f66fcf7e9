using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Participatie.TestSupport;

/// <summary>Somebody with a browser without script: opens pages, follows redirects, keeps cookies, fills in forms as they stand on the page.</summary>
public sealed class Bezoeker(Portaal portaal, HttpClient client)
{
    private readonly CookieContainer _cookies = new();

    public Portaal Portaal => portaal;

    public void Koekje(string naam, string waarde) => _cookies.Add(client.BaseAddress!, new Cookie(naam, waarde) { Path = "/", Secure = true });

    /// <summary>Opens a path and follows redirects.</summary>
    public Task<Pagina> OpenAsync(string pad) => VraagAsync(new HttpRequestMessage(HttpMethod.Get, pad));

    /// <summary>Sends any request with this browser's cookies.</summary>
    public async Task<Pagina> VraagAsync(HttpRequestMessage request, bool volg = true)
    {
        var uri = new Uri(client.BaseAddress!, request.RequestUri!);
        for (var hop = 0; ; hop++)
        {
            request.RequestUri = uri;
            if (_cookies.GetCookieHeader(uri) is { Length: > 0 } cookie)
            {
                request.Headers.Add("Cookie", cookie);
            }

            var response = await client.SendAsync(request);
            if (response.Headers.TryGetValues("Set-Cookie", out var set))
            {
                foreach (var header in set)
                {
                    _cookies.SetCookies(uri, header);
                }
            }

            if (!volg || response.Headers.Location is null || (int)response.StatusCode is < 300 or > 399 || hop >= 10)
            {
                return await Pagina.LezenAsync(this, uri, response);
            }

            // 307 and 308 repeat the request as it was, its body too.
            var isHerhaling = response.StatusCode is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
            uri = new Uri(uri, response.Headers.Location);
            request = new HttpRequestMessage(isHerhaling ? request.Method : HttpMethod.Get, uri) { Content = isHerhaling ? request.Content : null };
        }
    }
}

/// <summary>What came back.</summary>
public sealed class Pagina
{
    private readonly Bezoeker _bezoeker;

    private Pagina(Bezoeker bezoeker, Uri adres, HttpResponseMessage response, byte[] body, IHtmlDocument document)
    {
        _bezoeker = bezoeker;
        Adres = adres;
        Response = response;
        Body = body;
        Document = document;
    }

    public Uri Adres { get; }

    public string Pad => Adres.AbsolutePath;

    public HttpResponseMessage Response { get; }

    public HttpStatusCode Status => Response.StatusCode;

    public byte[] Body { get; }

    public IHtmlDocument Document { get; }

    public string Titel => Document.Title ?? "";

    public string Kop => Tekst("h1");

    /// <summary>Everything that is readable, with white space folded.</summary>
    public string Inhoud => Vouw(Document.Body?.TextContent ?? "");

    /// <summary>The faults in the summary above the form.</summary>
    public IReadOnlyList<string> Fouten => Document.QuerySelectorAll("[data-pp-fouten] li").Select(li => Vouw(li.TextContent)).ToList();

    /// <summary>The flash message; empty when there is none.</summary>
    public string Melding => Tekst(".pp-flash");

    internal static async Task<Pagina> LezenAsync(Bezoeker bezoeker, Uri adres, HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsByteArrayAsync();
        var html = response.Content.Headers.ContentType?.MediaType == "text/html" ? System.Text.Encoding.UTF8.GetString(body) : "";
        var context = BrowsingContext.New(Configuration.Default);
        var document = (IHtmlDocument)await context.OpenAsync(r => r.Content(html).Address(adres));
        return new Pagina(bezoeker, adres, response, body, document);
    }

    public string Tekst(string selector) => Vouw(Document.QuerySelector(selector)?.TextContent ?? "");

    public IElement? Element(string selector) => Document.QuerySelector(selector);

    /// <summary>The error beside one field.</summary>
    public string FoutBij(string veld) => Tekst($"#{veld.Replace('.', '_')}-fout");

    /// <summary>Follows the link with this text.</summary>
    public Task<Pagina> KlikAsync(string tekst)
    {
        var link = Document.QuerySelectorAll("a").OfType<IHtmlAnchorElement>().FirstOrDefault(a => Vouw(a.TextContent).Contains(tekst, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No link ‘{tekst}’ on {Pad}.");
        return _bezoeker.OpenAsync(link.GetAttribute("href")!);
    }

    /// <summary>
    /// Submits the form that holds the button with this text (or the last form of the main content), as it stands on the page, with these fields
    /// filled in over it. A field given more than once is posted more than once; null leaves a field out.
    /// </summary>
    public Task<Pagina> VerstuurAsync(string? knop = null, params (string Veld, string? Waarde)[] velden) =>
        VerstuurAsync(knop, velden, []);

    /// <summary>The same with files.</summary>
    public async Task<Pagina> VerstuurAsync(string? knop, (string Veld, string? Waarde)[] velden, (string Veld, string Bestandsnaam, byte[] Inhoud)[] bestanden)
    {
        IHtmlElement? button = null;
        IHtmlFormElement form;
        if (knop is null)
        {
            form = Document.QuerySelectorAll("main form").OfType<IHtmlFormElement>().LastOrDefault()
                ?? throw new InvalidOperationException($"No form on {Pad} ({Status}).");
        }
        else
        {
            button = Document.QuerySelectorAll("button").OfType<IHtmlButtonElement>().FirstOrDefault(b => Vouw(b.TextContent) == knop)
                ?? throw new InvalidOperationException($"No button ‘{knop}’ on {Pad} ({Status}).");
            form = ((IHtmlButtonElement)button).Form ?? throw new InvalidOperationException($"Button ‘{knop}’ stands in no form.");
        }

        var values = Velden(form);
        foreach (var veld in velden.Select(v => v.Veld).Distinct(StringComparer.Ordinal))
        {
            values.RemoveAll(v => v.Key == veld);
        }

        values.AddRange(velden.Where(v => v.Waarde is not null).Select(v => new KeyValuePair<string, string>(v.Veld, v.Waarde!)));
        if (button is IHtmlButtonElement { Name: { Length: > 0 } name } b2)
        {
            values.Add(new(name, b2.Value ?? ""));
        }

        var action = button?.GetAttribute("formaction") ?? form.GetAttribute("action");
        var target = string.IsNullOrEmpty(action) ? Adres : new Uri(Adres, action);
        HttpContent content;
        if (bestanden.Length > 0)
        {
            var multipart = new MultipartFormDataContent();
            foreach (var (key, value) in values)
            {
                multipart.Add(new StringContent(value), key);
            }

            foreach (var (veld, bestandsnaam, inhoud) in bestanden)
            {
                multipart.Add(new ByteArrayContent(inhoud), veld, bestandsnaam);
            }

            content = multipart;
        }
        else
        {
            content = new FormUrlEncodedContent(values);
        }

        if (string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase))
        {
            var query = await new FormUrlEncodedContent(values).ReadAsStringAsync();
            return await _bezoeker.OpenAsync($"{target.AbsolutePath}?{query}");
        }

        return await _bezoeker.VraagAsync(new HttpRequestMessage(HttpMethod.Post, target) { Content = content });
    }

    /// <summary>What a browser would post for this form without touching it.</summary>
    private static List<KeyValuePair<string, string>> Velden(IHtmlFormElement form)
    {
        var values = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Name: { Length: > 0 } name, IsDisabled: false } input
                    when input.Type is not ("submit" or "button" or "file" or "image") && (input.Type is not ("radio" or "checkbox") || input.IsChecked):
                    values.Add(new(name, input.Value ?? ""));
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                    values.Add(new(name, area.Value ?? ""));
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select:
                    values.Add(new(name, select.Value ?? ""));
                    break;
            }
        }

        return values;
    }

    private static string Vouw(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Replace('\u00a0', ' ')

        // A soft hyphen is for the browser, not for the reader.
        .Replace("\u00ad", "", StringComparison.Ordinal);
}
