using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

public sealed class PersoonBekijkenPage(IMediator mediator, Links links) : PageModel
{
    [FromRoute]
    public Guid AccountId { get; set; }

    public PersoonBekijken.View Wat { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Wat = await mediator.Send(new PersoonBekijken.Query(AccountId), cancellationToken);

    public Task<IActionResult> OnPostRolBeeindigenAsync(Guid rol, CancellationToken cancellationToken) =>
        DoenAsync(new RolBeeindigen.Command(AccountId, rol), "De rol is beëindigd.", cancellationToken);

    public Task<IActionResult> OnPostUitnodigingHerhalenAsync(CancellationToken cancellationToken) =>
        DoenAsync(new UitnodigingHerhalen.Command(AccountId), "Er gaat een nieuwe uitnodiging uit. De oude werkt niet meer.", cancellationToken);

    public Task<IActionResult> OnPostSessiesBeeindigenAsync(CancellationToken cancellationToken) =>
        DoenAsync(new SessiesBeeindigen.Command(AccountId), "Deze persoon is overal uitgelogd.", cancellationToken);

    public Task<IActionResult> OnPostStoppenAsync(CancellationToken cancellationToken) =>
        DoenAsync(new AccountStoppen.Command(AccountId), "Dit account is gestopt. Inloggen kan niet meer.", cancellationToken);

    public Task<IActionResult> OnPostHervattenAsync(CancellationToken cancellationToken) =>
        DoenAsync(new AccountHervatten.Command(AccountId), "Dit account doet weer mee.", cancellationToken);

    private async Task<IActionResult> DoenAsync(IRequest<Unit> command, string melding, CancellationToken cancellationToken)
    {
        try
        {
            await mediator.Send(command, cancellationToken);
            this.Melden(melding);
            return Redirect(links.Beheer.PersoonBekijken(AccountId));
        }
        catch (DomainRuleException exception)
        {
            ModelState.AddModelError("", exception.Rule.Tekst);
            await OnGetAsync(cancellationToken);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }
}
