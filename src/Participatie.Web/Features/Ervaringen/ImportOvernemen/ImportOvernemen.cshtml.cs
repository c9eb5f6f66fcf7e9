using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class ImportOvernemenPage(Importbestanden bestanden, Links links) : FormPage<ImportOvernemen.Command, Guid>
{
    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ImportId { get; set; }

    public ImportOvernemen.View Beeld { get; private set; } = null!;

    /// <summary>The report of every faulty line.</summary>
    public async Task<IActionResult> OnGetRapportAsync(CancellationToken cancellationToken)
    {
        await LadenAsync(prefill: false, cancellationToken);
        var pad = bestanden.Rapportpad(ImportId);
        return Beeld.Fase == Importfase.Gecontroleerd && System.IO.File.Exists(pad)
            ? PhysicalFile(pad, "text/csv; charset=utf-8", "regels-met-fouten.csv")
            : NotFound();
    }

    public async Task<IActionResult> OnPostWeggooienAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Mediator.Send(new ImportOvernemen.WeggooienCommand { RondeId = RondeId, ImportId = ImportId }, cancellationToken);
        }
        catch (DomainRuleException exception)
        {
            ModelState.AddModelError("", exception.Rule.Tekst);
            await LadenAsync(prefill: false, cancellationToken);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        bestanden.Verwijderen(ImportId);
        Melden("Het bestand is weggegooid.");
        return Redirect(links.Ervaringen.UitnodigingenImporteren(RondeId));
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        Beeld = await Mediator.Send(new ImportOvernemen.Query(RondeId, ImportId), cancellationToken);

    protected override void UitRoute(ImportOvernemen.Command command) => (command.RondeId, command.ImportId) = (RondeId, ImportId);

    protected override IActionResult Klaar(Guid result) => Redirect(links.Ervaringen.ImportOvernemen(RondeId, result));
}
