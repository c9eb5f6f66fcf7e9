using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Identity;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>Checks and sets passwords, with the same work for an account that is not there.</summary>
public sealed class Wachtwoorden(IPasswordHasher<Account> hasher, Accountlogboek logboek, PortaalSettings portaal, TimeProvider clock)
{
    private static readonly Account Niemand = new();
    private static string? _niemandsHash;

    /// <summary>Whether this is the password of this account, which may try now. A wrong one counts towards the closing of the account.</summary>
    /// <param name="account">Null for an address without account.</param>
    /// <param name="wachtwoord">As typed.</param>
    public bool Klopt(Account? account, string wachtwoord)
    {
        var nu = clock.Nu();
        var magProberen = account is { IsActief: true, Inlogwijze: Inlogwijze.Wachtwoord, PasswordHash: not null } && !account.IsGeblokkeerd(nu);
        var hash = magProberen ? account!.PasswordHash! : _niemandsHash ??= hasher.HashPassword(Niemand, Guid.NewGuid().ToString());
        var uitkomst = hasher.VerifyHashedPassword(account ?? Niemand, hash, wachtwoord);
        if (!magProberen || uitkomst == PasswordVerificationResult.Failed)
        {
            logboek.Schrijven(account?.Id, Accountgebeurtenissoort.InloggenMislukt);
            if (magProberen)
            {
                Mislukt(account!, nu);
            }

            return false;
        }

        if (uitkomst == PasswordVerificationResult.SuccessRehashNeeded)
        {
            account!.PasswordHash = hasher.HashPassword(account, wachtwoord);
        }

        account!.Stempelen();
        return true;
    }

    /// <summary>A wrong password or second step.</summary>
    public void Mislukt(Account account, DateTime nu)
    {
        account.PogingMislukt(nu);
        if (account.IsGeblokkeerd(nu))
        {
            logboek.Schrijven(account.Id, Accountgebeurtenissoort.Geblokkeerd);
        }
    }

    /// <summary>Sets a new password.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="wachtwoord">As typed.</param>
    /// <param name="veld">Name of the field, for the message.</param>
    /// <exception cref="ValidationException">It is too easy; the message says what to do.</exception>
    public void Zetten(Account account, string? wachtwoord, string veld)
    {
        if (Wachtwoordeisen.Bezwaar(wachtwoord, account.Naam, account.Email!, portaal.Naam) is { } bezwaar)
        {
            throw new ValidationException([new ValidationFailure(veld, bezwaar)]);
        }

        account.WachtwoordZetten(hasher.HashPassword(account, wachtwoord!));
        logboek.Schrijven(account.Id, Accountgebeurtenissoort.WachtwoordGewijzigd);
    }
}
