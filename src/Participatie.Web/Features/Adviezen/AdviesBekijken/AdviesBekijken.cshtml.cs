using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Adviezen;

public sealed class AdviesBekijkenPage(IMediator mediator) : PageModel
{
    public AdviesBekijken.View View { get; private set; } = null!;

    public async Task OnGetAsync(Guid adviesId, CancellationToken cancellationToken) => View = await mediator.Send(new AdviesBekijken.Query(adviesId), cancellationToken);
}
