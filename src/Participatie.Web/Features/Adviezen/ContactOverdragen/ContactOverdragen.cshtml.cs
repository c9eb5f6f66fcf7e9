using MediatR;
using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class ContactOverdragenPage(Links links) : FormPage<ContactOverdragen.Command, Unit>
{
    [FromRoute]
    public Guid AdresseringId { get; set; }

    public ContactOverdragen.View View { get; private set; } = null!;

    protected override void UitRoute(ContactOverdragen.Command command) => command.AdresseringId = AdresseringId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => View = await Mediator.Send(new ContactOverdragen.Query(AdresseringId), cancellationToken);

    protected override IActionResult Klaar(Unit result)
    {
        Melden("Het advies is overgedragen. Uw collega krijgt de briefing.");
        return Redirect(links.Adviezen.AdresseringBekijken(AdresseringId));
    }
}
