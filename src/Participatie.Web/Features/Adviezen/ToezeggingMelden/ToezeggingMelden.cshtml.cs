using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class ToezeggingMeldenPage(Links links) : FormPage<ToezeggingMelden.Command, Guid>
{
    [FromRoute]
    public Guid ToezeggingId { get; set; }

    public ToezeggingMelden.View View { get; private set; } = null!;

    protected override void UitRoute(ToezeggingMelden.Command command) => command.ToezeggingId = ToezeggingId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => View = await Mediator.Send(new ToezeggingMelden.Query(ToezeggingId), cancellationToken);

    protected override IActionResult Klaar(Guid result)
    {
        Melden(Command.Gereed ? "U meldde dat de belofte klaar is. De raad zegt nu of dat zo is." : "Dank u. De raad en iedereen kan lezen hoe het gaat.");
        return Redirect(links.Adviezen.AdresseringBekijken(result));
    }
}
