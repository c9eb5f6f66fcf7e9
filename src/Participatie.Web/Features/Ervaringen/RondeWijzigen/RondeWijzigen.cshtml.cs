using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class RondeWijzigenPage(Links links) : FormPage<RondeWijzigen.Command, Guid>
{
    [FromRoute]
    public Guid RondeId { get; set; }

    public RondeWijzigen.View View { get; private set; } = null!;

    protected override void UitRoute(RondeWijzigen.Command command) => command.RondeId = RondeId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new RondeWijzigen.Query(RondeId), cancellationToken);
        if (prefill)
        {
            Command.Vul(View.Ronde);
        }
    }

    protected override IActionResult Klaar(Guid result)
    {
        Melden("De ronde is aangepast.");
        return Redirect(links.Ervaringen.RondeBekijken(result));
    }
}
