using Microsoft.AspNetCore.Mvc;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Says that the answers are in; only to who has just sent them.</summary>
public sealed class VragenlijstBedanktPage : Invulpagina
{
    public IActionResult OnGet()
    {
        Titel = Teksten.BedanktKop;
        return Toegang is { Afscheid: Afscheid.Verstuurd } ? Page() : Redirect(Links.Ervaringen.VragenlijstInvullen());
    }
}
