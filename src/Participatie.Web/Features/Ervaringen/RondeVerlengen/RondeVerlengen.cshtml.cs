using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class RondeVerlengenPage(Links links) : FormPage<RondeVerlengen.Command, Guid>
{
    [FromRoute]
    public Guid RondeId { get; set; }

    public RondeVerlengen.View View { get; private set; } = null!;

    protected override void UitRoute(RondeVerlengen.Command command) => command.RondeId = RondeId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new RondeVerlengen.Query(RondeId), cancellationToken);

    protected override IActionResult Klaar(Guid result)
    {
        Melden($"De ronde is verlengd tot en met {Command.SluitNa!.Value.Voluit()}.");
        return Redirect(links.Ervaringen.RondeBekijken(result));
    }
}
