using System.Globalization;

namespace Participatie.Benchmarks.Belasting;

/// <summary>How much load, and how long at the most.</summary>
/// <param name="Aantal">Whole submissions that are measured.</param>
/// <param name="Verbindingen">Visitors at once.</param>
/// <param name="Langst">A measurement that takes longer stops and counts what it has.</param>
internal sealed record Opties(int Aantal, int Verbindingen, TimeSpan Langst)
{
    public static Opties Lezen(string[] args) => new(Getal(args, "--aantal", 4000), Getal(args, "--verbindingen", 64), TimeSpan.FromSeconds(Getal(args, "--seconden", 60)));

    private static int Getal(string[] args, string naam, int anders)
    {
        var index = Array.IndexOf(args, naam);
        return index < 0 ? anders : int.Parse(args[index + 1], CultureInfo.InvariantCulture);
    }
}
