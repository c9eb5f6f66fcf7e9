using MediatR;
using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

public sealed class RolToekennenPage(Links links) : FormPage<RolToekennen.Command, Unit>
{
    [FromRoute]
    public Guid AccountId { get; set; }

    public RolToekennen.View Wat { get; private set; } = null!;

    protected override void UitRoute(RolToekennen.Command command) => command.AccountId = AccountId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        Wat = await Mediator.Send(new RolToekennen.Query(AccountId), cancellationToken);

    protected override IActionResult Klaar(Unit result)
    {
        Melden("De rol is gegeven. Hij werkt meteen.");
        return Redirect(links.Beheer.PersoonBekijken(AccountId));
    }
}
