using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Adviezen;

public sealed class OverdrachtBekijkenPage(IMediator mediator) : PageModel
{
    public OverdrachtBekijken.View View { get; private set; } = null!;

    public async Task OnGetAsync(Guid overdrachtId, CancellationToken cancellationToken) => View = await mediator.Send(new OverdrachtBekijken.Query(overdrachtId), cancellationToken);
}
