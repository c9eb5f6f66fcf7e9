using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Raden;

public sealed class RaadBekijkenPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public Guid RaadId { get; set; }

    public RaadBekijken.View Wat { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Wat = await mediator.Send(new RaadBekijken.Query(RaadId), cancellationToken);
}
