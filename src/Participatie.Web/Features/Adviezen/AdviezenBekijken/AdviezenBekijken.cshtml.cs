using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Web.Infrastructure.Files;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class AdviezenBekijkenPage(IMediator mediator) : PageModel
{
    public AdviezenBekijken.View View { get; private set; } = null!;

    private static readonly IReadOnlyList<Exportkolom<AdviezenBekijken.Exportregel>> Kolommen =
    [
        new("Kenmerk", r => r.Regel.Kenmerk),
        new("Titel", r => r.Regel.Titel),
        new("Soort", r => r.Regel.Soort.Naam()),
        new("Raad", r => r.Regel.Raad),
        new("Stand van het advies", r => r.Regel.Status.Naam()),
        new("Verstuurd of begonnen", r => r.Regel.Op.DagInAmsterdam()),
        new("Organisatie", r => r.Partij?.Organisatie),
        new("Hoe staat het", r => r.Partij?.Toestand.Woord),
        new("Toelichting", r => r.Partij?.Toestand.Zin),
        new("Uiterlijk", r => r.Partij?.Uiterlijk),
        new("Contact", r => r.Regel.Contact),
    ];

    private Adviesfilter Filter => Adviesfilter.Lezen(Request.Query, eigenWerk: true);

    private AdviezenBekijken.Kant? Kant => Request.Query["kant"].ToString() switch
    {
        "organisatie" => AdviezenBekijken.Kant.Organisatie,
        "raad" => AdviezenBekijken.Kant.Raad,
        _ => null,
    };

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await mediator.Send(new AdviezenBekijken.Query(Filter, Kant), cancellationToken);

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        File(await Lijstexport.CsvAsync(Kolommen, await AllesAsync(cancellationToken), cancellationToken), "text/csv; charset=utf-8", "adviezen.csv");

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellationToken) => File(
        await Lijstexport.XlsxAsync("Adviezen", Kolommen, await AllesAsync(cancellationToken), cancellationToken),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "adviezen.xlsx");

    private async Task<IAsyncEnumerable<AdviezenBekijken.Exportregel>> AllesAsync(CancellationToken cancellationToken) =>
        (await mediator.Send(new AdviezenBekijken.ExportQuery(Filter, Kant), cancellationToken)).ToAsyncEnumerable();
}
