using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Web.Infrastructure.Agenda;

namespace Participatie.Web.Features.Berichten;

public sealed class AgendaLezenPage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string agendatoken, CancellationToken cancellationToken)
    {
        Response.Headers.CacheControl = "private, no-store";
        return Content((await mediator.Send(new AgendaLezen.Query(agendatoken), cancellationToken)).Inhoud, Icalender.Type);
    }
}
