using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Participatie.Data.Accounts;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

[EnableRateLimiting(Begrenzing.Inloggen)]
public sealed class AccountuitnodigingAannemenPage(Tussenstappen stappen, Links links)
    : FormPage<AccountuitnodigingAannemen.Command, AccountuitnodigingAannemen.Bewijs>
{
    [FromRoute]
    public string? Token { get; set; }

    /// <summary>Null: the link does not work.</summary>
    public AccountuitnodigingAannemen.View? Wat { get; private set; }

    protected override void UitRoute(AccountuitnodigingAannemen.Command command) => command.Token = Token;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Wat = await Mediator.Send(new AccountuitnodigingAannemen.Query(Token), cancellationToken);
        if (Wat is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (prefill)
        {
            Command.Naam = Wat.Naam;
        }
    }

    protected override IActionResult Klaar(AccountuitnodigingAannemen.Bewijs result)
    {
        if (!result.MetWachtwoord)
        {
            // The link came by mail, which is what a code would prove.
            return new Inlogresultaat(result.AccountId, Accountgebeurtenissoort.IngelogdMetMailcode, naar: null);
        }

        stappen.Bewaren(stappen.Beginnen(result.Email, naar: null) with { AccountId = result.AccountId, Stempel = result.Stempel });
        return Redirect(result.HeeftTweedeStap ? links.Accounts.TweedeStap() : links.Accounts.TweedeStapInstellen());
    }
}
