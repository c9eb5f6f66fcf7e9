using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

// Somewhat more than a file may be, so that one that is too large gets a sentence and not a broken connection.
[RequestSizeLimit(64 * 1024 * 1024)]
[RequestFormLimits(MultipartBodyLengthLimit = 64 * 1024 * 1024)]
public sealed class UitnodigingenImporterenPage(Importbestanden bestanden, Links links) : FormPage<UitnodigingenImporteren.Command, Guid>
{
    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    [BindProperty]
    public IFormFile? Bestand { get; set; }

    public UitnodigingenImporteren.View Beeld { get; private set; } = null!;

    public override async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        // Whoever may not know the ronde must not leave a file behind either.
        await LadenAsync(prefill: false, cancellationToken);
        Command.ImportId = Guid.NewGuid();
        await OntvangenAsync(cancellationToken);
        var result = await VersturenAsync(cancellationToken);
        if (result is not RedirectResult)
        {
            bestanden.Verwijderen(Command.ImportId);
        }

        return result;
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        Beeld = await Mediator.Send(new UitnodigingenImporteren.Query(RondeId), cancellationToken);

    protected override void UitRoute(UitnodigingenImporteren.Command command) => command.RondeId = RondeId;

    protected override IActionResult Klaar(Guid result) => Redirect(links.Ervaringen.KolommenKoppelen(RondeId, result));

    private async Task OntvangenAsync(CancellationToken cancellationToken)
    {
        if (Bestand is null)
        {
            ModelState.AddModelError(nameof(Bestand), "Kies een CSV-bestand.");
            return;
        }

        try
        {
            await using var upload = Bestand.OpenReadStream();
            await bestanden.BewarenAsync(Command.ImportId, upload, cancellationToken);
        }
        catch (CsvGeweigerdException exception)
        {
            ModelState.AddModelError(nameof(Bestand), exception.Tekst);
        }
    }
}
