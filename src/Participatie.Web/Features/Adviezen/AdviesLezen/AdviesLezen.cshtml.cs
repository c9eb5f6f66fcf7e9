using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Adviezen;

public sealed class AdviesLezenPage(IMediator mediator) : PageModel
{
    public AdviesLezen.View View { get; private set; } = null!;

    public async Task OnGetAsync(string kenmerk, CancellationToken cancellationToken) => View = await mediator.Send(new AdviesLezen.Query(kenmerk), cancellationToken);
}
