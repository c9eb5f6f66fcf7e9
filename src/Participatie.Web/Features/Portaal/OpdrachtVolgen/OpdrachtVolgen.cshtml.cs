using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Portaal;

/// <summary>A page for a person, the same facts as JSON for the script that follows.</summary>
public sealed class OpdrachtVolgenPage(IMediator mediator) : PageModel
{
    /// <summary>Page to go on to; only one of the portal itself.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Naar { get; set; }

    public Voortgangsbeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Beeld = await mediator.Send(new OpdrachtVolgen.Query(id), cancellationToken);
        Naar = Url.IsLocalUrl(Naar) ? Naar : null;
        Response.Headers.Vary = "Accept";
        return Request.GetTypedHeaders().Accept.Any(a => a.MediaType == "application/json")
            ? new JsonResult(new { klaar = Beeld.IsKlaar, aantal = Beeld.Gedaan, totaal = Beeld.Totaal, tekst = Beeld.Tekst })
            : Page();
    }
}
