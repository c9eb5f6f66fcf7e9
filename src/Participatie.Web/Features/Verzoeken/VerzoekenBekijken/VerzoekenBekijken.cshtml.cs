using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Files;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

public sealed class VerzoekenBekijkenPage(IMediator mediator) : PageModel
{
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

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) => await (await TabelAsync(cancellationToken)).CsvAsync(cancellationToken);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellationToken) => await (await TabelAsync(cancellationToken)).XlsxAsync(cancellationToken);

    private async Task<Tabelbestand> TabelAsync(CancellationToken cancellationToken)
    {
        var wat = await mediator.Send(new VerzoekenBekijken.Query(Stand, Niveau, Zoek, Blad: null), cancellationToken);
        return new(
            "verzoeken",
            ["onderwerp", "van", "aan", "niveau", "stand", "verstuurd op", "antwoord nodig voor", "oordeel van de raad"],
            [.. wat.Verzoeken.Select(v => (IReadOnlyList<object?>)
            [
                v.Onderwerp, v.Organisatie, v.Raad, v.Niveau?.Naam(), v.Status.Naam(), v.VerstuurdOp?.DagInAmsterdam(), v.AntwoordNodigVoor, v.Oordeel?.Naam(),
            ])]);
    }
}
