using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Ervaringen;

public sealed class RondesBekijkenPage(IMediator mediator) : PageModel
{
    public RondesBekijken.View View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await mediator.Send(new RondesBekijken.Query(), cancellationToken);
}
