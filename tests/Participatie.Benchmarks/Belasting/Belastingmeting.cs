namespace Participatie.Benchmarks.Belasting;

/// <summary>Whole submissions under load, in proportion to a bare Razor page of the same run.</summary>
internal static class Belastingmeting
{
    private const int Opwarmen = 600;

    public static async Task UitvoerenAsync(Opties opties)
    {
        using var portaal = new Proefportaal();
        await portaal.PublicerenAsync();
        await portaal.VullenAsync(opties.Aantal + Opwarmen + 1);
        var kaal = await KaalAsync(opties);
        await using var server = await portaal.StartenAsync();
        using var client = server.Client(verbindingen: 1);
        var inzending = await Inzending.LerenAsync(client, portaal.Tokens[0]);
        Console.WriteLine($"{inzending.Vragen} questions on one page of {inzending.Bytes:N0} bytes; {opties.Verbindingen} visitors at once.");

        var start = await StartpaginaAsync(server, opties);
        await Meting.DoenAsync("warming up", server, opties with { Aantal = Opwarmen }, (c, i) => inzending.DoenAsync(c, portaal.Tokens[1 + i]));
        var vooraf = await portaal.EnveloppenAsync();
        var versturen = new List<TimeSpan>();
        var heel = await Meting.DoenAsync("submission (link, form, POST, thank-you)", server, opties, async (c, i) =>
        {
            var post = await inzending.DoenAsync(c, portaal.Tokens[1 + Opwarmen + i]);
            lock (versturen)
            {
                versturen.Add(post);
            }
        });
        versturen.Sort();
        var bewaard = await portaal.EnveloppenAsync() - vooraf;

        foreach (var meting in new[] { kaal, start, heel })
        {
            meting.Tonen();
        }

        Console.WriteLine($"POST alone: p50 {versturen[versturen.Count / 2].TotalMilliseconds:F1} ms, p99 {versturen[(int)(versturen.Count * 0.99)].TotalMilliseconds:F1} ms");
        Console.WriteLine($"Submissions answered with thanks {heel.Aantal}, envelopes stored {bewaard}.");
        Console.WriteLine($"One submission costs {kaal.PerSeconde / heel.PerSeconde:F1} bare pages by the clock, {heel.RekentijdPerKeer / kaal.RekentijdPerKeer:F1} in server time.");
        Console.WriteLine($"The start page costs {kaal.PerSeconde / start.PerSeconde:F1} bare pages by the clock, {start.RekentijdPerKeer / kaal.RekentijdPerKeer:F1} in server time.");
        Console.WriteLine($"Memory of the portal at its most: {server.Geheugenpiek / 1024 / 1024} MB.");
    }

    private static async Task<Meting> KaalAsync(Opties opties)
    {
        await using var server = await Server.StartenAsync(typeof(KaleApp).Assembly.Location, ["kaal"], new Dictionary<string, string>(), "/");
        return await PaginaAsync("bare Razor page", server, opties, "/");
    }

    private static Task<Meting> StartpaginaAsync(Server server, Opties opties) => PaginaAsync("start page of the portal", server, opties, "/");

    private static async Task<Meting> PaginaAsync(string naam, Server server, Opties opties, string pad)
    {
        var veel = opties with { Aantal = opties.Aantal * 10 };
        await Meting.DoenAsync("warming up", server, veel with { Aantal = veel.Aantal / 4 }, (client, _) => LezenAsync(client, pad));
        return await Meting.DoenAsync(naam, server, veel, (client, _) => LezenAsync(client, pad));
    }

    private static async Task LezenAsync(HttpClient client, string pad)
    {
        using var antwoord = await client.GetAsync(pad);
        antwoord.EnsureSuccessStatusCode();
        await antwoord.Content.ReadAsByteArrayAsync();
    }
}
