using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class AntwoordbriefDownloadenPage(IMediator mediator, Antwoordsessies sessies, Links links) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellationToken)
    {
        _ = await sessies.VindenAsync(token, cancellationToken) ?? throw new NietGevondenException();
        if (await sessies.BinnenAsync(token, cancellationToken) is not { } link)
        {
            return Redirect(links.Antwoord.AntwoordlinkOpenen(token));
        }

        var brief = await mediator.Send(new AntwoordbriefDownloaden.Query(link), cancellationToken);
        return File(brief.Pdf, "application/pdf", brief.Naam);
    }
}
