using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Participatie.Web.Features.Ervaringen;

[OutputCache(Duration = Resultatencache.Seconden, Tags = [Resultatencache.Tag], VaryByQueryKeys = [])]
public sealed class ResultatenOverzichtPage(IMediator mediator) : PageModel
{
    public ResultatenOverzicht.View View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await mediator.Send(new ResultatenOverzicht.Query(), cancellationToken);
}
