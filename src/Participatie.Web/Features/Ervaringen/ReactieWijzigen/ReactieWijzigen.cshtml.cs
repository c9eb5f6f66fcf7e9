using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class ReactieWijzigenPage(Links links) : FormPage<ReactieWijzigen.Command, bool>
{
    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ReactieId { get; set; }

    public ReactieWijzigen.View View { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new ReactieWijzigen.Query(RondeId, ReactieId), cancellationToken);
        if (prefill)
        {
            Command = View.Nu;
        }
    }

    protected override void UitRoute(ReactieWijzigen.Command command)
    {
        command.RondeId = RondeId;
        command.ReactieId = ReactieId;
    }

    protected override IActionResult Klaar(bool result)
    {
        Melden(result ? "De reactie is weg." : "De reactie is veranderd.");
        return Redirect(links.Resultaten.VervolgBekijken(RondeId));
    }
}
