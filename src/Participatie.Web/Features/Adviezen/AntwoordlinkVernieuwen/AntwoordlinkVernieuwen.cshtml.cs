using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class AntwoordlinkVernieuwenPage(Links links) : FormPage<AntwoordlinkVernieuwen.Command, bool>
{
    [BindProperty(SupportsGet = true)]
    public Guid AdresseringId { get; set; }

    public AntwoordlinkVernieuwen.View View { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new AntwoordlinkVernieuwen.Query(AdresseringId), cancellationToken);
        if (prefill)
        {
            (Command.Naam, Command.Email) = (View.Naam, View.Email);
        }
    }

    protected override void UitRoute(AntwoordlinkVernieuwen.Command command) => command.AdresseringId = AdresseringId;

    protected override IActionResult Klaar(bool result)
    {
        Melden(result ? "De nieuwe link is onderweg. De oude werkt niet meer." : "De link werkt niet meer.");
        return Redirect(links.Adviezen.AdresseringBekijken(AdresseringId));
    }
}
