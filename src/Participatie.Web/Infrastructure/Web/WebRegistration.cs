using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using Participatie.Web.Infrastructure.Demo;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Infrastructure.Web;

public static class WebRegistration
{
    /// <summary>Razor Pages below <c>Features</c>, the mediator pipeline, and what each area registers by scan.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services, IConfiguration configuration)
    {
        var portaal = configuration.GetSection("Portaal").Get<PortaalSettings>() ?? new PortaalSettings();
        services.AddSingleton(portaal);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Bezorgbel>();
        services.AddScoped<Links>();
        services.AddScoped<Navigatie>();
        services.AddPipeline();
        services.AddScanned(configuration);
        services.AddDemo(configuration);

        var matrix = Toegangsmatrix.Scan();
        services.AddSingleton(matrix);
        services.AddRazorPages(options =>
            {
                options.RootDirectory = "/Features";
                options.Conventions.Add(matrix);
            })
            .AddMvcOptions(options =>
            {
                options.Filters.Add<UitkomstenFilter>();
                options.Filters.Add<MethodeFilter>();
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                Bindingsteksten.Zetten(options.ModelBindingMessageProvider);
            })
            .AddCookieTempDataProvider(options =>
            {
                options.Cookie.Name = Flash.Koekje;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.Cookie.IsEssential = true;
            });
        services.AddRouting(options => options.LowercaseUrls = true);

        // Pages are UTF-8: an é need not travel as an entity. What could end a text or an attribute is still encoded.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

        services.AddResponseCompression(options =>
        {
            // Pages hold an antiforgery token beside what a person typed; both providers pad nothing, so BREACH is met by SameSite cookies
            // and by tokens that are masked anew at each response.
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in portaal.Proxys)
            {
                options.KnownProxies.Add(System.Net.IPAddress.Parse(proxy));
            }
        });
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture("nl-NL");
            options.SupportedCultures = [Datums.Nederlands];
            options.SupportedUICultures = [Datums.Nederlands];

            // Pages are Dutch; the survey chooses its own language and never by culture.
            options.RequestCultureProviders.Clear();
        });
        services.AddOutputCache();
        services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database");
        return services;
    }

    /// <summary>Registers the services that areas offer by implementing an interface, and what they ask for in an <see cref="IFeatureRegistration"/>.</summary>
    private static void AddScanned(this IServiceCollection services, IConfiguration configuration)
    {
        Type[] open = [typeof(Jobs.IEventHandler<>)];
        Type[] closed = [typeof(INavigatiebron), typeof(ITakenbron), typeof(Mail.IBounceOntvanger), typeof(Mail.IVervalcontrole), typeof(Features.Termijnen.IKlokbron)];
        foreach (var type in typeof(WebRegistration).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var service in type.GetInterfaces().Where(i => closed.Contains(i) || (i.IsGenericType && open.Contains(i.GetGenericTypeDefinition()))))
            {
                services.AddScoped(service, type);
            }

            if (type.IsAssignableTo(typeof(IFeatureRegistration)))
            {
                ((IFeatureRegistration)Activator.CreateInstance(type)!).Register(services, configuration);
            }
        }
    }
}

/// <summary>What the binder says when a value cannot be read: Dutch, and what to do.</summary>
internal static class Bindingsteksten
{
    public static void Zetten(Microsoft.AspNetCore.Mvc.ModelBinding.Metadata.DefaultModelBindingMessageProvider provider)
    {
        provider.SetAttemptedValueIsInvalidAccessor((value, _) => $"Wij kunnen ‘{Kort(value)}’ hier niet lezen. Kijk of het klopt en vul het opnieuw in.");
        provider.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"Wij kunnen ‘{Kort(value)}’ hier niet lezen. Kijk of het klopt en vul het opnieuw in.");
        provider.SetUnknownValueIsInvalidAccessor(_ => "Wij kunnen dit niet lezen. Vul het opnieuw in.");
        provider.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Wij kunnen dit niet lezen. Vul het opnieuw in.");
        provider.SetValueIsInvalidAccessor(value => $"Wij kunnen ‘{Kort(value)}’ hier niet lezen. Vul het opnieuw in.");
        provider.SetValueMustBeANumberAccessor(_ => "Vul hier een getal in, in cijfers.");
        provider.SetNonPropertyValueMustBeANumberAccessor(() => "Vul hier een getal in, in cijfers.");
        provider.SetValueMustNotBeNullAccessor(_ => "Vul dit in.");
        provider.SetMissingBindRequiredValueAccessor(_ => "Vul dit in.");
        provider.SetMissingKeyOrValueAccessor(() => "Vul dit in.");
        provider.SetMissingRequestBodyRequiredValueAccessor(() => "Er kwam niets binnen. Probeer het opnieuw.");
    }

    private static string Kort(string? value) => value is null ? "" : value.Length <= 40 ? value : value[..40] + "…";
}
