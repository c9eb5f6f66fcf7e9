using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Adviezen;

public sealed class ToezeggingBekijkenPage(IMediator mediator) : PageModel
{
    public ToezeggingBekijken.View View { get; private set; } = null!;

    public async Task OnGetAsync(Guid toezeggingId, CancellationToken cancellationToken) => View = await mediator.Send(new ToezeggingBekijken.Query(toezeggingId), cancellationToken);
}
