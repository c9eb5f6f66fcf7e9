using MediatR;
using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Unsubscribing from the mail of a ronde: a person presses the button, or a mail program posts for them (RFC 8058), which has no page to take a token from. The
/// secret in the address is the proof.
/// </summary>
public sealed class UitnodigingAfmeldenPage(IMediator mediator) : Invulpagina
{
    [FromRoute]
    public string Token { get; set; } = "";

    public bool KanAfmelden { get; private set; }

    public string Uitleg { get; private set; } = "";

    protected override bool IsVoorAnderen => true;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var status = await LadenAsync(cancellationToken);
        KanAfmelden = status is not (Uitnodigingstatus.Ingevuld or Uitnodigingstatus.NietUitgenodigd or Uitnodigingstatus.Afgemeld);
        return KanAfmelden ? Tonen(Teksten.AfmeldenKop, Teksten.Afmelden) : Afgehandeld(status);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(new UitnodigingAfmelden.Command(Token), cancellationToken);
        return Afgehandeld(await LadenAsync(cancellationToken));
    }

    private async Task<Uitnodigingstatus> LadenAsync(CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new UitnodigingAfmelden.Query(Token), cancellationToken);
        Doelgroep = view.Doelgroep;
        TaalZetten(view.Taal);
        return view.Status;
    }

    private IActionResult Afgehandeld(Uitnodigingstatus status) => status == Uitnodigingstatus.Afgemeld
        ? Tonen(Teksten.AfgemeldKop, Teksten.Afgemeld)
        : Tonen(Teksten.AfmeldenKop, Teksten.AfmeldenNietNodig);

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Tonen(string titel, string uitleg)
    {
        Titel = titel;
        Uitleg = uitleg;
        return Page();
    }
}
