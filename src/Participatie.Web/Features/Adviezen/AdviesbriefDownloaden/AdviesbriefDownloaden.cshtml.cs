using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Adviezen;

public sealed class AdviesbriefDownloadenPage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid adviesId, CancellationToken cancellationToken)
    {
        var brief = await mediator.Send(new AdviesbriefDownloaden.Query(adviesId), cancellationToken);
        return File(brief.Pdf, "application/pdf", brief.Naam);
    }
}
