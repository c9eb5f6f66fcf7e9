using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>Checks codes of the authenticator app and recovery codes, and makes new ones.</summary>
public sealed class TweedeFactor(ParticipatieDb db, Accountkluis kluis, TimeProvider clock)
{
    /// <summary>Whether this is the app's code of now; it is used up by asking.</summary>
    public bool IsAppcode(Account account, string code)
    {
        if (account.Totpsleutel is not { } ingepakt
            || Totp.Controleren(kluis.TotpUitpakken(account.Id, ingepakt), code, clock.Nu(), account.LaatsteTotpstap) is not { } stap)
        {
            return false;
        }

        account.TotpGebruikt(stap);
        return true;
    }

    /// <summary>Whether this is an unused recovery code; it is used up by asking.</summary>
    public async Task<bool> IsHerstelcodeAsync(Account account, string code, CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        var hash = kluis.Codehash(account.Id, code);
        return await db.Herstelcodes.Where(c => c.AccountId == account.Id && c.Codehash == hash && c.GebruiktOp == null)
            .ExecuteUpdateAsync(c => c.SetProperty(x => x.GebruiktOp, nu), cancellationToken) == 1;
    }

    /// <summary>New recovery codes instead of the old ones; to be shown once.</summary>
    public async Task<IReadOnlyList<string>> HerstelcodesMakenAsync(Account account, CancellationToken cancellationToken)
    {
        await db.Herstelcodes.Where(c => c.AccountId == account.Id).ExecuteDeleteAsync(cancellationToken);
        var codes = Enumerable.Range(0, Eenmalig.Herstelcodes).Select(_ => Eenmalig.Herstelcode()).ToList();
        db.Herstelcodes.AddRange(codes.Select(c => new Herstelcode { AccountId = account.Id, Codehash = kluis.Codehash(account.Id, c) }));
        return codes.ConvertAll(Eenmalig.Leesbaar);
    }
}
