using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>Days counted from the day on which the demo is filled, so that what is told of it is always of now.</summary>
internal sealed class Demodagen(DateTime nu)
{
    public DateTime Nu { get; } = nu;

    public DateOnly Vandaag { get; } = nu.DagInAmsterdam();

    /// <summary>So many days ago, or the last working day before that.</summary>
    public DateOnly Geleden(int dagen)
    {
        var dag = Vandaag.AddDays(-dagen);
        while (!Werkkalender.Standaard.IsWerkdag(dag))
        {
            dag = dag.AddDays(-1);
        }

        return dag;
    }

    /// <summary>Over so many days, or on the first working day after that.</summary>
    public DateOnly Over(int dagen) => Werkkalender.Standaard.EersteWerkdagVanaf(Vandaag.AddDays(dagen));
}
