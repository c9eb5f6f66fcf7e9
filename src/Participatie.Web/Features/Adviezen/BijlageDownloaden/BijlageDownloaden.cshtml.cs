using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Web.Infrastructure.Files;

namespace Participatie.Web.Features.Adviezen;

public sealed class BijlageDownloadenPage(IMediator mediator, Bijlagenopslag opslag) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid bijlageId, CancellationToken cancellationToken)
    {
        var bijlage = await mediator.Send(new BijlageDownloaden.Query(bijlageId), cancellationToken);
        return new Bijlageantwoord(opslag.Openen(bijlage.Sha256), bijlage.Naam, bijlage.Soort);
    }
}
