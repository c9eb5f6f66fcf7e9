using System.Buffers.Text;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>How somebody wants to hear about what waits.</summary>
public enum Mailvoorkeur
{
    Direct,
    Dagoverzicht,
    Geen,
}

/// <summary>Somebody sees and changes the own account: name, mail, ways of signing in, and where one is signed in.</summary>
public static class MijnAccount
{
    public sealed record Query : IQuery<View>;

    public sealed record View(
        string Naam, string Email, bool MetWachtwoord, bool HeeftTweedeStap, int HerstelcodesOver, Mailvoorkeur Mail,
        IReadOnlyList<Passkeyregel> Passkeys, IReadOnlyList<Sessieregel> Sessies);

    /// <summary>A passkey; its id is the credential id in base64url.</summary>
    public sealed record Passkeyregel(string Id, string Naam, DateTime ToegevoegdOp);

    public sealed record Sessieregel(Guid Id, string Apparaat, DateTime BegonnenOp, DateTime LaatstGezienOp, bool IsDeze);

    public sealed class Command : ICommand<Unit>
    {
        public string? Naam { get; set; }

        public Mailvoorkeur? Mail { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Naam).NotEmpty().WithMessage("Vul uw naam in.")
                .MaximumLength(Account.NaamMax).WithMessage($"Maak uw naam korter: hoogstens {Account.NaamMax} tekens.");
            RuleFor(c => c.Mail).NotNull().WithMessage("Kies wanneer u mail wilt.").IsInEnum();
        }
    }

    public sealed class Handler(ParticipatieDb db, UserManager<Account> users, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        // Older ones belong to a cookie that has ended by itself.
        private static readonly TimeSpan Sessieduur = TimeSpan.FromHours(10);

        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var account = await db.Users.AsNoTracking().SingleAsync(a => a.Id == wie.Id, cancellationToken);
            var sinds = clock.Nu() - Sessieduur;
            var sessies = await db.Sessies.AsNoTracking()
                .Where(s => s.AccountId == wie.Id && s.BeeindigdOp == null && s.LaatstGezienOp > sinds)
                .OrderByDescending(s => s.LaatstGezienOp)
                .Select(s => new Sessieregel(s.Id, s.Apparaat, s.BegonnenOp, s.LaatstGezienOp, s.Id == wie.SessieId))
                .ToListAsync(cancellationToken);
            var herstelcodes = await db.Herstelcodes.CountAsync(c => c.AccountId == wie.Id && c.GebruiktOp == null, cancellationToken);
            var passkeys = await users.GetPasskeysAsync(account);
            return new View(
                account.Naam,
                account.Email!,
                account.Inlogwijze == Inlogwijze.Wachtwoord,
                account.HeeftTweedeStap,
                herstelcodes,
                account.GeenMail ? Mailvoorkeur.Geen : account.Dagoverzicht ? Mailvoorkeur.Dagoverzicht : Mailvoorkeur.Direct,
                [.. passkeys.Select(p => new Passkeyregel(Base64Url.EncodeToString(p.CredentialId), p.Name ?? "Passkey", p.CreatedAt.UtcDateTime))],
                sessies);
        }

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var account = await db.Users.SingleAsync(a => a.Id == gebruiker.Ingelogd.Id, cancellationToken);
            account.Naam = request.Naam!.Trim();
            account.Dagoverzicht = request.Mail == Mailvoorkeur.Dagoverzicht;
            account.GeenMail = request.Mail == Mailvoorkeur.Geen;
            return default;
        }
    }
}
