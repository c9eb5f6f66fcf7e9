using System.Diagnostics;

namespace Participatie.Benchmarks.Belasting;

/// <summary>What came out of one measurement.</summary>
/// <param name="Naam">What was done.</param>
/// <param name="Duur">Wall clock of the whole.</param>
/// <param name="Rekentijd">Processor time that the server used for it.</param>
/// <param name="Latenties">Per operation, in rising order.</param>
internal sealed record Meting(string Naam, TimeSpan Duur, TimeSpan Rekentijd, IReadOnlyList<TimeSpan> Latenties)
{
    public int Aantal => Latenties.Count;

    public double PerSeconde => Aantal / Duur.TotalSeconds;

    /// <summary>Processor time of the server for one operation: not disturbed by what else the machine does.</summary>
    public TimeSpan RekentijdPerKeer => Rekentijd / Aantal;

    public TimeSpan Percentiel(double deel) => Latenties[Math.Min(Aantal - 1, (int)(Aantal * deel))];

    /// <summary>Does an operation so many times by so many visitors at once, each on a connection of its own.</summary>
    /// <param name="naam">What is done.</param>
    /// <param name="server">Whose processor time counts.</param>
    /// <param name="opties">How much and how long.</param>
    /// <param name="doen">One operation, given the visitor's client and the operation's number; gives what it took of what is measured.</param>
    public static async Task<Meting> DoenAsync(string naam, Server server, Opties opties, Func<HttpClient, int, Task<TimeSpan>> doen)
    {
        var volgende = -1;
        var klok = Stopwatch.StartNew();
        var vooraf = server.Rekentijd;
        var perBezoeker = await Task.WhenAll(Enumerable.Range(0, opties.Verbindingen).Select(_ => Task.Run(async () =>
        {
            var latenties = new List<TimeSpan>();
            using var client = server.Client(verbindingen: 1, opties.Compressie);
            for (var nummer = Interlocked.Increment(ref volgende); nummer < opties.Aantal && klok.Elapsed < opties.Langst; nummer = Interlocked.Increment(ref volgende))
            {
                latenties.Add(await doen(client, nummer));
            }

            return latenties;
        })));
        var duur = klok.Elapsed;
        return new(naam, duur, server.Rekentijd - vooraf, [.. perBezoeker.SelectMany(l => l).Order()]);
    }

    /// <summary>The whole operation is what is measured.</summary>
    public static Task<Meting> DoenAsync(string naam, Server server, Opties opties, Func<HttpClient, int, Task> doen) => DoenAsync(naam, server, opties, async (client, nummer) =>
    {
        var begin = Stopwatch.GetTimestamp();
        await doen(client, nummer);
        return Stopwatch.GetElapsedTime(begin);
    });

    public void Tonen() => Console.WriteLine(
        $"{Naam,-44} {Aantal,7} x {PerSeconde,9:F0}/s  server {RekentijdPerKeer.TotalMicroseconds,7:F0} us  p50 {Percentiel(0.5).TotalMilliseconds,7:F1} ms  p99 {Percentiel(0.99).TotalMilliseconds,7:F1} ms");
}
