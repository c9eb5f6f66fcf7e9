using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
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
        401 => "U bent niet meer ingelogd",
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
        401 => "Uw sessie was voorbij toen u dit verstuurde.",
        403 => "U bent ingelogd, maar uw rol geeft geen toegang tot deze pagina.",
        404 => "De link is misschien oud, of er zit een typefout in het adres.",
        405 => "Deze pagina kan niet wat er werd gevraagd.",
        413 => "Wat u stuurde, is groter dan wij kunnen aannemen.",
        429 => "Er zijn in korte tijd te veel pogingen gedaan vanaf dit adres.",
        _ => "Dat ligt niet aan u. Wij hebben een melding gekregen.",
    };

    public string WatNu => Code switch
    {
        400 when Velden.Count > 0 => "Wat u invulde, is er nog. Stuur het opnieuw.",
        400 => "Ga terug, ververs de pagina en stuur het formulier opnieuw.",
        401 when Velden.Count > 0 => "Wat u invulde, is er nog. Log in op een nieuw tabblad, kom hier terug en stuur het opnieuw.",
        401 => "Log opnieuw in.",
        403 => "Denkt u dat dit niet klopt? Vraag het de beheerder van uw organisatie.",
        404 => "Kijk het adres na, of begin op de startpagina.",
        405 => "Ga terug en probeer het opnieuw.",
        413 => "Maak het kleiner en stuur het opnieuw.",
        429 => "Wacht een minuut en probeer het dan opnieuw.",
        _ => "Wat al was opgeslagen, is bewaard. Probeer het over een paar minuten opnieuw.",
    };

    /// <summary>What was posted and not taken, so that it can be sent again; empty when there is nothing to send.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Velden { get; private set; } = [];

    /// <summary>Where the form was going.</summary>
    public string Actie { get; private set; } = "";

    public IActionResult OnGet() => Tonen();

    public IActionResult OnPost() => Tonen();

    private PageResult Tonen()
    {
        Bewaren();
        Response.StatusCode = Code is >= 400 and <= 599 ? Code : StatusCodes.Status404NotFound;
        return Page();
    }

    /// <summary>
    /// Keeps the form that a stale token or an ended session stopped. Only when the browser itself says that the form came from our own page: a form of
    /// another site must not get a second chance here.
    /// </summary>
    private void Bewaren()
    {
        if (Code is not (400 or 401)
            || HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not { } origineel
            || !HttpMethods.IsPost(Request.Method)
            || !Request.HasFormContentType
            || Request.Headers["Sec-Fetch-Site"] != "same-origin")
        {
            return;
        }

        Actie = origineel.OriginalPathBase + origineel.OriginalPath + origineel.OriginalQueryString;
        Velden =
        [
            .. Request.Form.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal) && !f.Key.Contains("Wachtwoord", StringComparison.OrdinalIgnoreCase))
                .SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? ""))),
        ];
    }
}
