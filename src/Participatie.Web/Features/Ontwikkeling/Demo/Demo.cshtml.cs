using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Ontwikkeling;

[AlleenInOntwikkeling]
public sealed class DemoPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<Demo.Groep> Groepen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Groepen = await mediator.Send(new Demo.Query(), cancellationToken);
}
