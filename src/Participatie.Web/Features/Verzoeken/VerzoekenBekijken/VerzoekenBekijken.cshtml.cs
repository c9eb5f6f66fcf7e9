using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Files;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

public sealed class VerzoekenBekijkenPage(IMediator mediator) : PageModel
{
    private static readonly IReadOnlyList<Exportkolom<Verzoekkop>> Kolommen =
    [
        new("onderwerp", v => v.Onderwerp),
        new("van", v => v.Organisatie),
        new("aan", v => v.Raad),
        new("niveau", v => v.Niveau?.Naam()),
        new("stand", v => v.Status.Naam()),
        new("verstuurd op", v => v.VerstuurdOp?.DagInAmsterdam()),
        new("antwoord nodig uiterlijk", v => v.AntwoordNodigVoor),
        new("oordeel van de raad", v => v.Oordeel?.Naam()),
    ];

    [BindProperty(SupportsGet = true)]
    public Verzoekstatus? Stand { get; set; }

    [BindProperty(SupportsGet = true)]
    public Participatieniveau? Niveau { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public VerzoekenBekijken.View Wat { get; private set; } = null!;

    public bool IsGefilterd => Stand is not null || Niveau is not null || !string.IsNullOrWhiteSpace(Zoek);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Blad = Math.Clamp(Blad, 1, 100_000);
        Wat = await mediator.Send(new VerzoekenBekijken.Query(Stand, Niveau, Zoek, Blad), cancellationToken);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        File(await Lijstexport.CsvAsync(Kolommen, await AlleAsync(cancellationToken), cancellationToken), "text/csv; charset=utf-8", "verzoeken.csv");

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellationToken) => File(
        await Lijstexport.XlsxAsync("Verzoeken", Kolommen, await AlleAsync(cancellationToken), cancellationToken),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "verzoeken.xlsx");

    private async Task<IAsyncEnumerable<Verzoekkop>> AlleAsync(CancellationToken cancellationToken) =>
        (await mediator.Send(new VerzoekenBekijken.Query(Stand, Niveau, Zoek, Blad: null), cancellationToken)).Verzoeken.ToAsyncEnumerable();
}
