using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

public sealed class TermijnOpschortenPage(Links links) : FormPage<TermijnOpschorten.Command, DateOnly>
{
    [FromRoute]
    public Guid TermijnId { get; set; }

    public Klokbeeld Beeld { get; private set; } = null!;

    /// <summary>Shows what the date would become, and changes nothing.</summary>
    public async Task<IActionResult> OnPostVoorbeeldAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        await LadenAsync(prefill: false, cancellationToken);
        return Page();
    }

    protected override void UitRoute(TermijnOpschorten.Command command) => command.TermijnId = TermijnId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        Beeld = await Mediator.Send(new TermijnOpschorten.Query(TermijnId, Command), cancellationToken);

    protected override IActionResult Klaar(DateOnly result)
    {
        Melden("De klok staat stil.");
        return Redirect(links.Termijnen.DatumUitleggen(TermijnId));
    }
}
