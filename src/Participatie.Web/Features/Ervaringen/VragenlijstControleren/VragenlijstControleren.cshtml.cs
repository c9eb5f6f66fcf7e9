using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Ervaringen;
using Stappen = Participatie.Web.Features.Ervaringen.VragenlijstInvullen.Stappen;

namespace Participatie.Web.Features.Ervaringen;

public sealed class VragenlijstControlerenPage : Ingelatenpagina
{
    private Invulling _invulling = null!;

    public IReadOnlyList<VragenlijstControleren.Deel> Delen { get; private set; } = [];

    public bool TeLangOpen { get; private set; }

    public override string? Standaardstap => Delen.Count == 0 ? null : Stappen.Versturen;

    public string Wijziglink(Vraag vraag) => $"{Links.Ervaringen.VragenlijstInvullen(_invulling.Scherm(vraag.Code)!.Code)}?{Controleveld}=1#{Vragenvel.VeldId(vraag.Code)}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await BinnenkomenAsync(isVersturen: false, cancellationToken) ?? Ontbrekende() ?? Tonen();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await FormulierAsync(cancellationToken) is not { } formulier)
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var stap = formulier[Stapveld].ToString();
        if (Toegang is { Afscheid: Afscheid.Geen } && formulier.TryGetValue(Merkveld, out var merk) && merk != Toegang.Merk)
        {
            // Another invitation was opened on this browser: these are not the answers that were checked.
            return Redirect(Links.Ervaringen.VragenlijstControleren());
        }

        if ((await BinnenkomenAsync(stap == Stappen.Versturen, cancellationToken) ?? Ontbrekende()) is { } anders)
        {
            return anders;
        }

        if (!await IsVersAsync())
        {
            TeLangOpen = true;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Tonen();
        }

        if (stap == Stappen.Stoppen)
        {
            return Afscheidnemen(Afscheid.Gestopt);
        }

        if (MetGereedschap(Invuller.Toegang, stap) is { } andere)
        {
            ToegangZetten(andere);
            return Redirect(Links.Ervaringen.VragenlijstControleren());
        }

        return stap == Stappen.Versturen ? await VersturenAsync(Invuller, _invulling, cancellationToken) : Tonen();
    }

    /// <summary>To the first question that still misses an answer; null when all is there.</summary>
    private IActionResult? Ontbrekende()
    {
        _invulling = Invulling.Van(Invuller.Inhoud, Invuller.Blad);
        return _invulling.EersteOntbrekende is { } vraag
            ? Redirect(Links.Ervaringen.VragenlijstInvullen(_invulling.Scherm(vraag.Code)!.Code))
            : null;
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Tonen()
    {
        Titel = Teksten.ControlerenKop;
        Delen = VragenlijstControleren.Delen(_invulling, Taal);
        return Page();
    }
}
