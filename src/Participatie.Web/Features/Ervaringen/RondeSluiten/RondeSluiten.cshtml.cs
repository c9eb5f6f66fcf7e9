using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class RondeSluitenPage(Links links) : FormPage<RondeSluiten.Command, Guid>
{
    [FromRoute]
    public Guid RondeId { get; set; }

    public RondeSluiten.View View { get; private set; } = null!;

    protected override void UitRoute(RondeSluiten.Command command) => command.RondeId = RondeId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new RondeSluiten.Query(RondeId), cancellationToken);

    protected override IActionResult Klaar(Guid result)
    {
        Melden("De ronde is gesloten. U kunt nu de bus openen.");
        return Redirect(links.Ervaringen.RondeBekijken(result));
    }
}
