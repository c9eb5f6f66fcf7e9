using System.Globalization;

namespace Participatie.Benchmarks.Belasting;

/// <summary>How much load, and how long at the most.</summary>
/// <param name="Aantal">Whole submissions that are measured.</param>
/// <param name="Verbindingen">Visitors at once.</param>
/// <param name="Langst">A measurement that takes longer stops and counts what it has.</param>
/// <param name="Compressie">Whether visitors ask for compressed pages, as browsers do that reach the portal without a proxy that compresses.</param>
internal sealed record Opties(int Aantal, int Verbindingen, TimeSpan Langst, bool Compressie)
{
    public static Opties Lezen(string[] args, int aantal = 4000) => new(
        Getal(args, "--aantal", aantal), Getal(args, "--verbindingen", 64), TimeSpan.FromSeconds(Getal(args, "--seconden", 60)), args.Contains("--compressie"));

    private static int Getal(string[] args, string naam, int anders)
    {
        var index = Array.IndexOf(args, naam);
        return index < 0 ? anders : int.Parse(args[index + 1], CultureInfo.InvariantCulture);
    }
}
