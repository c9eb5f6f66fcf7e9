using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Ontwikkeling;

/// <summary>Open to everybody where they exist, which is in development only: see <see cref="AlleenInOntwikkelingAttribute"/>.</summary>
public sealed class OntwikkelingToegang : Areatoegang
{
    public OntwikkelingToegang() => Iedereen("Demo", "InloggenAls", "Postvak");

    public override string Area => "Ontwikkeling";
}

/// <summary>Makes that a page does not exist outside development: 404, whatever is asked of it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AlleenInOntwikkelingAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before antiforgery, which would answer 400 and so tell that there is a page.</summary>
    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (!context.HttpContext.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            context.Result = new NotFoundResult();
        }
    }
}
