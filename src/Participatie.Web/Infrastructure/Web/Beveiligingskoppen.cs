namespace Participatie.Web.Infrastructure.Web;

/// <summary>Security headers on every response: nothing inline, nothing from elsewhere, no framing, no referrer.</summary>
public static class Beveiligingskoppen
{
    private const string Csp =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    // Hangfire's dashboard, for administrators only, writes its colours in a style element of its own.
    private static readonly string CspJobs = Csp.Replace("style-src 'self'", "style-src 'self' 'unsafe-inline'", StringComparison.Ordinal);

    private const string EenJaarAlleenHttps = "max-age=31536000; includeSubDomains";

    public static IApplicationBuilder UseBeveiligingskoppen(this WebApplication app) => app.Use((context, next) =>
    {
        // At the last moment: the exception handler empties the headers before it shows its page.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            if (headers.ContentSecurityPolicy.Count == 0)
            {
                // A page that shows what others wrote may have asked for a stricter one.
                headers.ContentSecurityPolicy =
                    context.Request.Path.StartsWithSegments(PortaalEndpoints.Jobspad, StringComparison.OrdinalIgnoreCase) ? CspJobs : Csp;
            }

            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";

            if (context.Request.IsHttps && !app.Environment.IsDevelopment())
            {
                headers.StrictTransportSecurity = EenJaarAlleenHttps;
            }

            // Unless a page opens itself to caching, nothing it says stays on a shared computer.
            if (!headers.ContainsKey("Cache-Control"))
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    });
}
