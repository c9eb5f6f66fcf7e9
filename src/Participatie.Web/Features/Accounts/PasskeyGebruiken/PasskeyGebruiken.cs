using MediatR;
using Microsoft.AspNetCore.Identity;
using Participatie.Data.Accounts;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Accounts;

/// <summary>Somebody signs in with a passkey. It counts as both factors: the authenticator holds a key and knew its owner.</summary>
public static class PasskeyGebruiken
{
    /// <param name="Credential">The browser's answer, as JSON.</param>
    public sealed record Command(string? Credential) : ICommand<Guid?>;

    /// <summary>Gives the account; null when the passkey is not ours, not verified, or its account may not sign in.</summary>
    public sealed class Handler(SignInManager<Account> signIn, UserManager<Account> users, Accountlogboek logboek) : IRequestHandler<Command, Guid?>
    {
        public async Task<Guid?> Handle(Command request, CancellationToken cancellationToken)
        {
            var uitkomst = string.IsNullOrEmpty(request.Credential) ? null : await BewijzenAsync(request.Credential);
            if (uitkomst is not { Succeeded: true, User.IsActief: true, Passkey.IsUserVerified: true })
            {
                logboek.Schrijven(uitkomst?.User?.Id, Accountgebeurtenissoort.InloggenMislukt);
                return null;
            }

            // The authenticator's counter moved on; a copy of it would lag behind.
            await users.AddOrUpdatePasskeyAsync(uitkomst.User, uitkomst.Passkey);
            return uitkomst.User.Id;
        }

        private async Task<PasskeyAssertionResult<Account>?> BewijzenAsync(string credential)
        {
            try
            {
                return await signIn.PerformPasskeyAssertionAsync(credential);
            }
            catch (InvalidOperationException)
            {
                // No options were asked for by this browser, or too long ago.
                return null;
            }
        }
    }
}
