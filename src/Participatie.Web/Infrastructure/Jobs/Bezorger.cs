using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Pipeline;

namespace Participatie.Web.Infrastructure.Jobs;

/// <summary>
/// Delivers what a command left behind as soon as it has been committed: outbox, long work, mail. The recurring jobs do the same every
/// minute, so a ring that is lost costs a minute and nothing else.
/// </summary>
public sealed partial class Bezorger(Bezorgbel bel, IServiceScopeFactory scopes, ILogger<Bezorger> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await bel.WachtenAsync(stoppingToken);
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<OutboxBezorgenJob>().UitvoerenAsync(stoppingToken);
                await scope.ServiceProvider.GetRequiredService<OpdrachtenHervattenJob>().UitvoerenAsync(stoppingToken);
                await scope.ServiceProvider.GetRequiredService<MailVersturenJob>().UitvoerenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                LogFailed(logger, exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Delivering after a commit failed; the recurring jobs try again")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
