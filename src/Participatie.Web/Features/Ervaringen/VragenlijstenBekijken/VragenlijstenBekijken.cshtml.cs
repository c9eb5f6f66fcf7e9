using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Ervaringen;

public sealed class VragenlijstenBekijkenPage(IMediator mediator) : PageModel
{
    public VragenlijstenBekijken.View View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await mediator.Send(new VragenlijstenBekijken.Query(), cancellationToken);
}
