using Participatie.Domain.Termijnen;

namespace Participatie.Domain.Tests.Termijnen;

public sealed class WerkkalenderTests
{
    private static readonly Werkkalender Kalender = Werkkalender.Standaard;

    /// <summary>Easter Mondays of 2020-2035, written out from the calendar and not computed.</summary>
    [Theory]
    [InlineData("2020-04-13")]
    [InlineData("2021-04-05")]
    [InlineData("2022-04-18")]
    [InlineData("2023-04-10")]
    [InlineData("2024-04-01")]
    [InlineData("2025-04-21")]
    [InlineData("2026-04-06")]
    [InlineData("2027-03-29")]
    [InlineData("2028-04-17")]
    [InlineData("2029-04-02")]
    [InlineData("2030-04-22")]
    [InlineData("2031-04-14")]
    [InlineData("2032-03-29")]
    [InlineData("2033-04-18")]
    [InlineData("2034-04-10")]
    [InlineData("2035-03-26")]
    public void Tweede_Paasdag_is_geen_werkdag_en_de_dinsdag_erna_wel(string tekst)
    {
        var dag = DateOnly.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Contains(Feestdagen.Van(dag.Year), f => f.Naam == "tweede Paasdag" && f.Dag == dag);
        Assert.False(Kalender.IsWerkdag(dag));
        Assert.True(Kalender.IsWerkdag(dag.AddDays(1)));
    }

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-04-03")]
    [InlineData("2026-04-27")]
    [InlineData("2026-05-05")]
    [InlineData("2026-05-14")]
    [InlineData("2026-05-25")]
    [InlineData("2026-12-25")]
    [InlineData("2026-12-26")]
    public void Feestdagen_van_2026_zijn_geen_werkdag(string tekst) =>
        Assert.False(Kalender.IsWerkdag(DateOnly.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Koningsdag_op_zondag_wordt_op_zaterdag_gevierd_en_maandag_is_gewoon()
    {
        Assert.Contains(Feestdagen.Van(2031), f => f.Naam == "Koningsdag" && f.Dag == new DateOnly(2031, 4, 26));
        Assert.True(Kalender.IsWerkdag(new DateOnly(2031, 4, 28)));
    }

    [Fact]
    public void Bevrijdingsdag_is_elk_jaar_vrij() =>
        Assert.All(Enumerable.Range(2020, 16), jaar => Assert.False(Kalender.IsWerkdag(new DateOnly(jaar, 5, 5))));

    [Fact]
    public void Gelijkgestelde_dag_is_geen_werkdag() =>
        Assert.False(new Werkkalender([new Feestdag(new DateOnly(2026, 5, 15), "gelijkgestelde dag", "voorbeeldbesluit")]).IsWerkdag(new DateOnly(2026, 5, 15)));

    [Fact]
    public void Werkdagen_tellen_over_Kerst_en_Nieuwjaar() =>

        // 24, 28, 29, 30 and 31 December, 4, 5, 6, 7 and 8 January.
        Assert.Equal(10, Kalender.Werkdagen(new DateOnly(2026, 12, 23), new DateOnly(2027, 1, 8)));

    [Fact]
    public void Eerste_werkdag_na_Kerst_2026_is_maandag() =>
        Assert.Equal(new DateOnly(2026, 12, 28), Kalender.EersteWerkdagVanaf(new DateOnly(2026, 12, 25)));
}
