using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Ontwikkeling;

[AlleenInOntwikkeling]
public sealed class DemoPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<Demo.Kaart> Kaarten { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Kaarten = await mediator.Send(new Demo.Query(), cancellationToken);
}
