using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Infrastructure.Security;

public static class SecurityRegistration
{
    public const string BeheerderPolicy = "beheerder";

    /// <summary>Identity with EF stores, the session cookie, deny by default, and the rate limits.</summary>
    public static IServiceCollection AddSecurity(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<Gebruikerscontext>();
        services.AddScoped<IGebruiker>(provider => provider.GetRequiredService<Gebruikerscontext>());
        services.AddScoped<Accountlogboek>();
        services.AddScoped<Sessies>();
        services.AddSleutels(configuration);

        services.AddIdentityCore<Account>(options =>
            {
                DataRegistration.Identityschema(options);
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
            })
            .AddEntityFrameworkStores<ParticipatieDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders();

        // What OWASP advises for PBKDF2 with SHA-512; an older hash is renewed when its owner signs in.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);

        // A passkey counts as both factors, so the authenticator must have known its owner, by finger, face or PIN.
        services.AddOptions<IdentityPasskeyOptions>().Configure<PortaalSettings>((options, portaal) =>
        {
            var adres = new Uri(portaal.Adres);
            options.ServerDomain = adres.Host;

            // The default compares with the Origin header, which browsers leave null under our Referrer-Policy; what the authenticator signed is compared with our own address instead.
            options.ValidateOrigin = context => ValueTask.FromResult(
                !context.CrossOrigin && Uri.TryCreate(context.Origin, UriKind.Absolute, out var origin)
                && (origin.IsLoopback ? origin.Host == adres.Host : context.Origin == adres.GetLeftPart(UriPartial.Authority)));
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
        });

        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options =>
            {
                options.Cookie.Name = environment.IsDevelopment() ? "participatie" : "__Host-participatie";
                options.Cookie.Path = "/";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
                options.ExpireTimeSpan = TimeSpan.FromHours(10);
                options.SlidingExpiration = true;
                options.LoginPath = "/inloggen";
                options.ReturnUrlParameter = "naar";
                options.Events = new CookieAuthenticationEvents
                {
                    OnValidatePrincipal = context => context.HttpContext.RequestServices.GetRequiredService<Sessies>().ControlerenAsync(context),

                    // Who was signed out while writing gets the form back, instead of a redirect that loses it.
                    OnRedirectToLogin = context =>
                    {
                        if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType)
                        {
                            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                        }
                        else
                        {
                            context.Response.Redirect(context.RedirectUri);
                        }

                        return Task.CompletedTask;
                    },

                    // Forbidden is an answer of its own, not a redirect to a page that says so.
                    OnRedirectToAccessDenied = context =>
                    {
                        context.Response.StatusCode = StatusCodes.Status403Forbidden;
                        return Task.CompletedTask;
                    },
                };
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options =>
            {
                options.Cookie.Name = "participatie-tweede-stap";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Strict;
                options.ExpireTimeSpan = TimeSpan.FromMinutes(10);
            });

        services.AddSingleton<IAuthorizationHandler, PaginatoegangHandler>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .SetDefaultPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PaginatoegangRequirement()).Build())
            .AddPolicy(BeheerderPolicy, policy => policy.RequireAssertion(context =>
                context.Resource is HttpContext http && http.Features.Get<Gebruiker>() is { } gebruiker
                && gebruiker.Is(Domain.Organisaties.Rol.FunctioneelBeheerder)));

        services.AddRateLimits(configuration);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "participatie-formulier";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        });
        return services;
    }

    private static void AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var limits = configuration.GetSection("Begrenzing").Get<BegrenzingSettings>() ?? new BegrenzingSettings();
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(Begrenzing.Inloggen, context => PerAdres(context, limits.InloggenPerMinuut));
            options.AddPolicy(Begrenzing.Code, context => PerAdres(context, limits.CodesPerMinuut));
        });
    }

    private static RateLimitPartition<string> PerAdres(HttpContext context, int perMinuut) =>

        // Only what tries something counts; looking at the form does not. The two never share a key: the first to use one decides its limiter.
        HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetSlidingWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "onbekend",
                _ => new SlidingWindowRateLimiterOptions { PermitLimit = perMinuut, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 })
            : RateLimitPartition.GetNoLimiter("kijken");
}

/// <summary>Names of the rate limits, for <c>[EnableRateLimiting]</c> on a page.</summary>
public static class Begrenzing
{
    public const string Inloggen = "inloggen";
    public const string Code = "code";
}

/// <summary>Settings under <c>Begrenzing</c>: POSTs a minute from one address.</summary>
public sealed class BegrenzingSettings
{
    public int InloggenPerMinuut { get; set; } = 20;

    public int CodesPerMinuut { get; set; } = 20;
}
