using System.Text;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Web.Infrastructure.Agenda;

namespace Participatie.Web.Features.Raden;

public sealed class BijeenkomstInAgendaPage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string agendasleutel, CancellationToken cancellationToken) =>
        File(Encoding.UTF8.GetBytes((await mediator.Send(new BijeenkomstInAgenda.Query(agendasleutel), cancellationToken)).Inhoud), Icalender.Type, "bijeenkomst.ics");
}
