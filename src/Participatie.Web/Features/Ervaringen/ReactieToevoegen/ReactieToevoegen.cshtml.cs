using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class ReactieToevoegenPage(Links links) : FormPage<ReactieToevoegen.Command, Guid>
{
    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    public ReactieToevoegen.View View { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new ReactieToevoegen.Query(RondeId), cancellationToken);

    protected override void UitRoute(ReactieToevoegen.Command command) => command.RondeId = RondeId;

    protected override IActionResult Klaar(Guid result)
    {
        Melden("De reactie staat bij de vraag.");
        return Redirect(links.Resultaten.VervolgBekijken(RondeId));
    }
}
