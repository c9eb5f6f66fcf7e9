using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Termijnen;

namespace Participatie.Benchmarks.Belasting;

/// <summary>So many clocks of which a rung is due on one morning, climbed by the job itself in a portal within this process.</summary>
internal static class Laddermeting
{
    private const int Portie = 1_000;

    // The factory looks for the portal beside the solution, and it is in src.
    static Laddermeting() => Environment.SetEnvironmentVariable(
        "ASPNETCORE_TEST_CONTENTROOT_PARTICIPATIE_WEB", Path.Combine(Proefportaal.Wortel(), "src", "Participatie.Web"));

    public static async Task UitvoerenAsync(int aantal)
    {
        await using var portaal = new Portaal();
        var wie = await portaal.AdviesbezettingAsync();
        foreach (var portie in Enumerable.Range(0, aantal).Chunk(Portie))
        {
            await portaal.BewarenAsync([.. portie.SelectMany(_ =>
            {
                var advies = Een.Advies(wie.Raad.Id, portaal.Nu).Verstuurd(portaal.Nu);
                var adressering = Een.Adressering(advies, wie.Gemeente.Id, portaal.Nu, wie.Behandelaar.Id);
                adressering.OntvangstBevestigen(Een.Handelende(wie.Gemeente.Id), portaal.Nu);
                return new object[] { advies, adressering };
            })]);
        }

        // The answer was due on Monday 4 January.
        portaal.Klok.SetUtcNow(new(2027, 1, 5, 9, 0, 0, TimeSpan.Zero));
        GC.Collect();
        var vooraf = Heap();
        portaal.Statements.Wissen();
        var duur = Stopwatch.StartNew();
        await portaal.JobAsync<LadderKlimmenJob>();
        duur.Stop();
        var statements = portaal.Statements.Statements.Count;
        portaal.Statements.Wissen();
        GC.Collect();
        var verstuurd = await portaal.InDbAsync(db => db.Herinneringen.CountAsync(h => h.Trede == Laddertrede.Verlopen));
        var mails = await portaal.InDbAsync(db => db.Mailberichten.CountAsync());
        Console.WriteLine(
            $"{verstuurd:N0} of {aantal:N0} rungs and {mails:N0} mails: {verstuurd / duur.Elapsed.TotalSeconds:N0}/s, {(double)statements / aantal:F2} statements a rung; heap {vooraf} MB before, {Heap()} MB after");
    }

    private static long Heap() => GC.GetTotalMemory(forceFullCollection: true) / (1024 * 1024);
}
