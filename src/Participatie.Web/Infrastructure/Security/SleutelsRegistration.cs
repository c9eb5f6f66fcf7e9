using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Participatie.Data;
using Participatie.Data.Sleutels;
using Participatie.Domain.Accounts;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Infrastructure.Security;

/// <summary>Settings under <c>Sleutels</c>.</summary>
public sealed class SleutelSettings
{
    /// <summary>The hoofdsleutel itself, for several nodes; empty on the embedded default, which keeps it in a file.</summary>
    public string? Hoofdsleutel { get; set; }

    /// <summary>PFX with private key that protects the data-protection keys in the database (PostgreSQL).</summary>
    public string? Certificaat { get; set; }

    public string? CertificaatWachtwoord { get; set; }
}

internal static class SleutelsRegistration
{
    /// <summary>
    /// Data-protection keys, shared by all nodes but useless to who only has the database: a key file beside SQLite; on PostgreSQL in the
    /// database, under a certificate.
    /// </summary>
    public static void AddSleutels(this IServiceCollection services, IConfiguration configuration)
    {
        var database = configuration.GetSection("Database").Get<DatabaseSettings>() ?? new DatabaseSettings();
        var sleutels = configuration.GetSection("Sleutels").Get<SleutelSettings>() ?? new SleutelSettings();
        services.AddSingleton(provider => new Sleutelinstellingen(
            sleutels.Hoofdsleutel,
            Path.Combine(provider.GetRequiredService<DatabaseSettings>().Map, "sleutels", "hoofdsleutel"),
            MagMaken: database.Provider == Provider.Sqlite));
        services.AddSingleton<Sleutelbewaarder>();
        services.AddSingleton<Sleutelhouder>();
        services.AddSingleton(provider => provider.GetRequiredService<Sleutelhouder>().Hoofdsleutel);
        services.AddSingleton<Geheimhash>();
        services.AddSingleton<Accountkluis>();

        var protection = services.AddDataProtection().SetApplicationName("participatie");
        if (database.Provider == Provider.Sqlite)
        {
            services.AddOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>()
                .Configure<DatabaseSettings, ILoggerFactory>((options, settings, loggers) =>
                    options.XmlRepository = new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(
                        Directory.CreateDirectory(Path.Combine(settings.Map, "sleutels", "formulieren")), loggers));
            return;
        }

        protection.PersistKeysToDbContext<ParticipatieDb>();
        if (sleutels.Certificaat is null)
        {
            throw new InvalidOperationException(
                "On PostgreSQL the data-protection keys lie in the database and need a certificate: set Sleutels:Certificaat (see docs/beheer/installeren.md).");
        }

        protection.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(sleutels.Certificaat, sleutels.CertificaatWachtwoord));
    }
}
