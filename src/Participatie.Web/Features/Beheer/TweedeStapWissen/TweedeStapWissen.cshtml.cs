using MediatR;
using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

public sealed class TweedeStapWissenPage(Links links) : FormPage<TweedeStapWissen.Command, Unit>
{
    [FromRoute]
    public Guid AccountId { get; set; }

    public TweedeStapWissen.View Wat { get; private set; } = null!;

    protected override void UitRoute(TweedeStapWissen.Command command) => command.AccountId = AccountId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        Wat = await Mediator.Send(new TweedeStapWissen.Query(AccountId), cancellationToken);

    protected override IActionResult Klaar(Unit result)
    {
        Melden("De tweede stap is gewist. Deze persoon krijgt er een mail over.");
        return Redirect(links.Beheer.PersoonBekijken(AccountId));
    }
}
