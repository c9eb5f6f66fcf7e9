using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Berichten;

public sealed class WachtOpMijPage(IMediator mediator) : PageModel
{
    public WachtOpMij.View Wat { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Wat = await mediator.Send(new WachtOpMij.Query(), cancellationToken);
}
