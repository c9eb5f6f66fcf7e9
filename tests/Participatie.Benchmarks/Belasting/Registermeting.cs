using System.Diagnostics;

namespace Participatie.Benchmarks.Belasting;

/// <summary>The public register with many adviezen, in proportion to a bare Razor page of the same run: pages that are kept, and pages that have to be made.</summary>
internal static class Registermeting
{
    private const int Opwarmen = 4000;

    public static async Task UitvoerenAsync(Opties opties, int adviezen)
    {
        using var portaal = new Proefportaal();
        await portaal.PublicerenAsync();
        var klok = Stopwatch.StartNew();
        var (kenmerk, organisatieId) = await portaal.AdviezenVullenAsync(adviezen);
        Console.WriteLine($"{adviezen:N0} adviezen to ten organisations each, filled in {klok.Elapsed.TotalSeconds:F0} s; {opties.Verbindingen} visitors at once.");
        await using var kaleServer = await Server.StartenAsync(typeof(KaleApp).Assembly.Location, ["kaal"], new Dictionary<string, string>(), "/");
        await using var server = await portaal.StartenAsync();
        var opwarmen = opties with { Aantal = Opwarmen };
        string[] paden = ["/adviezenregister", $"/adviezenregister/{kenmerk}", $"/adviezenregister/organisaties/{organisatieId}", "/adviezenregister/feed", "/adviezenregister/gegevens"];
        await Meting.DoenAsync("warming up", kaleServer, opwarmen, (c, _) => LezenAsync(c, "/"));
        foreach (var pad in paden)
        {
            await Meting.DoenAsync("warming up", server, opwarmen, (c, _) => LezenAsync(c, pad));
        }

        var vooraf = await Meting.DoenAsync("bare Razor page, before", kaleServer, opties, (c, _) => LezenAsync(c, "/"));
        var metingen = new List<Meting>();
        foreach (var pad in paden)
        {
            metingen.Add(await Meting.DoenAsync(pad, server, opties, (c, _) => LezenAsync(c, pad)));
        }

        // A page number of its own each time: nothing of it is kept yet.
        var vers = await Meting.DoenAsync("register, a page that is not kept", server, opties with { Aantal = 300 }, (c, i) => LezenAsync(c, $"/adviezenregister?volgorde=Oudste&pagina={i + 1}"));
        var na = await Meting.DoenAsync("bare Razor page, after", kaleServer, opties, (c, _) => LezenAsync(c, "/"));
        vooraf.Tonen();
        na.Tonen();
        var kaal = (vooraf.PerSeconde + na.PerSeconde) / 2;
        var kaalRekentijd = (vooraf.RekentijdPerKeer + na.RekentijdPerKeer) / 2;
        foreach (var meting in metingen)
        {
            meting.Tonen();
            Console.WriteLine($"  reaches {meting.PerSeconde / kaal:P0} of the bare page's rate by the clock, {kaalRekentijd / meting.RekentijdPerKeer:P0} in server time");
        }

        vers.Tonen();
        Console.WriteLine($"  costs {vers.RekentijdPerKeer / kaalRekentijd:F0} bare pages in server time");
        Console.WriteLine($"Memory of the portal at its most: {server.Geheugenpiek / 1024 / 1024} MB.");
    }

    private static async Task LezenAsync(HttpClient client, string pad)
    {
        using var antwoord = await client.GetAsync(pad);
        antwoord.EnsureSuccessStatusCode();
        await antwoord.Content.ReadAsByteArrayAsync();
    }
}
