using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

[EnableRateLimiting(Begrenzing.Inloggen)]
public sealed class WachtwoordWijzigenPage(Links links) : FormPage<WachtwoordWijzigen.Command, bool>
{
    protected override IActionResult Klaar(bool result)
    {
        if (!result)
        {
            throw new ValidationException([new ValidationFailure(nameof(Command.Huidig), "Dit is niet uw huidige wachtwoord. Probeer het opnieuw.")]);
        }

        Melden("Uw nieuwe wachtwoord is bewaard.");
        return Redirect(links.Accounts.MijnAccount());
    }
}
