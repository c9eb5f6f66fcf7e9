using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class RaadUitnodigenPage(Links links) : FormPage<RaadUitnodigen.Command, Guid>
{
    [FromRoute]
    public Guid ToezeggingId { get; set; }

    public RaadUitnodigen.View View { get; private set; } = null!;

    protected override void UitRoute(RaadUitnodigen.Command command) => command.ToezeggingId = ToezeggingId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => View = await Mediator.Send(new RaadUitnodigen.Query(ToezeggingId), cancellationToken);

    protected override IActionResult Klaar(Guid result)
    {
        Melden("De uitnodiging is verstuurd aan de raad.");
        return Redirect(links.Adviezen.AdresseringBekijken(result));
    }
}
