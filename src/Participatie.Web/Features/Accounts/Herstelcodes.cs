using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Accounts;

/// <summary>Carries new recovery codes to the page that shows them once; sealed by the browser's temp data, never in the database.</summary>
internal static class Herstelcodes
{
    private const string Codes = "herstelcodes";
    private const string Naar = "herstelcodes-naar";

    public static void Bewaren(PageModel page, IReadOnlyList<string> codes, string? naar)
    {
        page.TempData[Codes] = string.Join(' ', codes);
        page.TempData[Naar] = naar;
    }

    /// <summary>The codes, the first time they are asked for; empty after that.</summary>
    public static (IReadOnlyList<string> Codes, string? Naar) Nemen(PageModel page) =>
        (page.TempData[Codes] is string codes ? codes.Split(' ') : [], page.TempData[Naar] as string);
}
