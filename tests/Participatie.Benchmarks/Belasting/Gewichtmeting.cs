using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Participatie.Benchmarks.Belasting;

/// <summary>What a first visit transfers: the page and everything that it asks for, compressed as a browser gets it.</summary>
internal static partial class Gewichtmeting
{
    public static async Task UitvoerenAsync()
    {
        using var portaal = new Proefportaal();
        await portaal.PublicerenAsync();
        await portaal.VullenAsync(uitnodigingen: 1);
        await using var server = await portaal.StartenAsync();
        using var client = server.Client(verbindingen: 6);
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        foreach (var pad in new[] { "/", "/vragenlijst" })
        {
            await WegenAsync(server, client, pad);
        }
    }

    private static async Task WegenAsync(Server server, HttpClient client, string pad)
    {
        var gevraagd = new Dictionary<string, long>(StringComparer.Ordinal);
        var wachtrij = new Queue<string>([pad]);
        while (wachtrij.TryDequeue(out var adres))
        {
            if (gevraagd.ContainsKey(adres))
            {
                continue;
            }

            using var antwoord = await client.GetAsync(adres);
            antwoord.EnsureSuccessStatusCode();
            gevraagd[adres] = (await antwoord.Content.ReadAsByteArrayAsync()).LongLength;
            foreach (var verwijzing in await VerwijzingenAsync(server, adres))
            {
                wachtrij.Enqueue(verwijzing);
            }
        }

        Console.WriteLine($"{pad}: {gevraagd.Count} requests, {gevraagd.Values.Sum() / 1024.0:F1} KB");
        foreach (var (adres, bytes) in gevraagd)
        {
            Console.WriteLine($"  {bytes,8:N0}  {adres}");
        }
    }

    /// <summary>What a page, a style sheet or a script makes a browser ask for; a font for signs that Dutch does not have is not among it.</summary>
    private static async Task<IEnumerable<string>> VerwijzingenAsync(Server server, string adres)
    {
        using var client = server.Client(verbindingen: 1);
        using var antwoord = await client.GetAsync(adres);
        if (antwoord.Content.Headers.ContentType?.MediaType is not ("text/html" or "text/css"))
        {
            return [];
        }

        var tekst = await antwoord.Content.ReadAsStringAsync();
        return Middel().Matches(tekst).Select(m => m.Groups["pad"].Value)
            .Where(pad => !pad.Contains("latin-ext", StringComparison.Ordinal))
            .Select(pad => new Uri(new Uri(server.Adres, adres), pad).PathAndQuery)
            .Distinct(StringComparer.Ordinal);
    }

    [GeneratedRegex("(<link[^>]*\\shref|<script[^>]*\\ssrc|<img[^>]*\\ssrc|<use[^>]*\\shref)=\"(?<pad>[^\"#:]+)|url\\([\"']?(?<pad>[^)\"'#:]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Middel();
}
