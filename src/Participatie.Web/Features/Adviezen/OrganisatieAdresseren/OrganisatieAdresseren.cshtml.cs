using MediatR;
using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class OrganisatieAdresserenPage(Links links) : Adviesformulier<OrganisatieAdresseren.Command, Unit>
{
    public OrganisatieAdresseren.View Beeld { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => Beeld = await Mediator.Send(new OrganisatieAdresseren.Query(AdviesId), cancellationToken);

    protected override IActionResult Klaar(Unit result)
    {
        Melden("Het advies is ook naar deze organisatie verstuurd.");
        return Redirect(links.Adviezen.AdviesBekijken(AdviesId));
    }
}
