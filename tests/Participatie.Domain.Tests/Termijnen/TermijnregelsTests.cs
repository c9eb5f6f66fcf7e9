using Participatie.Domain.Termijnen;

namespace Participatie.Domain.Tests.Termijnen;

/// <summary>What must hold of every term, tried on many that were made at random from fixed seeds.</summary>
public sealed class TermijnregelsTests
{
    private const int Pogingen = 3_000;
    private static readonly Werkkalender Kalender = Werkkalender.Standaard;

    [Theory]
    [InlineData(Termijneenheid.Werkdagen)]
    [InlineData(Termijneenheid.Dagen)]
    [InlineData(Termijneenheid.Weken)]
    [InlineData(Termijneenheid.Maanden)]
    public void Wie_later_begint_is_nooit_eerder_klaar(Termijneenheid eenheid) => Probeer((toeval, begin) =>
    {
        var duur = new Termijnduur(toeval.Next(1, 30), eenheid);
        var pauzes = Pauzes(toeval, begin.AddDays(1));

        Assert.True(Einde(begin, duur, pauzes) <= Einde(begin.AddDays(1), duur, pauzes));
    });

    [Theory]
    [InlineData(Termijneenheid.Werkdagen)]
    [InlineData(Termijneenheid.Dagen)]
    [InlineData(Termijneenheid.Weken)]
    [InlineData(Termijneenheid.Maanden)]
    public void Langere_termijn_eindigt_nooit_eerder(Termijneenheid eenheid) => Probeer((toeval, begin) =>
    {
        var aantal = toeval.Next(0, 30);
        var pauzes = Pauzes(toeval, begin);

        Assert.True(Einde(begin, new(aantal, eenheid), pauzes) <= Einde(begin, new(aantal + 1, eenheid), pauzes));
    });

    [Fact]
    public void Pauze_van_n_dagen_schuift_de_telling_n_dagen_op() => Probeer((toeval, begin) =>
    {
        var duur = Kalenderduur(toeval);
        var geteld = Geteld(begin, duur);
        var van = begin.AddDays(toeval.Next(1, geteld.DayNumber - begin.DayNumber + 1));
        var dagen = toeval.Next(1, 40);

        // Thirteen or more calendar days always hold two working days, so that article 2 has no say.
        var verwacht = Kalender.EersteWerkdagVanaf(geteld.AddDays(dagen));
        Assert.Equal(verwacht, Einde(begin, duur, [Pauze(van, dagen)]));
    });

    [Fact]
    public void Pauze_op_de_dagen_die_de_wet_erbij_gaf_eindigt_op_de_eerste_werkdag_erna() => Probeer((toeval, begin) =>
    {
        var duur = Kalenderduur(toeval);
        var (geteld, einde) = (Geteld(begin, duur), Einde(begin, duur, []));
        if (einde == geteld)
        {
            return;
        }

        var pauze = Pauze(geteld.AddDays(toeval.Next(1, einde.DayNumber - geteld.DayNumber + 1)), toeval.Next(1, 20));

        Assert.Equal(Kalender.EersteWerkdagVanaf(pauze.Hervat!.Value), Einde(begin, duur, [pauze]));
    });

    [Fact]
    public void Pauze_na_de_laatste_dag_doet_niets() => Probeer((toeval, begin) =>
    {
        var duur = Duur(toeval);
        var einde = Einde(begin, duur, []);

        Assert.Equal(einde, Einde(begin, duur, [Pauze(einde.AddDays(1), toeval.Next(1, 30))]));
    });

    [Fact]
    public void Volgorde_van_pauzes_maakt_niet_uit() => Probeer((toeval, begin) =>
    {
        var duur = Duur(toeval);
        var pauzes = Pauzes(toeval, begin);
        var anders = pauzes.ToArray();
        toeval.Shuffle(anders);

        Assert.Equal(Einde(begin, duur, pauzes), Einde(begin, duur, anders));
    });

    [Fact]
    public void Pauze_in_stukken_is_dezelfde_pauze() => Probeer((toeval, begin) =>
    {
        var duur = Duur(toeval);
        var heel = Pauze(begin.AddDays(toeval.Next(0, 30)), toeval.Next(2, 30));
        var knip = heel.Van.AddDays(toeval.Next(1, heel.Hervat!.Value.DayNumber - heel.Van.DayNumber));

        Assert.Equal(Einde(begin, duur, [heel]), Einde(begin, duur, [heel with { Hervat = knip }, heel with { Van = knip }]));
        Assert.Equal(Einde(begin, duur, [heel]), Einde(begin, duur, [heel, heel with { Van = knip }]));
    });

    [Fact]
    public void Extra_vrije_dag_laat_een_termijn_nooit_eerder_eindigen() => Probeer((toeval, begin) =>
    {
        var (duur, pauzes, verlengingen) = (Duur(toeval), Pauzes(toeval, begin), Verlengingen(toeval));
        var vrij = new Werkkalender([new Feestdag(begin.AddDays(toeval.Next(0, 90)), "vrije dag", "voorbeeldbesluit")]);

        Assert.True(Termijnberekening.Einddatum(begin, duur, pauzes, verlengingen, Kalender) <= Termijnberekening.Einddatum(begin, duur, pauzes, verlengingen, vrij));
    });

    [Fact]
    public void Laatste_dag_is_een_werkdag_waarop_de_klok_loopt() => Probeer((toeval, begin) =>
    {
        var pauzes = Pauzes(toeval, begin);
        var einde = Termijnberekening.Einddatum(begin, Duur(toeval), pauzes, Verlengingen(toeval), Kalender);

        Assert.True(Kalender.IsWerkdag(einde));
        Assert.DoesNotContain(pauzes, p => p.Van <= einde && einde < p.Hervat);
    });

    [Fact]
    public void Termijn_vanaf_drie_dagen_heeft_twee_werkdagen() => Probeer((toeval, begin) =>
    {
        var einde = Einde(begin, Termijnduur.Dagen(toeval.Next(3, 8)), []);

        Assert.True(Kalender.Werkdagen(begin, einde) >= 2);
    });

    /// <summary>The slow way: one day after another, with a tally.</summary>
    [Fact]
    public void Telling_dag_voor_dag_komt_op_hetzelfde_uit() => Probeer((toeval, begin) =>
    {
        var (duur, pauzes, verlengingen) = (Duur(toeval), Pauzes(toeval, begin), Verlengingen(toeval));
        var (dag, kalenderdagen, werkdagen) = (begin, 0, 0);
        foreach (var deel in verlengingen.Select(v => v.Duur).Prepend(duur))
        {
            var over = deel.Eenheid == Termijneenheid.Werkdagen ? deel.Aantal : Geteld(dag, deel).DayNumber - dag.DayNumber;
            kalenderdagen += deel.Eenheid == Termijneenheid.Werkdagen ? 0 : over;
            while (over > 0)
            {
                Verder();
                over -= !Stil(dag) && (deel.Eenheid != Termijneenheid.Werkdagen || Kalender.IsWerkdag(dag)) ? 1 : 0;
            }
        }

        while (Stil(dag) || !Kalender.IsWerkdag(dag) || (kalenderdagen >= 3 && werkdagen < 2))
        {
            Verder();
        }

        Assert.Equal(dag, Termijnberekening.Einddatum(begin, duur, pauzes, verlengingen, Kalender));

        void Verder()
        {
            dag = dag.AddDays(1);
            werkdagen += Kalender.IsWerkdag(dag) && !Stil(dag) ? 1 : 0;
        }

        bool Stil(DateOnly d) => pauzes.Any(p => p.Van <= d && d < p.Hervat);
    });

    [Fact]
    public void Uitleg_noemt_elke_dag_een_keer_en_komt_op_de_einddatum_uit() => Probeer((toeval, begin) =>
    {
        var (duur, pauzes, verlengingen) = (Duur(toeval), Pauzes(toeval, begin), Verlengingen(toeval));
        var einde = Termijnberekening.Einddatum(begin, duur, pauzes, verlengingen, Kalender);

        var uitleg = Termijnberekening.Uitleggen(begin, duur, pauzes, verlengingen, Kalender, begin);

        Assert.Equal(einde, uitleg.Einde);
        Assert.Equal(Enumerable.Range(0, einde.DayNumber - begin.DayNumber + 1).Select(begin.AddDays), uitleg.Dagen.Select(d => d.Dag));
        Assert.Equal([Uitlegdagsoort.Begin, Uitlegdagsoort.Einde], uitleg.Dagen.Select(d => d.Soort).Where(s => s is Uitlegdagsoort.Begin or Uitlegdagsoort.Einde));
        Assert.Equal(uitleg.Einde, Assert.Single(uitleg.Stappen, s => s.Soort == Uitlegstapsoort.Einde).Dag);
        Assert.Equal(Einde(begin, duur, []), uitleg.OorspronkelijkeDatum);
        var nummers = uitleg.Dagen.Select(d => d.Nummer).OfType<int>().ToList();
        Assert.Equal(Enumerable.Range(1, nummers.Count), nummers);
        Assert.All(uitleg.Dagen, d => Assert.True(d.Opschorting is null || d.Nummer is null));
    });

    [Fact]
    public void Uitleg_van_werkdagen_telt_er_precies_zoveel() => Probeer((toeval, begin) =>
    {
        var duur = Termijnduur.Werkdagen(toeval.Next(1, 40));

        var uitleg = Termijnberekening.Uitleggen(begin, duur, Pauzes(toeval, begin), [], Kalender, begin);

        Assert.Equal(duur.Aantal, uitleg.Dagen.Count(d => d.Nummer is not null));
        Assert.Equal(duur.Aantal, uitleg.Dagen[^1].Nummer);
    });

    [Fact]
    public void Uitleg_van_dagen_telt_er_precies_zoveel() => Probeer((toeval, begin) =>
    {
        var duur = Termijnduur.Dagen(toeval.Next(1, 60));

        var uitleg = Termijnberekening.Uitleggen(begin, duur, Pauzes(toeval, begin), [], Kalender, begin);

        Assert.Equal(duur.Aantal, uitleg.Dagen.Count(d => d.Nummer is not null));
    });

    [Fact]
    public void Stappen_van_de_uitleg_lopen_door_tot_de_laatste_dag() => Probeer((toeval, begin) =>
    {
        var uitleg = Termijnberekening.Uitleggen(begin, Duur(toeval), Pauzes(toeval, begin), Verlengingen(toeval), Kalender, begin);

        var standen = uitleg.Stappen.Where(s => s.Soort is not (Uitlegstapsoort.Feestdag or Uitlegstapsoort.EersteDatum)).Select(s => s.Dag).ToList();
        Assert.Equal(standen.Order(), standen);
        Assert.Equal(uitleg.Einde, standen[^2]);
    });

    [Fact]
    public void Lopende_pauze_telt_alsof_zij_vandaag_eindigt() => Probeer((toeval, begin) =>
    {
        var (duur, verlengingen) = (Duur(toeval), Verlengingen(toeval));
        var eerder = Termijnberekening.Einddatum(begin, duur, [], verlengingen, Kalender);
        var van = begin.AddDays(toeval.Next(1, eerder.DayNumber - begin.DayNumber + 1));
        var loopt = Pauze(van, 1) with { Hervat = null };
        var vandaag = van.AddDays(toeval.Next(0, 30));

        var uitleg = Termijnberekening.Uitleggen(begin, duur, [loopt], verlengingen, Kalender, vandaag);

        Assert.Equal(Termijnberekening.Einddatum(begin, duur, [loopt with { Hervat = vandaag }], verlengingen, Kalender), uitleg.Einde);
        Assert.Equal(eerder, Termijnberekening.Einddatum(begin, duur, [loopt], verlengingen, Kalender));
        Assert.True(uitleg.StaatStil);
        Assert.Single(uitleg.Stappen, s => s.Soort == Uitlegstapsoort.OpschortingLoopt);
    });

    [Fact]
    public void Werkdagen_terug_en_vooruit_is_dezelfde_dag() => Probeer((toeval, begin) =>
    {
        var dag = Kalender.EersteWerkdagVanaf(begin);
        var werkdagen = toeval.Next(0, 40);

        var eerder = Termijnberekening.WerkdagenEerder(dag, werkdagen, Kalender);

        Assert.True(Kalender.IsWerkdag(eerder));
        Assert.Equal(dag, Termijnberekening.Later(eerder, Termijnduur.Werkdagen(werkdagen), Kalender));
    });

    private static void Probeer(Action<Random, DateOnly> eis)
    {
        for (var zaad = 0; zaad < Pogingen; zaad++)
        {
            var toeval = new Random(zaad);
            try
            {
                eis(toeval, new DateOnly(2020, 1, 1).AddDays(toeval.Next(16 * 365)));
            }
            catch (Xunit.Sdk.XunitException fout)
            {
                Assert.Fail($"With seed {zaad}: {fout.Message}");
            }
        }
    }

    private static DateOnly Einde(DateOnly begin, Termijnduur duur, IReadOnlyList<Opschorting> pauzes) => Termijnberekening.Einddatum(begin, duur, pauzes, [], Kalender);

    /// <summary>Where the calendar puts the end, before anything moves it.</summary>
    private static DateOnly Geteld(DateOnly begin, Termijnduur duur) => duur.Eenheid switch
    {
        Termijneenheid.Dagen => begin.AddDays(duur.Aantal),
        Termijneenheid.Weken => begin.AddDays(7 * duur.Aantal),
        _ => begin.AddMonths(duur.Aantal),
    };

    private static Opschorting Pauze(DateOnly van, int dagen) => new(van, van.AddDays(dagen), Opschortingscategorie.WachtOpAnder, "Een ander besluit eerst.");

    private static Termijnduur Kalenderduur(Random toeval) => toeval.Next(3) switch
    {
        0 => Termijnduur.Dagen(toeval.Next(13, 60)),
        1 => Termijnduur.Weken(toeval.Next(2, 15)),
        _ => Termijnduur.Maanden(toeval.Next(1, 7)),
    };

    private static Termijnduur Duur(Random toeval) => toeval.Next(4) switch
    {
        0 => Termijnduur.Werkdagen(toeval.Next(1, 40)),
        1 => Termijnduur.Dagen(toeval.Next(1, 60)),
        2 => Termijnduur.Weken(toeval.Next(1, 15)),
        _ => Termijnduur.Maanden(toeval.Next(1, 7)),
    };

    private static List<Verlenging> Verlengingen(Random toeval) =>
        [.. Enumerable.Range(0, toeval.Next(3)).Select(_ => new Verlenging(Duur(toeval), "De raad vergadert later.", new DateOnly(2026, 11, 20)))];

    /// <summary>Up to three pauses, not overlapping, in any order, from a day on.</summary>
    private static List<Opschorting> Pauzes(Random toeval, DateOnly vanaf)
    {
        var pauzes = new List<Opschorting>();
        for (var over = toeval.Next(4); over > 0; over--)
        {
            var pauze = Pauze(vanaf.AddDays(toeval.Next(1, 30)), toeval.Next(1, 25));
            vanaf = pauze.Hervat!.Value;
            pauzes.Insert(toeval.Next(pauzes.Count + 1), pauze);
        }

        return pauzes;
    }
}
