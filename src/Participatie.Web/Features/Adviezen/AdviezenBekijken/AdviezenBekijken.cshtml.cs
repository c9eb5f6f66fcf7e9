using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Adviezen;

public sealed class AdviezenBekijkenPage(IMediator mediator) : PageModel
{
    public AdviezenBekijken.View View { get; private set; } = null!;

    private Adviesfilter Filter => Adviesfilter.Lezen(Request.Query, eigenWerk: true);

    private AdviezenBekijken.Kant? Kant => Request.Query["kant"].ToString() switch
    {
        "organisatie" => AdviezenBekijken.Kant.Organisatie,
        "raad" => AdviezenBekijken.Kant.Raad,
        _ => null,
    };

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await mediator.Send(new AdviezenBekijken.Query(Filter, Kant), cancellationToken);

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        await (await mediator.Send(new AdviezenBekijken.ExportQuery(Filter, Kant), cancellationToken)).CsvAsync(cancellationToken);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellationToken) =>
        await (await mediator.Send(new AdviezenBekijken.ExportQuery(Filter, Kant), cancellationToken)).XlsxAsync(cancellationToken);
}
