using System.Globalization;
using Participatie.Domain.Termijnen;

namespace Participatie.Domain.Tests.Termijnen;

public sealed class AmsterdamTests
{
    [Theory]
    [InlineData("2026-11-27T22:59:59Z", "2026-11-27")]
    [InlineData("2026-11-27T23:00:00Z", "2026-11-28")]
    [InlineData("2026-07-01T21:59:59Z", "2026-07-01")]
    [InlineData("2026-07-01T22:00:00Z", "2026-07-02")]
    [InlineData("2026-03-28T22:59:59Z", "2026-03-28")]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29")]
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30")]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25")]
    [InlineData("2026-10-25T22:59:59Z", "2026-10-25")]
    [InlineData("2026-12-31T23:30:00Z", "2027-01-01")]
    public void Dag_van_ontvangst_is_die_in_Nederland(string utc, string dag) => Assert.Equal(Dag(dag), Amsterdam.DagVan(Utc(utc)));

    [Theory]
    [InlineData("2026-11-27", "2026-11-27T23:00:00Z")]
    [InlineData("2026-07-01", "2026-07-01T22:00:00Z")]
    [InlineData("2026-03-28", "2026-03-28T23:00:00Z")]
    [InlineData("2026-03-29", "2026-03-29T22:00:00Z")]
    [InlineData("2026-10-24", "2026-10-24T22:00:00Z")]
    [InlineData("2026-10-25", "2026-10-25T23:00:00Z")]
    [InlineData("2026-12-31", "2026-12-31T23:00:00Z")]
    public void Te_laat_is_het_vanaf_middernacht_na_de_laatste_dag(string dag, string utc)
    {
        var moment = Amsterdam.TeLaatVanaf(Dag(dag));

        Assert.Equal(Utc(utc), moment);
        Assert.Equal(DateTimeKind.Utc, moment.Kind);
    }

    [Fact]
    public void Laatste_tel_van_elke_dag_is_nog_op_tijd_en_de_volgende_niet()
    {
        for (var dag = new DateOnly(2020, 1, 1); dag.Year < 2036; dag = dag.AddDays(1))
        {
            var grens = Amsterdam.TeLaatVanaf(dag);

            Assert.Equal(dag, Amsterdam.DagVan(grens.AddTicks(-1)));
            Assert.Equal(dag.AddDays(1), Amsterdam.DagVan(grens));
        }
    }

    [Fact]
    public void Moment_zonder_soort_is_UTC() => Assert.Equal(new DateOnly(2026, 11, 28), Amsterdam.DagVan(DateTime.SpecifyKind(Utc("2026-11-27T23:00:00Z"), DateTimeKind.Unspecified)));

    [Fact]
    public void Moment_van_een_andere_klok_wordt_geweigerd() => Assert.Throws<ArgumentException>(() => Amsterdam.DagVan(new DateTime(2026, 11, 27, 12, 0, 0, DateTimeKind.Local)));

    private static DateTime Utc(string tekst) => DateTime.Parse(tekst, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
