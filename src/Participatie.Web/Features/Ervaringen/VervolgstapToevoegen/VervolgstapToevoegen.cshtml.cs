using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class VervolgstapToevoegenPage(Links links) : FormPage<VervolgstapToevoegen.Command, Guid>
{
    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    public VervolgstapToevoegen.View View { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new VervolgstapToevoegen.Query(RondeId), cancellationToken);
        if (prefill)
        {
            Command.Volgorde = View.Volgorde;
        }
    }

    protected override void UitRoute(VervolgstapToevoegen.Command command) => command.RondeId = RondeId;

    protected override IActionResult Klaar(Guid result)
    {
        Melden("De stap staat bij de resultaten.");
        return Redirect(links.Resultaten.VervolgBekijken(RondeId));
    }
}
