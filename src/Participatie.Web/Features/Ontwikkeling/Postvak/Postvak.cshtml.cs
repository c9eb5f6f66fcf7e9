using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Ontwikkeling;

[AlleenInOntwikkeling]
public sealed class PostvakPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public Postvak.View Wat { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Blad = Math.Clamp(Blad, 1, 100_000);
        Wat = await mediator.Send(new Postvak.Query(Blad), cancellationToken);
    }

    /// <summary>The mail as a mail program shows it: with its own styles, and nothing else allowed.</summary>
    public async Task<IActionResult> OnGetHtmlAsync(Guid mail, CancellationToken cancellationToken)
    {
        var html = await mediator.Send(new Postvak.HtmlQuery(mail), cancellationToken);
        Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'";
        return Content(html, "text/html; charset=utf-8");
    }
}
