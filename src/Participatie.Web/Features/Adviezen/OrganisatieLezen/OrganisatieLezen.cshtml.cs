using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Participatie.Web.Features.Adviezen;

[OutputCache(PolicyName = Registercache.Beleid)]
public sealed class OrganisatieLezenPage(IMediator mediator) : PageModel
{
    public OrganisatieLezen.View View { get; private set; } = null!;

    public async Task OnGetAsync(Guid organisatieId, CancellationToken cancellationToken) =>
        View = await mediator.Send(new OrganisatieLezen.Query(organisatieId, Adviesfilter.Lezen(Request.Query).Pagina), cancellationToken);
}
