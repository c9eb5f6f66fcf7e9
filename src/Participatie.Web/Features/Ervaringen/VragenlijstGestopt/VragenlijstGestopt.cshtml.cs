using Microsoft.AspNetCore.Mvc;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Tells who stopped how to come back; the browser itself no longer knows who that was.</summary>
public sealed class VragenlijstGestoptPage : Invulpagina
{
    public IActionResult OnGet()
    {
        Titel = Teksten.GestoptKop;
        return Toegang is { Afscheid: Afscheid.Gestopt } ? Page() : Redirect(Links.Ervaringen.VragenlijstBeginnen());
    }
}
