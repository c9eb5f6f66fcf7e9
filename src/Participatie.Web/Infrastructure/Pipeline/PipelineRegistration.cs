using FluentValidation;
using MediatR;

namespace Participatie.Web.Infrastructure.Pipeline;

public static class PipelineRegistration
{
    /// <summary>Registers the mediator, every handler and validator of this assembly, and the behaviours, outermost first.</summary>
    public static IServiceCollection AddPipeline(this IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(TransactionBehavior<,>));

        foreach (var type in typeof(PipelineRegistration).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var service in type.GetInterfaces().Where(i => i.IsGenericType))
            {
                var definition = service.GetGenericTypeDefinition();
                if (definition == typeof(IRequestHandler<,>) || definition == typeof(IValidator<>))
                {
                    services.AddScoped(service, type);
                }
            }
        }

        ValidatorOptions.Global.LanguageManager.Culture = new System.Globalization.CultureInfo("nl");
        return services;
    }
}
