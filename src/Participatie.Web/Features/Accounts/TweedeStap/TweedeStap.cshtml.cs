using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;
using Participatie.Data.Accounts;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

[EnableRateLimiting(Begrenzing.Inloggen)]
public sealed class TweedeStapPage(Tussenstappen stappen, Links links) : FormPage<TweedeStap.Command, TweedeStap.Uitkomst>
{
    public Tussenstap Stap { get; private set; } = null!;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (stappen.Lezen() is { AccountId: not null } stap)
        {
            Stap = stap;
        }
        else
        {
            context.Result = Redirect(links.Accounts.Inloggen());
        }
    }

    protected override void UitRoute(TweedeStap.Command command) => (command.AccountId, command.Stempel) = (Stap.AccountId!.Value, Stap.Stempel);

    protected override IActionResult Klaar(TweedeStap.Uitkomst result)
    {
        switch (result)
        {
            case TweedeStap.Uitkomst.Opnieuw:
                stappen.Wissen();
                Melden("Uw account is net veranderd. Log opnieuw in.");
                return Redirect(links.Accounts.Inloggen(Stap.Naar));
            case TweedeStap.Uitkomst.Onjuist:
                throw new ValidationException([new ValidationFailure(
                    nameof(Command.Code),
                    $"Deze code klopt niet, of hij is al gebruikt. Wacht op de volgende code in uw app. Na {Account.MislukteMax} keer proberen wacht u {Account.Blokkade.TotalMinutes:0} minuten.")]);
            case TweedeStap.Uitkomst.MetHerstelcode:
                Melden("U gebruikte een herstelcode. Bent u uw telefoon kwijt? Stel bij Mijn account dan een andere in.");
                break;
        }

        return new Inlogresultaat(Stap.AccountId!.Value, Accountgebeurtenissoort.IngelogdMetWachtwoord, Stap.Naar);
    }
}
