using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Days without their year, where the year is plain.</summary>
internal static class Dagtekst
{
    /// <summary>“16 november”.</summary>
    public static string Dagmaand(this DateOnly dag) => string.Create(Datums.Nederlands, $"{dag:%d}\u00a0{dag:MMMM}");

    /// <summary>“16 nov”.</summary>
    public static string Dagmaandkort(this DateOnly dag) => string.Create(Datums.Nederlands, $"{dag:%d}\u00a0{dag:MMM}").TrimEnd('.');
}
