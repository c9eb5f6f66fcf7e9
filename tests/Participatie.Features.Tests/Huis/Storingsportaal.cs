using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Features.Tests.Huis;

/// <summary>A portal in which a page breaks when a test asks for it, and in which <c>/over</c> takes two POSTs a minute.</summary>
public sealed class Storingsportaal : Portaal
{
    /// <summary>Added to an address: the page breaks while it is shown.</summary>
    public const string Kapot = "?kapot=1";

    /// <summary>In the exception; may never be seen outside.</summary>
    public const string Geheim = "geheim-van-binnen";

    protected override IReadOnlyDictionary<string, string?> Instellingen => new Dictionary<string, string?> { ["Begrenzing:InloggenPerMinuut"] = "2" };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddScoped<INavigatiebron, KapotMenu>();
            services.PostConfigure<RazorPagesOptions>(options => options.Conventions.AddPageApplicationModelConvention(
                "/Portaal/OverParticipatie/OverParticipatie", model => model.EndpointMetadata.Add(new EnableRateLimitingAttribute(Begrenzing.Inloggen))));
        });
    }

    private sealed class KapotMenu(IHttpContextAccessor accessor) : INavigatiebron
    {
        public IEnumerable<Navigatiepunt> Punten(Gebruiker? gebruiker, Links links)
        {
            var http = accessor.HttpContext!;

            // Once a request: the error page has a menu too.
            return http.Request.Query.ContainsKey("kapot") && http.Items.TryAdd(Kapot, true) ? throw new InvalidOperationException(Geheim) : [];
        }
    }
}
