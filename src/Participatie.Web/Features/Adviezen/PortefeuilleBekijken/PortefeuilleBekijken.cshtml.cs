using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Adviezen;

public sealed class PortefeuilleBekijkenPage(IMediator mediator) : PageModel
{
    public PortefeuilleBekijken.View View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await mediator.Send(new PortefeuilleBekijken.Query(), cancellationToken);
}
