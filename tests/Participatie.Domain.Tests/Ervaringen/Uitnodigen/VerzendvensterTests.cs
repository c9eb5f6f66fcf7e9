using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen.Uitnodigen;

public sealed class VerzendvensterTests
{
    [Theory]
    [InlineData("2026-11-23T08:59", "2026-11-23T09:00")]
    [InlineData("2026-11-23T09:00", "2026-11-23T09:00")]
    [InlineData("2026-11-23T17:59", "2026-11-23T17:59")]
    [InlineData("2026-11-23T18:00", "2026-11-24T09:00")]
    [InlineData("2026-11-27T18:00", "2026-11-30T09:00")]
    [InlineData("2026-11-28T12:00", "2026-11-30T09:00")]
    [InlineData("2026-11-29T23:00", "2026-11-30T09:00")]
    [InlineData("2026-12-25T10:00", "2026-12-28T09:00")]
    [InlineData("2026-12-31T20:00", "2027-01-04T09:00")]
    [InlineData("2026-05-05T10:00", "2026-05-06T09:00")]
    [InlineData("2027-05-04T18:00", "2027-05-07T09:00")]
    public void Eerste_nette_moment(string lokaal, string verwacht)
    {
        var eerste = Verzendvenster.Eerste(Moment(lokaal));

        Assert.Equal(Moment(verwacht), eerste);
        Assert.True(Verzendvenster.IsOpen(eerste));
        Assert.Equal(lokaal == verwacht, Verzendvenster.IsOpen(Moment(lokaal)));
    }

    private static DateTime Moment(string tekst) => DateTime.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
}
