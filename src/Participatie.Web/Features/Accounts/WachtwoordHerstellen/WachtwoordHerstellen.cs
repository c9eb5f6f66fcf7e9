using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>Somebody chooses a new password with the link from the mail. All sessions end; the second step stays as it was.</summary>
public static class WachtwoordHerstellen
{
    public static readonly DomainRule LinkWerktNiet = new(nameof(LinkWerktNiet), "Deze link werkt niet meer. Vraag een nieuwe.");

    public sealed record Query(string? Token) : IQuery<View?>;

    /// <param name="Email">For the password manager.</param>
    public sealed record View(string Email);

    public sealed class Command : ICommand<Unit>
    {
        public string? Token { get; set; }

        public string? Wachtwoord { get; set; }
    }

    public sealed class Handler(ParticipatieDb db, Wachtwoorden wachtwoorden, Accountmail mail, TimeProvider clock)
        : IRequestHandler<Query, View?>, IRequestHandler<Command, Unit>
    {
        /// <summary>Null when the link is unknown, used or too old.</summary>
        public async Task<View?> Handle(Query request, CancellationToken cancellationToken) =>
            await Geldig(request.Token).Select(a => new View(a.Email!)).SingleOrDefaultAsync(cancellationToken);

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var nu = clock.Nu();
            var account = await Geldig(request.Token).SingleOrDefaultAsync(cancellationToken) ?? throw new DomainRuleException(LinkWerktNiet);
            wachtwoorden.Zetten(account, request.Wachtwoord, nameof(request.Wachtwoord));
            await db.Wachtwoordherstellingen.Where(h => h.AccountId == account.Id && h.GebruiktOp == null)
                .ExecuteUpdateAsync(h => h.SetProperty(x => x.GebruiktOp, nu), cancellationToken);
            await db.Sessies.Where(s => s.AccountId == account.Id && s.BeeindigdOp == null)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.BeeindigdOp, nu), cancellationToken);
            mail.Melding(account, "Er is een nieuw wachtwoord gekozen voor uw account.");
            return default;
        }

        private IQueryable<Account> Geldig(string? token)
        {
            var nu = clock.Nu();
            var hash = Eenmalig.Linkhash(token) ?? [];
            return db.Users.Where(a => a.IsActief && a.Inlogwijze == Inlogwijze.Wachtwoord
                && db.Wachtwoordherstellingen.Any(h => h.Tokenhash == hash && h.AccountId == a.Id && h.GebruiktOp == null && h.GeldigTot > nu));
        }
    }
}
