using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>Somebody who is signed in registers a passkey of this device.</summary>
public static partial class PasskeyToevoegen
{
    public const int NaamMax = 60;
    public const int AantalMax = 10;

    public static readonly DomainRule NietGelukt = new(nameof(NietGelukt), "De passkey is niet bewaard. Probeer het nog een keer.");
    public static readonly DomainRule TeVeel = new(nameof(TeVeel), "U heeft al tien passkeys. Verwijder er eerst een.");

    /// <param name="Credential">The browser's answer, as JSON.</param>
    /// <param name="Naam">To tell it from others; empty: named after the day.</param>
    public sealed record Command(string? Credential, string? Naam) : ICommand<Unit>;

    public sealed partial class Handler(
        ParticipatieDb db, SignInManager<Account> signIn, UserManager<Account> users, IGebruiker gebruiker, Accountmail mail, Accountlogboek logboek, TimeProvider clock, ILogger<Handler> logger)
        : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var account = await db.Users.SingleAsync(a => a.Id == gebruiker.Ingelogd.Id, cancellationToken);
            TeVeel.Eis((await users.GetPasskeysAsync(account)).Count < AantalMax);
            var passkey = await BewijzenAsync(request.Credential, account.Id);
            NietGelukt.Eis(passkey is not null);
            var naam = request.Naam?.Trim() is { Length: > 0 } gegeven ? gegeven : $"Passkey van {clock.Vandaag().Kort()}";
            passkey.Name = naam.Length <= NaamMax ? naam : naam[..NaamMax];
            NietGelukt.Eis((await users.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded);
            logboek.Schrijven(account.Id, Accountgebeurtenissoort.PasskeyToegevoegd);
            mail.Melding(account, "Er is een passkey toegevoegd aan uw account.");
            return default;
        }

        private async Task<UserPasskeyInfo?> BewijzenAsync(string? credential, Guid accountId)
        {
            if (string.IsNullOrEmpty(credential))
            {
                return null;
            }

            try
            {
                var uitkomst = await signIn.PerformPasskeyAttestationAsync(credential);
                if (!uitkomst.Succeeded)
                {
                    LogRefused(logger, uitkomst.Failure);
                }

                return uitkomst.Succeeded && uitkomst.Passkey.IsUserVerified && uitkomst.UserEntity.Id == accountId.ToString() ? uitkomst.Passkey : null;
            }
            catch (InvalidOperationException exception)
            {
                // No options were asked for by this browser, or too long ago.
                LogRefused(logger, exception);
                return null;
            }
        }

        [LoggerMessage(Level = LogLevel.Information, Message = "A new passkey was refused")]
        private static partial void LogRefused(ILogger logger, Exception exception);
    }
}
