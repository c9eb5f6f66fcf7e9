using MediatR;
using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

public sealed class GelijkgesteldeDagenBekijkenPage(Links links) : FormPage<GelijkgesteldeDagenBekijken.Command, Unit>
{
    public GelijkgesteldeDagenBekijken.View View { get; private set; } = null!;

    public Task<IActionResult> OnPostWeghalenAsync(Guid dagId, CancellationToken cancellationToken) =>
        DoenAsync(new GelijkgesteldeDagenBekijken.Weghalen(dagId), "De dag is weggehaald. Open termijnen worden opnieuw berekend.", cancellationToken);

    public Task<IActionResult> OnPostControlerenAsync(int jaar, CancellationToken cancellationToken) =>
        DoenAsync(new GelijkgesteldeDagenBekijken.Controleren(jaar), $"De dagen van {jaar} zijn nagekeken.", cancellationToken);

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GelijkgesteldeDagenBekijken.Query(), cancellationToken);

    protected override IActionResult Klaar(Unit result)
    {
        Melden($"{Command.Naam} is toegevoegd. Open termijnen worden opnieuw berekend.");
        return Redirect(links.Termijnen.GelijkgesteldeDagenBekijken());
    }

    private async Task<IActionResult> DoenAsync(IRequest<Unit> command, string melding, CancellationToken cancellationToken)
    {
        // The fields of the other form were not sent along.
        ModelState.Clear();
        try
        {
            await Mediator.Send(command, cancellationToken);
            Melden(melding);
            return Redirect(links.Termijnen.GelijkgesteldeDagenBekijken());
        }
        catch (DomainRuleException exception)
        {
            ModelState.AddModelError("", exception.Rule.Tekst);
            await LadenAsync(prefill: true, cancellationToken);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }
}
