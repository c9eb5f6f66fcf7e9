using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

public sealed class UitnodigingenBekijkenPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Uitnodigingstatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public Doelgroep? Doelgroep { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Gemeente { get; set; }

    [BindProperty(SupportsGet = true)]
    public Uitnodigingskanaal? Kanaal { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Pagina { get; set; } = 1;

    public UitnodigingenBekijken.View Beeld { get; private set; } = null!;

    private UitnodigingenBekijken.Filter Filter => new(Status, Doelgroep, Gemeente, Kanaal);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        // A filter that cannot be read is no filter.
        ModelState.Clear();
        Beeld = await mediator.Send(new UitnodigingenBekijken.Query(RondeId, Filter, Pagina), cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) => File(
        await Uitnodigingenoverzicht.CsvAsync(await mediator.Send(new UitnodigingenBekijken.ExportQuery(RondeId, Filter), cancellationToken), cancellationToken),
        "text/csv; charset=utf-8",
        "uitnodigingen.csv");

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellationToken) => File(
        await Uitnodigingenoverzicht.XlsxAsync(await mediator.Send(new UitnodigingenBekijken.ExportQuery(RondeId, Filter), cancellationToken), cancellationToken),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "uitnodigingen.xlsx");

    /// <summary>The same list elsewhere: another page, or as a download.</summary>
    public string Zelfde(int? pagina = null, string? handler = null)
    {
        var query = QueryString.Create(
            new Dictionary<string, string?>
            {
                ["status"] = Status?.ToString(),
                ["doelgroep"] = Doelgroep?.ToString(),
                ["gemeente"] = Gemeente,
                ["kanaal"] = Kanaal?.ToString(),
                ["pagina"] = pagina?.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["handler"] = handler,
            }.Where(paar => !string.IsNullOrEmpty(paar.Value)));
        return $"{Request.PathBase}{Request.Path}{query}";
    }
}
