using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class VervolgstapWijzigenPage(Links links) : FormPage<VervolgstapWijzigen.Command, bool>
{
    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid StapId { get; set; }

    public VervolgstapWijzigen.View View { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new VervolgstapWijzigen.Query(RondeId, StapId), cancellationToken);
        if (prefill)
        {
            Command = View.Nu;
        }
    }

    protected override void UitRoute(VervolgstapWijzigen.Command command)
    {
        command.RondeId = RondeId;
        command.StapId = StapId;
    }

    protected override IActionResult Klaar(bool result)
    {
        Melden(result ? "De stap is weg." : "De stap is veranderd.");
        return Redirect(links.Resultaten.VervolgBekijken(RondeId));
    }
}
