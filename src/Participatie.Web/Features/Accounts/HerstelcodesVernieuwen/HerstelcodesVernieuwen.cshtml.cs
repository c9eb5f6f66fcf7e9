using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

[EnableRateLimiting(Begrenzing.Inloggen)]
public sealed class HerstelcodesVernieuwenPage(Links links) : FormPage<HerstelcodesVernieuwen.Command, IReadOnlyList<string>?>
{
    /// <summary>The new codes, this once; empty when there are none to show.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public string Verder { get; private set; } = "";

    protected override Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        if (prefill)
        {
            (Codes, var naar) = Herstelcodes.Nemen(this);
            Verder = Url.IsLocalUrl(naar) ? naar! : links.Berichten.WachtOpMij();
        }

        return Task.CompletedTask;
    }

    protected override IActionResult Klaar(IReadOnlyList<string>? result)
    {
        if (result is null)
        {
            throw new ValidationException([new ValidationFailure(nameof(Command.Code), "Deze code klopt niet, of hij is al gebruikt. Wacht op de volgende code in uw app.")]);
        }

        Herstelcodes.Bewaren(this, result, links.Accounts.MijnAccount());
        return Redirect(links.Accounts.HerstelcodesVernieuwen());
    }
}
