using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

public sealed class TermijnHervattenPage(Links links) : FormPage<TermijnHervatten.Command, DateOnly>
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

    protected override void UitRoute(TermijnHervatten.Command command) => command.TermijnId = TermijnId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        Beeld = await Mediator.Send(new TermijnHervatten.Query(TermijnId, Command), cancellationToken);

    protected override IActionResult Klaar(DateOnly result)
    {
        Melden($"De klok loopt weer. De datum is nu {result.Voluit()}.");
        return Redirect(links.Termijnen.DatumUitleggen(TermijnId));
    }
}
