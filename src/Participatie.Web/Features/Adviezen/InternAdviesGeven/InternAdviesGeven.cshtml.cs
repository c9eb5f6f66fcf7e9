using MediatR;
using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class InternAdviesGevenPage(Links links) : FormPage<InternAdviesGeven.Command, Unit>
{
    [FromRoute]
    public Guid AdresseringId { get; set; }

    public InternAdviesGeven.View View { get; private set; } = null!;

    protected override void UitRoute(InternAdviesGeven.Command command) => command.AdresseringId = AdresseringId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => View = await Mediator.Send(new InternAdviesGeven.Query(AdresseringId), cancellationToken);

    protected override IActionResult Klaar(Unit result)
    {
        Melden("Dank u. Uw collega leest wat u schreef.");
        return Redirect(links.Adviezen.InternAdviesGeven(AdresseringId));
    }
}
