using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

[EnableRateLimiting(Begrenzing.Code)]
public sealed class AntwoordlinkOpenenPage(IMediator mediator, Antwoordsessies sessies, Links links) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>False: the link opens nothing any more.</summary>
    public bool Werkt { get; private set; }

    public bool IsCodeGevraagd { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var link = await LinkAsync(cancellationToken);
        IsCodeGevraagd = link is not null && sessies.Code(link.Id) is { } id && id != Guid.Empty;
        return link is not null && await sessies.BinnenAsync(Token, cancellationToken) is not null ? Redirect(links.Antwoord.AntwoordGeven(Token)) : Page();
    }

    public async Task<IActionResult> OnPostVraagAsync(CancellationToken cancellationToken)
    {
        if (await LinkAsync(cancellationToken) is not { } link)
        {
            return Page();
        }

        sessies.CodeGevraagd(Token, link.Id, await mediator.Send(new AntwoordlinkOpenen.Command(link.Id), cancellationToken));
        return Redirect(links.Antwoord.AntwoordlinkOpenen(Token));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await LinkAsync(cancellationToken) is not { } link)
        {
            return Page();
        }

        IsCodeGevraagd = true;
        if (sessies.Code(link.Id) is { } id && await mediator.Send(new AntwoordcodeInvoeren.Command(link.Id, id, Code), cancellationToken))
        {
            sessies.Binnen(Token, link.Id);
            return Redirect(links.Antwoord.AntwoordGeven(Token));
        }

        ModelState.AddModelError(nameof(Code), "Deze code werkt niet. Kijk in de nieuwste mail en typ de 6 cijfers over, of vraag een nieuwe code.");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>Null with 404 for what is no link and 410 for one that ended; the page says the same of both.</summary>
    private async Task<Antwoordlink?> LinkAsync(CancellationToken cancellationToken)
    {
        var gevonden = await sessies.VindenAsync(Token, cancellationToken);
        Werkt = gevonden is { Werkt: true };
        if (!Werkt)
        {
            Response.StatusCode = gevonden is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
        }

        return Werkt ? gevonden!.Value.Link : null;
    }
}
