using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Adviezen;

/// <summary>A person presses the button, or a mail program posts for them (RFC 8058), which has no page to take a token from. The secret in the address is the proof.</summary>
[IgnoreAntiforgeryToken]
public sealed class VolgenStoppenPage(IMediator mediator) : PageModel
{
    public bool IsGestopt { get; private set; }

    public async Task OnPostAsync(string token, CancellationToken cancellationToken)
    {
        await mediator.Send(new VolgenStoppen.Command(token), cancellationToken);
        IsGestopt = true;
    }
}
