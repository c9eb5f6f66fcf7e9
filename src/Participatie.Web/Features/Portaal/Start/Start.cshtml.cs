using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Portaal;

/// <summary>
/// Not kept as a whole page, although it is the same for everybody: the field for the code carries an antiforgery token of this visitor. What costs time,
/// the published document, is kept instead.
/// </summary>
public sealed class StartPage(IMediator mediator) : PageModel
{
    public Start.View View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await mediator.Send(new Start.Query(), cancellationToken);
}
