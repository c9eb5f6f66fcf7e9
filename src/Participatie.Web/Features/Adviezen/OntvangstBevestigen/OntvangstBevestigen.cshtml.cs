using MediatR;
using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class OntvangstBevestigenPage(Links links) : FormPage<OntvangstBevestigen.Command, Unit>
{
    [FromRoute]
    public Guid AdresseringId { get; set; }

    /// <summary>The list from which the button was pressed; only a place in this portal.</summary>
    [FromForm(Name = "terug")]
    public string? Terug { get; set; }

    public Adviesdeel Deel { get; private set; } = null!;

    protected override void UitRoute(OntvangstBevestigen.Command command) => command.AdresseringId = AdresseringId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => Deel = await Mediator.Send(new OntvangstBevestigen.Query(AdresseringId), cancellationToken);

    protected override IActionResult Klaar(Unit result)
    {
        Melden("De raad ziet nu dat u het advies hebt.");
        return Url.IsLocalUrl(Terug) ? LocalRedirect(Terug) : Redirect(links.Adviezen.AdresseringBekijken(AdresseringId));
    }
}
