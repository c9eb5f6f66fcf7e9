using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

[EnableRateLimiting(Begrenzing.Inloggen)]
public sealed class WachtwoordVergetenPage(Links links) : FormPage<WachtwoordVergeten.Command, Unit>
{
    protected override IActionResult Klaar(Unit result)
    {
        Melden("Hoort er bij dit adres een account met een wachtwoord? Dan staat er binnen een paar minuten een mail in uw postvak.");
        return Redirect(links.Accounts.Inloggen());
    }
}
