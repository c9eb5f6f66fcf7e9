namespace Participatie.Benchmarks.Belasting;

/// <summary>From starting the process to the first page: on an empty folder (everything is made) and on one that is filled.</summary>
internal static class Startmeting
{
    private const int Keren = 5;

    public static async Task UitvoerenAsync()
    {
        using var portaal = new Proefportaal();
        await portaal.PublicerenAsync();
        await MetenAsync(portaal, "first start, empty folder", 1);
        await MetenAsync(portaal, "later starts", Keren);
    }

    private static async Task MetenAsync(Proefportaal portaal, string naam, int keren)
    {
        var tijden = new List<TimeSpan>();
        var geheugen = 0L;
        for (var i = 0; i < keren; i++)
        {
            await using var server = await portaal.StartenAsync();
            tijden.Add(server.Starttijd);
            geheugen = Math.Max(geheugen, server.Geheugenpiek);
        }

        Console.WriteLine($"{naam}: {tijden.Min().TotalSeconds:F2} to {tijden.Max().TotalSeconds:F2} s over {keren} start(s); memory at most {geheugen / 1024 / 1024} MB");
    }
}
