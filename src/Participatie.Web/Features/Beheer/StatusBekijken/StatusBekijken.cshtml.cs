using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Beheer;

public sealed class StatusBekijkenPage(IMediator mediator) : PageModel
{
    public StatusBekijken.View Wat { get; private set; } = null!;

    /// <summary>How many things ask for the administrator.</summary>
    public int Zorgen => (Wat.MailMislukt > 0 ? 1 : 0) + (Wat.OpdrachtenMislukt > 0 ? 1 : 0) + (Wat.MigratiesAchter > 0 ? 1 : 0) + Wat.Jobs.Count(j => j.IsMislukt);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Wat = await mediator.Send(new StatusBekijken.Query(), cancellationToken);
}
