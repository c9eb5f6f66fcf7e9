using System.Globalization;
using CsvHelper;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Files;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

public sealed class MensenBekijkenPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Organisatie { get; set; }

    [BindProperty(SupportsGet = true)]
    public Rol? Rol { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public MensenBekijken.View Wat { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Blad = Math.Clamp(Blad, 1, 100_000);
        Wat = await mediator.Send(new MensenBekijken.Query(Zoek, Organisatie, Rol, Blad), cancellationToken);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken)
    {
        var wat = await mediator.Send(new MensenBekijken.Query(Zoek, Organisatie, Rol, Blad: null), cancellationToken);
        var bestand = new MemoryStream();
        await using (var csv = CsvWriter.Create(bestand, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteRecord(["naam", "e-mailadres", "rollen", "doet mee", "laatst ingelogd"]);
            foreach (var mens in wat.Mensen)
            {
                csv.WriteRecord(
                [
                    VeiligeCel.Maak(mens.Naam),
                    VeiligeCel.Maak(mens.Email),
                    VeiligeCel.Maak(string.Join("; ", mens.Rollen)),
                    mens.IsActief ? "ja" : "nee",
                    mens.LaatstIngelogdOp?.DagInAmsterdam().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                ]);
            }
        }

        return File(bestand.ToArray(), "text/csv; charset=utf-8", "mensen.csv");
    }
}
