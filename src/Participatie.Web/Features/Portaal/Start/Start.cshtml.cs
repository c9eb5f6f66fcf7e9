using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Participatie.Web.Features.Ervaringen;

namespace Participatie.Web.Features.Portaal;

/// <summary>The same for everybody who is not signed in, and so kept as a whole page: the form for the code carries no token of its visitor.</summary>
[OutputCache(Duration = Resultatencache.Seconden, Tags = [Resultatencache.Tag], VaryByQueryKeys = [])]
public sealed class StartPage(IMediator mediator) : PageModel
{
    public Start.View View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await mediator.Send(new Start.Query(), cancellationToken);
}
