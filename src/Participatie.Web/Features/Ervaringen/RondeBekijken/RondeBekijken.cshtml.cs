using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class RondeBekijkenPage(IMediator mediator, TimeProvider clock) : PageModel
{
    public RondeBekijken.View View { get; private set; } = null!;

    /// <summary>How the ronde stands, in a sentence or two.</summary>
    public string Staat => View.Ronde switch
    {
        { Status: Rondestatus.Voorbereiding, Lijsten.Count: 0 } => "De ronde kan nog niet open. Kies eerst een vragenlijst.",
        { Status: Rondestatus.Voorbereiding } ronde when ronde.SluitNa < clock.Vandaag() => "De laatste dag is voorbij en de ronde ging niet open. Kies nieuwe dagen.",
        { Status: Rondestatus.Voorbereiding } ronde => $"De ronde gaat vanzelf open op {ronde.OpentOp.Voluit()}, {ronde.OpentOp.Afstand(clock.Vandaag())}.",
        { Status: Rondestatus.Open } ronde =>
            $"De ronde is open tot en met {ronde.SluitNa.Voluit()}, {ronde.SluitNa.Afstand(clock.Vandaag())}. Tot die dag kan niemand de antwoorden lezen, ook u niet.",
        { Status: Rondestatus.Gesloten } ronde => $"De ronde is gesloten op {ronde.GeslotenOp!.Value.DagInAmsterdam().Kort()}. De antwoorden liggen nog in de dichte bus.",
        { Status: Rondestatus.BusGeopend } ronde => $"De bus is geopend op {ronde.BusGeopendOp!.Value.DagInAmsterdam().Kort()}. De resultaten zijn nog niet openbaar.",
        var ronde => $"De resultaten zijn openbaar sinds {ronde.GepubliceerdOp!.Value.DagInAmsterdam().Kort()}.",
    };

    /// <summary>What the R-indicator says, or why it is not shown.</summary>
    public string Lijken => View.RIndicator switch
    {
        null => "",
        { Waarde: >= 0.9 and var r } => $"De R-indicator is {Twee(r)}. Dat betekent: wie meedoet, lijkt redelijk op wie is uitgenodigd.",
        { Waarde: >= 0.75 and var r } => $"De R-indicator is {Twee(r)}. Dat betekent: wie meedoet, lijkt maar ten dele op wie is uitgenodigd.",
        { Waarde: { } r } => $"De R-indicator is {Twee(r)}. Dat betekent: wie meedoet, lijkt weinig op wie is uitgenodigd.",
        { Reden: GeenRIndicator.TeWeinigMensen } =>
            $"De R-indicator staat hier niet: daarvoor moeten minstens {Participatie.Domain.Ervaringen.RIndicator.MinsteAantal} mensen hebben ingevuld en evenveel niet.",
        { Reden: GeenRIndicator.GroepTeDun } => "De R-indicator staat hier niet: een van de groepen is te klein, of daar vulde iedereen of niemand in.",
        _ => "De R-indicator staat hier niet: de kenmerken vallen te veel samen om ze los te bekijken.",
    };

    /// <summary>Names of the groups that lag behind.</summary>
    public IReadOnlyList<string> Achterblijvers => [.. View.Groepen.SelectMany(groep => groep.Rijen).Where(rij => rij.BlijftAchter).Select(rij => rij.Naam)];

    /// <summary>A position in an SVG: a point for the comma, whatever the culture.</summary>
    public static string Plaats(double waarde) => waarde.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>“+4,2” or “−6,5”.</summary>
    public static string MetTeken(double verschil) => Math.Round(verschil, 1) switch
    {
        > 0 and var v => $"+{v.EenDecimaal()}",
        < 0 and var v => $"−{(-v).EenDecimaal()}",
        _ => "0,0",
    };

    public async Task OnGetAsync(Guid rondeId, CancellationToken cancellationToken) =>
        View = await mediator.Send(new RondeBekijken.Query(rondeId), cancellationToken);

    private static string Twee(double waarde) => waarde.ToString("0.00", Datums.Nederlands);
}
