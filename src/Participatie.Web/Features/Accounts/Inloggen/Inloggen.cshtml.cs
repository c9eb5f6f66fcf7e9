using System.Net.Mime;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Participatie.Data.Accounts;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

[EnableRateLimiting(Begrenzing.Inloggen)]
public sealed class InloggenPage(Tussenstappen stappen, SignInManager<Account> signIn, IGebruiker gebruiker, Links links) : FormPage<Inloggen.Command, Guid?>
{
    /// <summary>The page that was asked for before signing in.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Naar { get; set; }

    public string Passkeyopties => Url.Page("", "PasskeyOpties")!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        gebruiker.Huidige is null ? await base.OnGetAsync(cancellationToken) : LocalRedirect(Url.IsLocalUrl(Naar) ? Naar : links.Berichten.WachtOpMij());

    /// <summary>What the browser needs to ask for a passkey; no account is named, so none is given away.</summary>
    public async Task<IActionResult> OnPostPasskeyOptiesAsync() =>
        Content(await signIn.MakePasskeyRequestOptionsAsync(null), MediaTypeNames.Application.Json);

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await Mediator.Send(new PasskeyGebruiken.Command(credential), cancellationToken) is { } accountId)
        {
            return new Inlogresultaat(accountId, Accountgebeurtenissoort.IngelogdMetPasskey, Naar);
        }

        ModelState.AddModelError("", "Inloggen met deze passkey lukte niet. Kies een andere manier.");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    protected override IActionResult Klaar(Guid? result)
    {
        stappen.Bewaren(stappen.Beginnen(Command.Email!, Naar) with { CodeId = result });
        return Redirect(Command.Deur == Inlogdeur.Mailcode ? links.Accounts.InlogcodeInvoeren() : links.Accounts.WachtwoordInvoeren());
    }
}
