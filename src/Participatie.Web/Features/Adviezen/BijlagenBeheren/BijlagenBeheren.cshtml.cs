using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Files;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

// Somewhat more than a file may be, so that one that is too large gets a sentence and not a broken connection.
[RequestSizeLimit(Plafond)]
[RequestFormLimits(MultipartBodyLengthLimit = Plafond)]
public sealed class BijlagenBeherenPage(Bijlagenopslag opslag, Links links) : Adviesformulier<BijlagenBeheren.Command, string>
{
    private const int Plafond = 2 * Bijlagecontrole.GrootteMax;

    [BindProperty]
    public IFormFile? Bestand { get; set; }

    public BijlagenBeheren.View Beeld { get; private set; } = null!;

    public override async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        // Whoever may not know the advies must not leave a file behind either.
        await LadenAsync(prefill: false, cancellationToken);
        if (Bestand is null)
        {
            ModelState.AddModelError(nameof(Bestand), "Kies een bestand.");
            return await VersturenAsync(cancellationToken);
        }

        await using var upload = Bestand.OpenReadStream();
        using var uitkomst = await Bijlagecontrole.BekijkAsync(upload, Bestand.FileName, Bestand.ContentType, opslag.Wachtkamer, cancellationToken);
        if (uitkomst.Bezwaar is { } bezwaar)
        {
            ModelState.AddModelError(nameof(Bestand), bezwaar);
        }
        else
        {
            // The bytes are there before the row is, so that a row never points at nothing.
            Command.Bestand = uitkomst.Bestand;
            opslag.Bewaren(uitkomst);
        }

        return await VersturenAsync(cancellationToken);
    }

    public Task<IActionResult> OnPostWegAsync(Guid bijlageId, CancellationToken cancellationToken) => WijzigenAsync(bijlageId, null, "De bijlage is weg.", cancellationToken);

    public Task<IActionResult> OnPostOpenbaarAsync(Guid bijlageId, bool openbaar, CancellationToken cancellationToken) =>
        WijzigenAsync(bijlageId, openbaar, openbaar ? "Iedereen mag de bijlage lezen zodra het advies openbaar is." : "Alleen de raad en de organisaties lezen de bijlage.", cancellationToken);

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => Beeld = await Mediator.Send(new BijlagenBeheren.Query(AdviesId), cancellationToken);

    protected override IActionResult Klaar(string result)
    {
        Melden($"{result} staat erbij.");
        return Redirect(links.Adviezen.BijlagenBeheren(AdviesId));
    }

    private async Task<IActionResult> WijzigenAsync(Guid bijlageId, bool? openbaar, string melding, CancellationToken cancellationToken)
    {
        try
        {
            await Mediator.Send(new BijlageWijzigen.Command(AdviesId, bijlageId, openbaar), cancellationToken);
        }
        catch (DomainRuleException exception)
        {
            ModelState.Clear();
            ModelState.AddModelError("", exception.Rule.Tekst);
            await LadenAsync(prefill: false, cancellationToken);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        Melden(melding);
        return Redirect(links.Adviezen.BijlagenBeheren(AdviesId));
    }
}
