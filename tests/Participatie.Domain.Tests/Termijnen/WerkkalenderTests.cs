using System.Globalization;
using Participatie.Domain.Shared;
using Participatie.Domain.Termijnen;

namespace Participatie.Domain.Tests.Termijnen;

public sealed class WerkkalenderTests
{
    private static readonly Werkkalender Kalender = Werkkalender.Standaard;

    private static readonly string[] Namen =
        ["Nieuwjaarsdag", "Goede Vrijdag", "tweede Paasdag", "Koningsdag", "Bevrijdingsdag", "Hemelvaartsdag", "tweede Pinksterdag", "eerste Kerstdag", "tweede Kerstdag"];

    /// <summary>By year, written out from published tables of Easter and the calendar; in the order of <see cref="Namen"/>.</summary>
    private const string Tabel =
        """
        2020 | wo 01-01 | vr 04-10 | ma 04-13 | ma 04-27 | di 05-05 | do 05-21 | ma 06-01 | vr 12-25 | za 12-26
        2021 | vr 01-01 | vr 04-02 | ma 04-05 | di 04-27 | wo 05-05 | do 05-13 | ma 05-24 | za 12-25 | zo 12-26
        2022 | za 01-01 | vr 04-15 | ma 04-18 | wo 04-27 | do 05-05 | do 05-26 | ma 06-06 | zo 12-25 | ma 12-26
        2023 | zo 01-01 | vr 04-07 | ma 04-10 | do 04-27 | vr 05-05 | do 05-18 | ma 05-29 | ma 12-25 | di 12-26
        2024 | ma 01-01 | vr 03-29 | ma 04-01 | za 04-27 | zo 05-05 | do 05-09 | ma 05-20 | wo 12-25 | do 12-26
        2025 | wo 01-01 | vr 04-18 | ma 04-21 | za 04-26 | ma 05-05 | do 05-29 | ma 06-09 | do 12-25 | vr 12-26
        2026 | do 01-01 | vr 04-03 | ma 04-06 | ma 04-27 | di 05-05 | do 05-14 | ma 05-25 | vr 12-25 | za 12-26
        2027 | vr 01-01 | vr 03-26 | ma 03-29 | di 04-27 | wo 05-05 | do 05-06 | ma 05-17 | za 12-25 | zo 12-26
        2028 | za 01-01 | vr 04-14 | ma 04-17 | do 04-27 | vr 05-05 | do 05-25 | ma 06-05 | ma 12-25 | di 12-26
        2029 | ma 01-01 | vr 03-30 | ma 04-02 | vr 04-27 | za 05-05 | do 05-10 | ma 05-21 | di 12-25 | wo 12-26
        2030 | di 01-01 | vr 04-19 | ma 04-22 | za 04-27 | zo 05-05 | do 05-30 | ma 06-10 | wo 12-25 | do 12-26
        2031 | wo 01-01 | vr 04-11 | ma 04-14 | za 04-26 | ma 05-05 | do 05-22 | ma 06-02 | do 12-25 | vr 12-26
        2032 | do 01-01 | vr 03-26 | ma 03-29 | di 04-27 | wo 05-05 | do 05-06 | ma 05-17 | za 12-25 | zo 12-26
        2033 | za 01-01 | vr 04-15 | ma 04-18 | wo 04-27 | do 05-05 | do 05-26 | ma 06-06 | zo 12-25 | ma 12-26
        2034 | zo 01-01 | vr 04-07 | ma 04-10 | do 04-27 | vr 05-05 | do 05-18 | ma 05-29 | ma 12-25 | di 12-26
        2035 | ma 01-01 | vr 03-23 | ma 03-26 | vr 04-27 | za 05-05 | do 05-03 | ma 05-14 | di 12-25 | wo 12-26
        """;

    public static TheoryData<string, string, string> Feestdagentabel
    {
        get
        {
            var rijen = new TheoryData<string, string, string>();
            foreach (var vak in Tabel.Split('\n').Select(regel => regel.Split('|', StringSplitOptions.TrimEntries)))
            {
                for (var i = 0; i < Namen.Length; i++)
                {
                    rijen.Add(Namen[i], vak[i + 1][..2], $"{vak[0]}-{vak[i + 1][3..]}");
                }
            }

            return rijen;
        }
    }

    [Theory]
    [MemberData(nameof(Feestdagentabel))]
    public void Feestdag_valt_op_de_dag_uit_de_tabel(string naam, string weekdag, string tekst)
    {
        var dag = DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(dag, Assert.Single(Feestdagen.Van(dag.Year), f => f.Naam == naam).Dag);
        Assert.Equal(weekdag, Datumtekst.Weekdag(dag)[..2]);
        Assert.False(Kalender.IsWerkdag(dag));
    }

    [Fact]
    public void Een_jaar_heeft_negen_feestdagen_en_geen_andere_vrije_dagen() => Assert.All(Enumerable.Range(2020, 16), jaar =>
    {
        var feestdagen = Feestdagen.Van(jaar).Select(f => f.Dag).ToHashSet();
        var vrij = Enumerable.Range(0, DateTime.IsLeapYear(jaar) ? 366 : 365).Select(new DateOnly(jaar, 1, 1).AddDays)
            .Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Kalender.IsWerkdag(d));

        Assert.Equal(Namen.Length, Feestdagen.Van(jaar).Count);
        Assert.All(vrij, d => Assert.Contains(d, feestdagen));
    });

    [Fact]
    public void Hemelvaartsdag_op_5_mei_zijn_twee_feestdagen_op_een_dag()
    {
        Assert.Equal(2, Feestdagen.Van(2016).Count(f => f.Dag == new DateOnly(2016, 5, 5)));
        Assert.Equal("Bevrijdingsdag", Kalender.Feestdag(new DateOnly(2016, 5, 5))?.Naam);
    }

    [Fact]
    public void Alleen_Goede_Vrijdag_rust_op_het_tweede_lid() =>
        Assert.Equal(["Goede Vrijdag"], Feestdagen.Van(2026).Where(f => f.Grond.EndsWith("tweede lid", StringComparison.Ordinal)).Select(f => f.Naam));

    [Fact]
    public void Koningsdag_op_zondag_wordt_op_zaterdag_gevierd_en_maandag_is_gewoon()
    {
        Assert.Contains(Feestdagen.Van(2031), f => f.Naam == "Koningsdag" && f.Dag == new DateOnly(2031, 4, 26));
        Assert.True(Kalender.IsWerkdag(new DateOnly(2031, 4, 28)));
    }

    [Fact]
    public void Gelijkgestelde_dag_is_geen_werkdag() =>
        Assert.False(new Werkkalender([new Feestdag(new DateOnly(2026, 5, 15), "gelijkgestelde dag", "voorbeeldbesluit")]).IsWerkdag(new DateOnly(2026, 5, 15)));

    [Fact]
    public void Twee_besluiten_over_dezelfde_dag_zijn_geen_fout()
    {
        var dag = new DateOnly(2026, 5, 15);

        Assert.Equal("eerste", new Werkkalender([new Feestdag(dag, "eerste", "besluit 1"), new Feestdag(dag, "tweede", "besluit 2")]).Feestdag(dag)?.Naam);
    }

    [Fact]
    public void Werkdagen_tellen_over_Kerst_en_Nieuwjaar() =>

        // 24, 28, 29, 30 and 31 December, 4, 5, 6, 7 and 8 January.
        Assert.Equal(10, Kalender.Werkdagen(new DateOnly(2026, 12, 23), new DateOnly(2027, 1, 8)));

    [Fact]
    public void Eerste_werkdag_na_Kerst_2026_is_maandag() =>
        Assert.Equal(new DateOnly(2026, 12, 28), Kalender.EersteWerkdagVanaf(new DateOnly(2026, 12, 25)));
}
