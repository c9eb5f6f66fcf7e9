using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Adviezen;

public sealed class AdresseringBekijkenPage(IMediator mediator) : PageModel
{
    public AdresseringBekijken.View View { get; private set; } = null!;

    public async Task OnGetAsync(Guid adresseringId, CancellationToken cancellationToken) => View = await mediator.Send(new AdresseringBekijken.Query(adresseringId), cancellationToken);
}
