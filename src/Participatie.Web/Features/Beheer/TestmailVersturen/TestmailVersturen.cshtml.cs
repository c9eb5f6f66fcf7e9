using MediatR;
using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

public sealed class TestmailVersturenPage(Links links) : FormPage<TestmailVersturen.Command, Unit>
{
    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        if (prefill)
        {
            Command.Aan = await Mediator.Send(new TestmailVersturen.Query(), cancellationToken);
        }
    }

    protected override IActionResult Klaar(Unit result)
    {
        Melden("De testmail staat klaar. Ververs deze pagina om te zien of hij weg is.");
        return Redirect(links.Beheer.MailBekijken());
    }
}
