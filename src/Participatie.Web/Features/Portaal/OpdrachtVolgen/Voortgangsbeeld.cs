using System.Linq.Expressions;
using Participatie.Data.Jobs;

namespace Participatie.Web.Features.Portaal;

/// <summary>How far a piece of long work is, for whoever waits. Shown by the partial <c>_Voortgang</c>.</summary>
public sealed record Voortgangsbeeld(Guid Id, Opdrachtstatus Status, long Gedaan, long? Totaal, string? Melding)
{
    public static readonly Expression<Func<Opdracht, Voortgangsbeeld>> VanOpdracht = o => new Voortgangsbeeld(o.Id, o.Status, o.Gedaan, o.Totaal, o.Melding);

    public bool IsKlaar => Status is Opdrachtstatus.Klaar or Opdrachtstatus.Mislukt;

    public bool IsMislukt => Status == Opdrachtstatus.Mislukt;

    public string Tekst => Melding ?? Status switch
    {
        Opdrachtstatus.Wacht => "Het begint zo.",
        Opdrachtstatus.Bezig => "Wij zijn bezig.",
        Opdrachtstatus.Mislukt => "Het is niet gelukt.",
        _ => "Het is klaar.",
    };
}
