using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

[EnableRateLimiting(Begrenzing.Inloggen)]
public sealed class WachtwoordHerstellenPage(Links links) : FormPage<WachtwoordHerstellen.Command, Unit>
{
    [FromRoute]
    public string? Token { get; set; }

    /// <summary>Null: the link does not work.</summary>
    public WachtwoordHerstellen.View? Wat { get; private set; }

    protected override void UitRoute(WachtwoordHerstellen.Command command) => command.Token = Token;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Wat = await Mediator.Send(new WachtwoordHerstellen.Query(Token), cancellationToken);
        if (Wat is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    protected override IActionResult Klaar(Unit result)
    {
        Melden("Uw nieuwe wachtwoord is bewaard. Log ermee in.");
        return Redirect(links.Accounts.Inloggen());
    }
}
