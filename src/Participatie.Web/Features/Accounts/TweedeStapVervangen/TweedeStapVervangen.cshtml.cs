using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

[EnableRateLimiting(Begrenzing.Inloggen)]
public sealed class TweedeStapVervangenPage(Tussenstappen stappen, Links links) : FormPage<TweedeStapVervangen.Command, TweedeStapVervangen.Bewijs?>
{
    protected override IActionResult Klaar(TweedeStapVervangen.Bewijs? result)
    {
        if (result is null)
        {
            throw new ValidationException([new ValidationFailure(nameof(Command.Wachtwoord), "Dit is niet uw wachtwoord. Probeer het opnieuw.")]);
        }

        stappen.Bewaren(stappen.Beginnen(result.Email, links.Accounts.MijnAccount()) with
        {
            AccountId = result.AccountId,
            Stempel = result.Stempel,
            MagVervangen = true,
        });
        return Redirect(links.Accounts.TweedeStapInstellen());
    }
}
