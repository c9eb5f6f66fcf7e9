using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Termijnen;

public sealed class TermijnregelsBekijkenPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Organisatie { get; set; }

    public TermijnregelsBekijken.View View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await mediator.Send(new TermijnregelsBekijken.Query(Organisatie), cancellationToken);
}
