namespace Participatie.Web.Features.Accounts;

public static class AccountsRegistration
{
    /// <summary>What the slices of Accounts share.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddScoped<Tussenstappen>();
        services.AddScoped<Accountmail>();
        services.AddScoped<Wachtwoorden>();
        services.AddScoped<TweedeFactor>();
        return services;
    }
}
