using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Termijnen;

namespace Participatie.Web.Features.Berichten;

public sealed class WachtOpMijPage(IMediator mediator, Kalender kalender) : PageModel
{
    public WachtOpMij.View Wat { get; private set; } = null!;

    /// <summary>For the explanation of each date.</summary>
    public Werkkalender Kalender { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Wat = await mediator.Send(new WachtOpMij.Query(), cancellationToken);
        Kalender = await kalender.WerkdagenAsync(cancellationToken);
    }
}
