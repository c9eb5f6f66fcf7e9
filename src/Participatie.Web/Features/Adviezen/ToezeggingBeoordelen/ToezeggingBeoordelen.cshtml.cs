using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class ToezeggingBeoordelenPage(Links links) : FormPage<ToezeggingBeoordelen.Command, Guid>
{
    [FromRoute]
    public Guid ToezeggingId { get; set; }

    public ToezeggingBeoordelen.View View { get; private set; } = null!;

    protected override void UitRoute(ToezeggingBeoordelen.Command command) => command.ToezeggingId = ToezeggingId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => View = await Mediator.Send(new ToezeggingBeoordelen.Query(ToezeggingId), cancellationToken);

    protected override IActionResult Klaar(Guid result)
    {
        Melden("Het oordeel over de belofte staat vast.");
        return Redirect(links.Adviezen.AdresseringBekijken(result));
    }
}
