using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class ToezeggingVerzettenPage(Links links) : FormPage<ToezeggingVerzetten.Command, Guid>
{
    [FromRoute]
    public Guid ToezeggingId { get; set; }

    public ToezeggingVerzetten.View View { get; private set; } = null!;

    protected override void UitRoute(ToezeggingVerzetten.Command command) => command.ToezeggingId = ToezeggingId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => View = await Mediator.Send(new ToezeggingVerzetten.Query(ToezeggingId), cancellationToken);

    protected override IActionResult Klaar(Guid result)
    {
        Melden("De dag is verzet. De raad kan lezen waarom.");
        return Redirect(links.Adviezen.AdresseringBekijken(result));
    }
}
