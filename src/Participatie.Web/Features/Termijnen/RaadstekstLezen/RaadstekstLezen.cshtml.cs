using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Termijnen;

public sealed class RaadstekstLezenPage(IMediator mediator) : PageModel
{
    public RaadstekstLezen.View View { get; private set; } = null!;

    public async Task OnGetAsync(Guid adresseringId, CancellationToken cancellationToken) => View = await mediator.Send(new RaadstekstLezen.Query(adresseringId), cancellationToken);
}
