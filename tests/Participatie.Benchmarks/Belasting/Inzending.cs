using System.Diagnostics;
using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Participatie.Benchmarks.Belasting;

/// <summary>
/// One whole submission as a browser makes it: open the link, get all questions on one page, send them filled in, read the thank-you page. How the form is filled in is
/// found out once; after that only the secrets of each visitor differ.
/// </summary>
internal sealed class Inzending
{
    private const string Alles = "/vragenlijst/invullen/alles";
    private const string Bedankt = "/vragenlijst/bedankt";

    private readonly List<KeyValuePair<string, string>> _antwoorden;
    private readonly HashSet<string> _geheimen;

    private Inzending(List<KeyValuePair<string, string>> antwoorden, HashSet<string> geheimen, int vragen, int bytes)
    {
        _antwoorden = antwoorden;
        _geheimen = geheimen;
        Vragen = vragen;
        Bytes = bytes;
    }

    /// <summary>Questions that the form asks.</summary>
    public int Vragen { get; }

    /// <summary>Size of the page with all questions, not compressed.</summary>
    public int Bytes { get; }

    /// <summary>Reads the form of one visitor and decides how every visitor fills it in.</summary>
    public static async Task<Inzending> LerenAsync(HttpClient client, string token)
    {
        var koekjes = new Koekjes();
        await koekjes.VraagAsync(client, HttpMethod.Get, $"/v/{token}", null, HttpStatusCode.Redirect);
        var html = await koekjes.VraagAsync(client, HttpMethod.Get, Alles, null, HttpStatusCode.OK);
        var document = (IHtmlDocument)await BrowsingContext.New(Configuration.Default).OpenAsync(antwoord => antwoord.Content(html));
        var form = document.QuerySelectorAll("main form").OfType<IHtmlFormElement>().First(f => f.QuerySelector("input[type=radio]") is not null);
        var velden = new List<KeyValuePair<string, string>>();
        var geheimen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var veld in form.QuerySelectorAll("input, textarea, select").GroupBy(v => v.GetAttribute("name") ?? "").Where(g => g.Key.Length > 0))
        {
            switch (veld.First())
            {
                case IHtmlInputElement { Type: "hidden" } verborgen:
                    velden.Add(new(veld.Key, verborgen.Value));
                    geheimen.Add(veld.Key);
                    break;
                case IHtmlInputElement { Type: "radio" or "checkbox" } keuze:
                    velden.Add(new(veld.Key, keuze.Value));
                    break;
                case IHtmlInputElement:
                    velden.Add(new(veld.Key, "7"));
                    break;
                case IHtmlTextAreaElement:
                    velden.Add(new(veld.Key, "De gesprekken waren goed, en er werd naar mij geluisterd."));
                    break;
                case IHtmlSelectElement lijst:
                    velden.Add(new(veld.Key, lijst.Options.First(o => o.Value.Length > 0).Value));
                    break;
            }
        }

        var versturen = document.QuerySelectorAll("button").OfType<IHtmlButtonElement>().First(b => b.Value == "versturen");
        velden.Add(new(versturen.Name!, versturen.Value));
        return new(velden, geheimen, form.QuerySelectorAll("fieldset").Length, html.Length);
    }

    /// <summary>Opens, fills in, sends and reads the thank-you page.</summary>
    /// <returns>What the POST alone took.</returns>
    public async Task<TimeSpan> DoenAsync(HttpClient client, string token)
    {
        var bezoek = await OpenenAsync(client, token);
        var begin = Stopwatch.GetTimestamp();
        await VersturenAsync(client, bezoek);
        var versturen = Stopwatch.GetElapsedTime(begin);
        await bezoek.Koekjes.VraagAsync(client, HttpMethod.Get, Bedankt, null, HttpStatusCode.OK);
        return versturen;
    }

    /// <summary>Opens the link and gets the form.</summary>
    public async Task<Bezoek> OpenenAsync(HttpClient client, string token)
    {
        var koekjes = new Koekjes();
        await koekjes.VraagAsync(client, HttpMethod.Get, $"/v/{token}", null, HttpStatusCode.Redirect);
        var html = await koekjes.VraagAsync(client, HttpMethod.Get, Alles, null, HttpStatusCode.OK);
        return new(koekjes, [.. _antwoorden.Select(v => _geheimen.Contains(v.Key) ? new(v.Key, Verborgen(html, v.Key)) : v)]);
    }

    /// <summary>Sends the form filled in.</summary>
    public Task VersturenAsync(HttpClient client, Bezoek bezoek) =>
        bezoek.Koekjes.VraagAsync(client, HttpMethod.Post, Alles, new FormUrlEncodedContent(bezoek.Velden), HttpStatusCode.Redirect);

    private static string Verborgen(string html, string naam)
    {
        var veld = html.IndexOf($"name=\"{naam}\"", StringComparison.Ordinal);
        var begin = html.IndexOf("value=\"", veld, StringComparison.Ordinal) + "value=\"".Length;
        return WebUtility.HtmlDecode(html[begin..html.IndexOf('"', begin)]);
    }

    /// <summary>A visitor who has the form before them.</summary>
    internal sealed record Bezoek(Koekjes Koekjes, IReadOnlyList<KeyValuePair<string, string>> Velden);

    /// <summary>The cookies of one visitor.</summary>
    internal sealed class Koekjes
    {
        private readonly Dictionary<string, string> _waarden = new(StringComparer.Ordinal);

        public async Task<string> VraagAsync(HttpClient client, HttpMethod methode, string pad, HttpContent? inhoud, HttpStatusCode verwacht)
        {
            using var vraag = new HttpRequestMessage(methode, pad) { Content = inhoud };
            if (_waarden.Count > 0)
            {
                vraag.Headers.Add("Cookie", string.Join("; ", _waarden.Select(k => $"{k.Key}={k.Value}")));
            }

            using var antwoord = await client.SendAsync(vraag);
            if (antwoord.Headers.TryGetValues("Set-Cookie", out var nieuw))
            {
                foreach (var koekje in nieuw)
                {
                    var paar = koekje.Split(';')[0].Split('=', 2);
                    _waarden[paar[0]] = paar[1];
                }
            }

            var tekst = await antwoord.Content.ReadAsStringAsync();
            return antwoord.StatusCode == verwacht
                ? tekst
                : throw new InvalidOperationException($"{methode} {pad} gave {(int)antwoord.StatusCode} and not {(int)verwacht}:\n{tekst}");
        }
    }
}
