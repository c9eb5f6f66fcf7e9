using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

public sealed class BijeenkomstBekijkenPage(IMediator mediator, Links links) : PageModel
{
    [FromRoute]
    public Guid RaadId { get; set; }

    [FromRoute]
    public Guid BijeenkomstId { get; set; }

    public BijeenkomstBekijken.View Wat { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Wat = await mediator.Send(new BijeenkomstBekijken.Query(RaadId, BijeenkomstId), cancellationToken);

    public async Task<IActionResult> OnPostUitnodigenAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(new BijeenkomstUitnodigen.Command(RaadId, BijeenkomstId), cancellationToken);
        return Terug("De uitnodigingen gaan eruit.");
    }

    public async Task<IActionResult> OnPostKomenAsync(bool komt, CancellationToken cancellationToken)
    {
        await mediator.Send(new BijeenkomstLatenWeten.Command(RaadId, BijeenkomstId, komt), cancellationToken);
        return Terug(komt ? "Aangemeld. De raad weet het." : "Afgemeld. De raad weet het.");
    }

    private RedirectResult Terug(string melding)
    {
        this.Melden(melding);
        return Redirect(links.Raden.BijeenkomstBekijken(RaadId, BijeenkomstId));
    }
}
