using MediatR;
using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class InternAdviesVragenPage(Links links) : FormPage<InternAdviesVragen.Command, Unit>
{
    [FromRoute]
    public Guid AdresseringId { get; set; }

    public InternAdviesVragen.View View { get; private set; } = null!;

    protected override void UitRoute(InternAdviesVragen.Command command) => command.AdresseringId = AdresseringId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => View = await Mediator.Send(new InternAdviesVragen.Query(AdresseringId), cancellationToken);

    protected override IActionResult Klaar(Unit result)
    {
        Melden("Uw vraag is verstuurd.");
        return Redirect(links.Adviezen.AdresseringBekijken(AdresseringId));
    }
}
