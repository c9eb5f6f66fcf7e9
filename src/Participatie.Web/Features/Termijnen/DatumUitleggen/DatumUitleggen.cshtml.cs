using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Termijnen;

public sealed class DatumUitleggenPage(IMediator mediator) : PageModel
{
    public DatumUitleggen.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid termijnId, string? vorm, CancellationToken cancellationToken)
    {
        View = await mediator.Send(new DatumUitleggen.Query(termijnId), cancellationToken);
        return vorm == "tekst" ? Content(View.AlsTekst(), "text/plain; charset=utf-8") : Page();
    }
}
