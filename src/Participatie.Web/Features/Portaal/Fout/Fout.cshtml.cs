using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Portaal;

/// <summary>What went wrong, in one sentence, and what the person can do now. Shows no internals.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class FoutPage : PageModel
{
    [FromRoute]
    public int Code { get; set; }

    public string Kenmerk => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public string Titel => Code switch
    {
        400 => "Deze pagina was te lang open",
        403 => "Dit kunt u niet openen",
        404 => "Deze pagina vinden wij niet",
        405 => "Zo werkt deze pagina niet",
        413 => "Dit is te groot",
        429 => "Even wachten",
        _ => "Er ging iets mis bij ons",
    };

    public string Uitleg => Code switch
    {
        400 => "Wij konden het formulier niet aannemen. Dat gebeurt als een pagina lang open stond.",
        403 => "U bent ingelogd, maar uw rol geeft geen toegang tot deze pagina.",
        404 => "De link is misschien oud, of er zit een typefout in het adres.",
        405 => "Deze pagina kan niet wat er werd gevraagd.",
        413 => "Wat u stuurde, is groter dan wij kunnen aannemen.",
        429 => "Er zijn in korte tijd te veel pogingen gedaan vanaf dit adres.",
        _ => "Dat ligt niet aan u. Wij hebben een melding gekregen.",
    };

    public string WatNu => Code switch
    {
        400 => "Ga terug, ververs de pagina en stuur het formulier opnieuw.",
        403 => "Denkt u dat dit niet klopt? Vraag het de beheerder van uw organisatie.",
        404 => "Kijk het adres na, of begin op de startpagina.",
        405 => "Ga terug en probeer het opnieuw.",
        413 => "Maak het kleiner en stuur het opnieuw.",
        429 => "Wacht een minuut en probeer het dan opnieuw.",
        _ => "Wat al was opgeslagen, is bewaard. Probeer het over een paar minuten opnieuw.",
    };

    public IActionResult OnGet() => Tonen();

    public IActionResult OnPost() => Tonen();

    private PageResult Tonen()
    {
        Response.StatusCode = Code is >= 400 and <= 599 ? Code : StatusCodes.Status404NotFound;
        return Page();
    }
}
