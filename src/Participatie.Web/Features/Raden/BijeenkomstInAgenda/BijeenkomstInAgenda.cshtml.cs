using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Raden;

public sealed class BijeenkomstInAgendaPage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string agendasleutel, CancellationToken cancellationToken) =>
        File((await mediator.Send(new BijeenkomstInAgenda.Query(agendasleutel), cancellationToken)).Inhoud, Bijeenkomstagenda.Soort, "bijeenkomst.ics");
}
