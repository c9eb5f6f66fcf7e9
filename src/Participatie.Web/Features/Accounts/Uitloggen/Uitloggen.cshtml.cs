using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>Ends this session, in the browser and in the table.</summary>
public sealed class UitloggenPage(Sessies sessies, IGebruiker gebruiker, Links links) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (gebruiker.Huidige is { } wie)
        {
            await sessies.EindigenAsync(wie.SessieId, wie.Id, cancellationToken);
        }

        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Redirect(links.Accounts.Uitloggen());
    }
}
