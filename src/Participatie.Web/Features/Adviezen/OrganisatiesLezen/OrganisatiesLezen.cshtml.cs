using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Participatie.Web.Features.Adviezen;

[OutputCache(PolicyName = Registercache.Beleid)]
public sealed class OrganisatiesLezenPage(IMediator mediator) : PageModel
{
    public OrganisatiesLezen.View View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await mediator.Send(new OrganisatiesLezen.Query(), cancellationToken);
}
