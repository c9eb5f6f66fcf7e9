using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The secret in the address is the proof; there is no session to protect.</summary>
[IgnoreAntiforgeryToken]
public sealed class VolgenBevestigenPage(IMediator mediator) : PageModel
{
    public bool IsBevestigd { get; private set; }

    public async Task OnGetAsync(string token, CancellationToken cancellationToken) => IsBevestigd = await mediator.Send(new VolgenBevestigen.Query(token), cancellationToken);

    public async Task OnPostAsync(string token, CancellationToken cancellationToken)
    {
        await mediator.Send(new VolgenBevestigen.Command(token), cancellationToken);
        IsBevestigd = true;
    }
}
