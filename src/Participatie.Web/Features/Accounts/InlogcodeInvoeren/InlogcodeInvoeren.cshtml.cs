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
public sealed class InlogcodeInvoerenPage(Tussenstappen stappen, Links links) : FormPage<InlogcodeInvoeren.Command, Guid?>
{
    public Tussenstap Stap { get; private set; } = null!;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (stappen.Lezen() is { CodeId: not null } stap)
        {
            Stap = stap;
        }
        else
        {
            context.Result = Redirect(links.Accounts.Inloggen());
        }
    }

    protected override void UitRoute(InlogcodeInvoeren.Command command) => command.CodeId = Stap.CodeId!.Value;

    protected override IActionResult Klaar(Guid? result) => result is { } accountId
        ? new Inlogresultaat(accountId, Accountgebeurtenissoort.IngelogdMetMailcode, Stap.Naar)
        : throw new ValidationException([new ValidationFailure(
            nameof(Command.Code),
            $"Deze code klopt niet, of hij werkt niet meer. Kijk in de nieuwste mail. Na {Inlogcode.PogingenMax} keer proberen vraagt u een nieuwe code.")]);
}
