using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Domain.Berichten;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

public sealed class MailBekijkenPage(IMediator mediator, Links links) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Mailstatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public Mailsoort? Soort { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public MailBekijken.View Wat { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Blad = Math.Clamp(Blad, 1, 100_000);
        Wat = await mediator.Send(new MailBekijken.Query(Status, Soort, Blad), cancellationToken);
    }

    public async Task<IActionResult> OnPostOpnieuwAsync(Guid mail, CancellationToken cancellationToken)
    {
        await mediator.Send(new MailOpnieuwAanbieden.Command(mail), cancellationToken);
        this.Melden("De mail staat weer klaar om te versturen.");
        return Redirect(links.Beheer.MailBekijken(Status, Soort, Blad));
    }
}
