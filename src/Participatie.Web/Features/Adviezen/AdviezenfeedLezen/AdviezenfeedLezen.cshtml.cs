using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

[OutputCache(PolicyName = Registercache.Beleid)]
public sealed class AdviezenfeedLezenPage(IMediator mediator, Links links, PortaalSettings portaal) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid? raad, Guid? organisatie, string? advies, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new AdviezenfeedLezen.Query(raad, organisatie, advies), cancellationToken);
        return this.Openbaar(
            Atomfeed.Maken(
                view,
                links.Absoluut(links.Register.AdviezenfeedLezen(raad, organisatie, advies)),
                links.Absoluut(advies is null ? links.Register.AdviezenregisterBekijken() : links.Register.AdviesLezen(advies)),
                portaal.Naam,
                kenmerk => links.Absoluut(links.Register.AdviesLezen(kenmerk))),
            "application/atom+xml; charset=utf-8",
            view.Regels.Count == 0 ? null : view.Regels[0].Op);
    }
}
