using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

public sealed class OrganisatieToevoegenPage(Links links) : FormPage<OrganisatieToevoegen.Command, Guid>
{
    protected override IActionResult Klaar(Guid result)
    {
        Melden($"{Command.Naam} is toegevoegd.");
        return Redirect(links.Beheer.OrganisatiesBekijken());
    }
}
