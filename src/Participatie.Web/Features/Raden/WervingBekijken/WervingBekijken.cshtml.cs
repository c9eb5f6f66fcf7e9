using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

public sealed class WervingBekijkenPage(IMediator mediator, Links links) : PageModel
{
    [FromRoute]
    public Guid RaadId { get; set; }

    public WervingBekijken.View Wat { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Wat = await mediator.Send(new WervingBekijken.Query(RaadId), cancellationToken);

    public async Task<IActionResult> OnPostBijwerkenAsync(Guid oproepId, Guid aanmeldingId, Aanmeldingsstand stand, CancellationToken cancellationToken)
    {
        await mediator.Send(new AanmeldingBijwerken.Command(RaadId, oproepId, aanmeldingId, stand), cancellationToken);
        this.Melden("Bewaard.");
        return Redirect(links.Raden.WervingBekijken(RaadId));
    }
}
