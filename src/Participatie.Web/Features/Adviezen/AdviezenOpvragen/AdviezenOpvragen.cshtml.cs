using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

[OutputCache(PolicyName = Registercache.Beleid)]
public sealed class AdviezenOpvragenPage(IMediator mediator, Links links) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? na, CancellationToken cancellationToken)
    {
        var filter = Adviesfilter.Lezen(Request.Query);
        var view = await mediator.Send(new AdviezenOpvragen.Query(filter, na), cancellationToken);
        var volgende = view.IsErMeer
            ? links.Absoluut(links.Register.AdviezenOpvragen() + (filter with { Pagina = 1, Volgorde = default }).Adres($"na={Uri.EscapeDataString(view.Regels[^1].Kenmerk)}"))
            : null;
        return this.Openbaar(
            Registergegevens.Json(new
            {
                adviezen = view.Regels.Select(r => new
                {
                    r.Kenmerk,
                    r.Titel,
                    r.Soort,
                    r.Status,
                    r.Raad,
                    verstuurd = r.VerstuurdOp.DagInAmsterdam(),
                    r.Organisaties,
                    r.Beantwoord,
                    r.Afgesloten,
                    teLaat = r.Laat,
                    adres = links.Absoluut(links.Register.AdviesLezen(r.Kenmerk)),
                    gegevens = links.Absoluut(links.Register.AdviesOpvragen(r.Kenmerk)),
                }),
                volgende,
            }),
            "application/json; charset=utf-8",
            gewijzigd: null);
    }
}
