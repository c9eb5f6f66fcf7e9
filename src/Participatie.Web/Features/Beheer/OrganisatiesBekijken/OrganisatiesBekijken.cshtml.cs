using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Beheer;

public sealed class OrganisatiesBekijkenPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<OrganisatiesBekijken.Regel> Organisaties { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Organisaties = await mediator.Send(new OrganisatiesBekijken.Query(), cancellationToken);
}
