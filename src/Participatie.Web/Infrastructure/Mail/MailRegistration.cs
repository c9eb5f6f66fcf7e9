using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Infrastructure.Mail;

public static class MailRegistration
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("Mail").Get<MailSettings>() ?? new MailSettings());
        services.AddSingleton(provider => new PortaalHost(new Uri(provider.GetRequiredService<PortaalSettings>().Adres).Host));
        services.AddSingleton<Mailpost>();
        return services;
    }
}
