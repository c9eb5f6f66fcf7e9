using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Data.Accounts;
using Participatie.Web.Features.Accounts;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ontwikkeling;

[AlleenInOntwikkeling]
public sealed class InloggenAlsPage(IMediator mediator, Links links) : PageModel
{
    public IActionResult OnGet() => Redirect(links.Ontwikkeling.Demo());

    public async Task<IActionResult> OnPostAsync(Guid account, CancellationToken cancellationToken) =>
        new Inlogresultaat(await mediator.Send(new InloggenAls.Query(account), cancellationToken), Accountgebeurtenissoort.IngelogdInDemonstratie, naar: null);
}
