using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Web.Infrastructure.Files;

namespace Participatie.Web.Features.Adviezen;

public sealed class AdviesstukkenLezenPage(IMediator mediator, Bijlagenopslag opslag) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Kenmerk { get; set; } = "";

    public AdviesstukkenLezen.View View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await mediator.Send(new AdviesstukkenLezen.Query(Kenmerk), cancellationToken);

    public async Task<IActionResult> OnGetBriefAsync(CancellationToken cancellationToken)
    {
        var brief = await mediator.Send(new AdviesstukkenLezen.BriefQuery(Kenmerk), cancellationToken);
        return File(brief.Pdf, "application/pdf", brief.Naam);
    }

    public async Task<IActionResult> OnGetBijlageAsync(Guid bijlage, CancellationToken cancellationToken)
    {
        var stuk = await mediator.Send(new AdviesstukkenLezen.BijlageQuery(Kenmerk, bijlage), cancellationToken);
        return new Bijlageantwoord(opslag.Openen(stuk.Sha256), stuk.Naam, stuk.Soort);
    }
}
