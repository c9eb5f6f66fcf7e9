using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class BusOpenenPage(Links links) : FormPage<BusOpenen.Command, Guid>
{
    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    public BusOpenen.View View { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new BusOpenen.Query(RondeId), cancellationToken);

    protected override void UitRoute(BusOpenen.Command command) => command.RondeId = RondeId;

    protected override IActionResult Klaar(Guid result)
    {
        Melden("De bus gaat open. U kunt deze bladzijde verlaten: het werk gaat door.");
        return Redirect(links.Ervaringen.BusOpenen(RondeId));
    }
}
