using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>One bar: place and width in per cent, top and height in pixels.</summary>
public sealed record Dagstaaf(double X, double Breedte, double Y, double Hoogte);

/// <summary>What happened on a day, under the chart.</summary>
public sealed record Dagmerk(double X, string Dag, string Wat);

/// <summary>A line of the grid.</summary>
public sealed record Dagraster(double Y, string Tekst);

/// <summary>A week of the table: Monday to Sunday, null for a day outside the chart.</summary>
public sealed record Dagweek(string Naam, IReadOnlyList<int?> Dagen)
{
    public int Totaal => Dagen.Sum() ?? 0;
}

/// <summary>Answers per day, drawn and as a table.</summary>
public sealed record Dagverloop(IReadOnlyList<Dagstaaf> Staven, IReadOnlyList<Dagmerk> Merken, IReadOnlyList<Dagraster> Raster, IReadOnlyList<Dagweek> Weken)
{
    /// <summary>Height of the base line in pixels; the words stand below it.</summary>
    public const int Grondlijn = 186;

    private const double Top = 34;

    /// <summary>Words under the chart need this much room on a phone, in per cent: to the next words, and to the edge.</summary>
    private const double RuimtePerMerk = 26;

    private const double RuimteTotRand = 15;

    /// <summary>The chart up to today; null while nobody answered.</summary>
    public static Dagverloop? Van(IReadOnlyDictionary<DateOnly, int> perDag, Ronde ronde, DateOnly vandaag)
    {
        if (perDag.Count == 0)
        {
            return null;
        }

        var eerste = Min(ronde.OpentOp, perDag.Keys.Min());
        var laatste = Max(perDag.Keys.Max(), Min(vandaag, ronde.SluitNa));
        var dagen = Enumerable.Range(0, laatste.DayNumber - eerste.DayNumber + 1).Select(eerste.AddDays).ToList();
        var hoogste = Rond(perDag.Values.Max());
        var perStaaf = 100.0 / dagen.Count;
        var staven = dagen.Select((dag, nummer) =>
        {
            var hoogte = (Grondlijn - Top) * perDag.GetValueOrDefault(dag) / hoogste;
            return new Dagstaaf((nummer + 0.1) * perStaaf, perStaaf * 0.8, Grondlijn - hoogte, hoogte);
        });
        return new(
            [.. staven],
            MerkenVan(ronde, eerste, laatste, perStaaf),
            [new((Grondlijn + Top) / 2, Half(hoogste)), new(Top, $"{hoogste.Getal()} per dag")],
            [.. dagen.GroupBy(Maandag).Select(week => new Dagweek(
                $"{week.Key.Dagmaand()} – {week.Key.AddDays(6).Dagmaand()}",
                [.. Enumerable.Range(0, 7).Select(week.Key.AddDays).Select(dag => dag < eerste || dag > laatste ? (int?)null : perDag.GetValueOrDefault(dag))]))]);
    }

    /// <summary>The days on which most people are reminded: counted from the first invitation.</summary>
    public static IEnumerable<DateOnly> Herinneringen(Ronde ronde) =>
        ronde.EersteUitnodigingOp?.DagInAmsterdam() is { } dag ? ronde.Herinneringsdagen.Select(dag.AddDays) : [];

    private static List<Dagmerk> MerkenVan(Ronde ronde, DateOnly eerste, DateOnly laatste, double perStaaf)
    {
        var merken = new List<Dagmerk>();
        var dagen = Herinneringen(ronde).Select(dag => (Dag: dag, Wat: "herinnerd"));
        if (ronde.EersteUitnodigingOp?.DagInAmsterdam() is { } uitgenodigd)
        {
            dagen = dagen.Prepend((uitgenodigd, "uitgenodigd"));
        }

        foreach (var (dag, wat) in dagen.Where(merk => merk.Dag >= eerste && merk.Dag <= laatste))
        {
            var x = (dag.DayNumber - eerste.DayNumber + 0.1) * perStaaf;
            if (x <= 100 - RuimteTotRand && (merken.Count == 0 || x - merken[^1].X >= RuimtePerMerk))
            {
                merken.Add(new(x, dag.Dagmaandkort(), wat));
            }
        }

        return merken;
    }

    /// <summary>The next round number that halves well: 2, 4, 6, 8, 10, 20, 40, 60, 80, 100, …</summary>
    private static int Rond(int hoogste)
    {
        var macht = 1;
        while (true)
        {
            foreach (var stap in new[] { 2, 4, 6, 8, 10 })
            {
                if (hoogste <= stap * macht)
                {
                    return stap * macht;
                }
            }

            macht *= 10;
        }
    }

    private static string Half(int hoogste) => (hoogste / 2).Getal();

    private static DateOnly Maandag(DateOnly dag) => dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7));

    private static DateOnly Min(DateOnly een, DateOnly ander) => een < ander ? een : ander;

    private static DateOnly Max(DateOnly een, DateOnly ander) => een > ander ? een : ander;
}
