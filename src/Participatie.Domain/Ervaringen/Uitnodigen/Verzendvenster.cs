using Participatie.Domain.Termijnen;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// When it is decent to send somebody a survey mail: on working days from nine to six. Takes and gives the wall clock of the receiver, so that a change to summer time
/// moves nothing.
/// </summary>
public static class Verzendvenster
{
    public static readonly TimeOnly Van = new(9, 0);
    public static readonly TimeOnly Tot = new(18, 0);

    public static bool IsOpen(DateTime lokaal) => IsOpen(lokaal, Werkkalender.Standaard);

    /// <summary>The same with days that are equated by decree.</summary>
    public static bool IsOpen(DateTime lokaal, Werkkalender kalender) => kalender.IsWerkdag(DateOnly.FromDateTime(lokaal)) && TimeOnly.FromDateTime(lokaal) >= Van && TimeOnly.FromDateTime(lokaal) < Tot;

    /// <summary>The moment itself when it is decent, else the first one after it.</summary>
    public static DateTime Eerste(DateTime lokaal)
    {
        if (IsOpen(lokaal))
        {
            return lokaal;
        }

        var dag = TimeOnly.FromDateTime(lokaal) < Van ? lokaal.Date : lokaal.Date.AddDays(1);
        while (!IsWerkdag(dag))
        {
            dag = dag.AddDays(1);
        }

        return dag.Add(Van.ToTimeSpan());
    }

    private static bool IsWerkdag(DateTime dag) => Werkkalender.Standaard.IsWerkdag(DateOnly.FromDateTime(dag));
}
