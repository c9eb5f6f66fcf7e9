using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Ervaringen;

public sealed class VervolgBekijkenPage(IMediator mediator) : PageModel
{
    public VervolgBekijken.View View { get; private set; } = null!;

    public async Task OnGetAsync(Guid rondeId, CancellationToken cancellationToken) => View = await mediator.Send(new VervolgBekijken.Query(rondeId), cancellationToken);
}
