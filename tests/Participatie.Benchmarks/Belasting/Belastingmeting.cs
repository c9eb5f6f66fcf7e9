namespace Participatie.Benchmarks.Belasting;

/// <summary>
/// Whole submissions under load, and their POST alone, in proportion to a bare Razor page of the same run. The bare page is asked before and after, both applications
/// run all the time, and each is warm before it is measured.
/// </summary>
internal static class Belastingmeting
{
    private const int Opwarmen = 1500;

    public static async Task UitvoerenAsync(Opties opties)
    {
        using var portaal = new Proefportaal();
        await portaal.PublicerenAsync();
        await portaal.VullenAsync(1 + Opwarmen + (2 * opties.Aantal));
        await using var kaleServer = await Server.StartenAsync(typeof(KaleApp).Assembly.Location, ["kaal"], new Dictionary<string, string>(), "/");
        await using var server = await portaal.StartenAsync();
        using var client = server.Client(verbindingen: 1);
        var inzending = await Inzending.LerenAsync(client, portaal.Tokens[0]);
        Console.WriteLine($"{inzending.Vragen} questions on one page of {inzending.Bytes:N0} bytes; {opties.Verbindingen} visitors at once.");

        var paginas = opties with { Aantal = opties.Aantal * 10 };
        await Meting.DoenAsync("warming up", kaleServer, paginas with { Aantal = Opwarmen * 10 }, (c, _) => LezenAsync(c, "/"));
        await Meting.DoenAsync("warming up", server, opties with { Aantal = Opwarmen }, (c, i) => inzending.DoenAsync(c, portaal.Tokens[1 + i]));
        var vooraf = await portaal.EnveloppenAsync();

        var kaalVooraf = await Meting.DoenAsync("bare Razor page, before", kaleServer, paginas, (c, _) => LezenAsync(c, "/"));
        var versturen = new List<TimeSpan>();
        var heel = await Meting.DoenAsync("submission (link, form, POST, thank-you)", server, opties, async (c, i) =>
        {
            var post = await inzending.DoenAsync(c, portaal.Tokens[1 + Opwarmen + i]);
            lock (versturen)
            {
                versturen.Add(post);
            }
        });
        var bezoeken = new Inzending.Bezoek[opties.Aantal];
        await Meting.DoenAsync("opening", server, opties, async (c, i) => bezoeken[i] = await inzending.OpenenAsync(c, portaal.Tokens[1 + Opwarmen + opties.Aantal + i]));
        var post = await Meting.DoenAsync("POST alone", server, opties, (c, i) => inzending.VersturenAsync(c, bezoeken[i]));
        var kaalNa = await Meting.DoenAsync("bare Razor page, after", kaleServer, paginas, (c, _) => LezenAsync(c, "/"));
        versturen.Sort();
        var bewaard = await portaal.EnveloppenAsync() - vooraf;

        foreach (var meting in new[] { kaalVooraf, heel, post, kaalNa })
        {
            meting.Tonen();
        }

        var kaalPerSeconde = (kaalVooraf.PerSeconde + kaalNa.PerSeconde) / 2;
        var kaalRekentijd = (kaalVooraf.RekentijdPerKeer + kaalNa.RekentijdPerKeer) / 2;
        Console.WriteLine($"POST within a submission: p50 {versturen[versturen.Count / 2].TotalMilliseconds:F1} ms, p99 {versturen[(int)(versturen.Count * 0.99)].TotalMilliseconds:F1} ms");
        Console.WriteLine($"Answered with thanks {heel.Aantal + post.Aantal}, envelopes stored {bewaard}.");
        Console.WriteLine($"One submission costs {kaalPerSeconde / heel.PerSeconde:F1} bare pages by the clock, {heel.RekentijdPerKeer / kaalRekentijd:F1} in server time.");
        Console.WriteLine($"The POST alone reaches {post.PerSeconde / kaalPerSeconde:P0} of the bare page's rate by the clock, {kaalRekentijd / post.RekentijdPerKeer:P0} in server time.");
        Console.WriteLine($"Memory of the portal at its most: {server.Geheugenpiek / 1024 / 1024} MB.");
    }

    private static async Task LezenAsync(HttpClient client, string pad)
    {
        using var antwoord = await client.GetAsync(pad);
        antwoord.EnsureSuccessStatusCode();
        await antwoord.Content.ReadAsByteArrayAsync();
    }
}
