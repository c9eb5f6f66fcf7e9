using MediatR;
using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

public sealed class OrganisatieWijzigenPage(Links links) : FormPage<OrganisatieWijzigen.Command, Unit>
{
    [FromRoute]
    public Guid OrganisatieId { get; set; }

    public OrganisatieWijzigen.View Wat { get; private set; } = null!;

    protected override void UitRoute(OrganisatieWijzigen.Command command) => command.OrganisatieId = OrganisatieId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Wat = await Mediator.Send(new OrganisatieWijzigen.Query(OrganisatieId), cancellationToken);
        if (prefill)
        {
            Command = new OrganisatieWijzigen.Command { Naam = Wat.Naam, Label = Wat.Label, Gemeentecode = Wat.Gemeentecode, Versie = Wat.Versie };
        }
    }

    protected override IActionResult Klaar(Unit result)
    {
        Melden($"{Command.Naam} is bewaard.");
        return Redirect(links.Beheer.OrganisatiesBekijken());
    }

    public Task<IActionResult> OnPostStopzettenAsync(CancellationToken cancellationToken) =>
        ZettenAsync(doetMee: false, "De organisatie is stopgezet.", cancellationToken);

    public Task<IActionResult> OnPostHervattenAsync(CancellationToken cancellationToken) =>
        ZettenAsync(doetMee: true, "De organisatie doet weer mee.", cancellationToken);

    private async Task<IActionResult> ZettenAsync(bool doetMee, string melding, CancellationToken cancellationToken)
    {
        // The fields of the form above were not sent along.
        ModelState.Clear();
        try
        {
            await Mediator.Send(new OrganisatieStopzetten.Command(OrganisatieId, doetMee), cancellationToken);
            Melden(melding);
            return Redirect(links.Beheer.OrganisatieWijzigen(OrganisatieId));
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
