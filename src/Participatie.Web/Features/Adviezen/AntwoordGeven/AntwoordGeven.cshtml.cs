using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class AntwoordGevenPage(IMediator mediator, Antwoordsessies sessies, Links links) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public AntwoordGeven.View Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await LinkAsync(cancellationToken) is not { } link)
        {
            return Redirect(links.Antwoord.AntwoordlinkOpenen(Token));
        }

        Beeld = await mediator.Send(new AntwoordGeven.Query(link), cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await LinkAsync(cancellationToken) is not { } link)
        {
            return Redirect(links.Antwoord.AntwoordlinkOpenen(Token));
        }

        await mediator.Send(new AntwoordGeven.Command(link), cancellationToken);
        this.Melden("De raad weet nu dat u het advies kreeg.");
        return Redirect(links.Antwoord.AntwoordGeven(Token));
    }

    /// <summary>404 for what is no link; null for whoever has to fill in a code first.</summary>
    private async Task<Antwoordlink?> LinkAsync(CancellationToken cancellationToken) => await sessies.VindenAsync(Token, cancellationToken) is null
        ? throw new NietGevondenException()
        : await sessies.BinnenAsync(Token, cancellationToken);
}
