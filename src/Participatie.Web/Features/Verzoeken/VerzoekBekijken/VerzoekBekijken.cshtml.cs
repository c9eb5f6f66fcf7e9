using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Verzoeken;

public sealed class VerzoekBekijkenPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public Guid VerzoekId { get; set; }

    public VerzoekBekijken.View Wat { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Wat = await mediator.Send(new VerzoekBekijken.Query(VerzoekId), cancellationToken);
}
