using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class BrievenGepostPage(Links links) : FormPage<BrievenGepost.Command, BrievenGepost.View>
{
    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid PartijId { get; set; }

    public BrievenGepost.View Beeld { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        Beeld = await Mediator.Send(new BrievenGepost.Query(RondeId, PartijId), cancellationToken);

    protected override void UitRoute(BrievenGepost.Command command) => (command.RondeId, command.PartijId) = (RondeId, PartijId);

    protected override IActionResult Klaar(BrievenGepost.View result)
    {
        Melden($"{result.Aantal.Getal("mens is", "mensen zijn")} nu {(result.Herinnering == 0 ? "uitgenodigd" : "herinnerd")}.");
        return Redirect(links.Ervaringen.UitnodigingenBekijken(RondeId));
    }
}
