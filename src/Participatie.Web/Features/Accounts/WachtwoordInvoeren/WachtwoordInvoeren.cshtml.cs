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
public sealed class WachtwoordInvoerenPage(Tussenstappen stappen, Links links) : FormPage<WachtwoordInvoeren.Command, WachtwoordInvoeren.Bewijs?>
{
    /// <summary>Says nothing about whether the account is closed, so that nobody learns that there is one.</summary>
    internal static readonly string Onjuist =
        $"Dit wachtwoord hoort niet bij dit e-mailadres. Kijk beide na. Na {Account.MislukteMax} keer proberen wacht u {Account.Blokkade.TotalMinutes:0} minuten.";

    public Tussenstap Stap { get; private set; } = null!;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (stappen.Lezen() is { } stap)
        {
            Stap = stap;
        }
        else
        {
            context.Result = Redirect(links.Accounts.Inloggen());
        }
    }

    protected override void UitRoute(WachtwoordInvoeren.Command command) => command.Email = Stap.Email;

    protected override IActionResult Klaar(WachtwoordInvoeren.Bewijs? result)
    {
        if (result is null)
        {
            throw new ValidationException([new ValidationFailure(nameof(Command.Wachtwoord), Onjuist)]);
        }

        stappen.Bewaren(stappen.Beginnen(Stap.Email, Stap.Naar) with { AccountId = result.AccountId, Stempel = result.Stempel });
        return Redirect(result.HeeftTweedeStap ? links.Accounts.TweedeStap() : links.Accounts.TweedeStapInstellen());
    }
}
