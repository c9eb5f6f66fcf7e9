using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Raden;

public sealed class RadenBekijkenPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Doelgroep? Voor { get; set; }

    [BindProperty(SupportsGet = true)]
    public Raadsstaat? Staat { get; set; }

    public IReadOnlyList<RadenBekijken.Regel> Raden { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Raden = await mediator.Send(new RadenBekijken.Query(Voor, Staat), cancellationToken);
}
