using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>Everything is proven: begins the session and goes to the page that was asked for, if that is one of ours.</summary>
/// <param name="accountId">Who signed in.</param>
/// <param name="hoe">By which way.</param>
/// <param name="naar">Asked for before signing in; anything but a path of this portal is ignored.</param>
public sealed class Inlogresultaat(Guid accountId, Accountgebeurtenissoort hoe, string? naar) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;
        var account = await services.GetRequiredService<ParticipatieDb>().Users.SingleAsync(a => a.Id == accountId, http.RequestAborted);
        await services.GetRequiredService<Sessies>().BeginnenAsync(http, account, hoe, http.RequestAborted);
        services.GetRequiredService<Tussenstappen>().Wissen();
        var url = services.GetRequiredService<IUrlHelperFactory>().GetUrlHelper(context);
        var doel = url.IsLocalUrl(naar) ? naar : services.GetRequiredService<Links>().Berichten.WachtOpMij();
        await new LocalRedirectResult(doel!).ExecuteResultAsync(context);
    }
}
