using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class ToezeggingOverdragenPage(Links links) : FormPage<ToezeggingOverdragen.Command, Guid>
{
    [FromRoute]
    public Guid ToezeggingId { get; set; }

    public ToezeggingOverdragen.View View { get; private set; } = null!;

    protected override void UitRoute(ToezeggingOverdragen.Command command) => command.ToezeggingId = ToezeggingId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => View = await Mediator.Send(new ToezeggingOverdragen.Query(ToezeggingId), cancellationToken);

    protected override IActionResult Klaar(Guid result)
    {
        Melden("De belofte is overgedragen.");
        return Redirect(links.Adviezen.AdresseringBekijken(result));
    }
}
