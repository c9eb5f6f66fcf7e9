using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.Web.Features.Accounts;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator invites somebody for a role; the mail brings a link with which the person makes the account ready.</summary>
public static class PersoonUitnodigen
{
    public sealed record Query : IQuery<IReadOnlyList<(Guid Id, string Naam)>>;

    public sealed class Command : ICommand<Guid>
    {
        public string? Naam { get; set; }

        public string? Email { get; set; }

        public Guid? OrganisatieId { get; set; }

        public Rol? Rol { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Naam).NotEmpty().WithMessage("Vul de naam in.").MaximumLength(Account.NaamMax).WithMessage($"Maak de naam korter: hoogstens {Account.NaamMax} tekens.");
            RuleFor(c => c.Email).Must(Mailadres.IsAdres).WithMessage(Mailadres.Vraag);
            RuleFor(c => c.OrganisatieId).NotNull().WithMessage("Kies een organisatie.");
            RuleFor(c => c.Rol).NotNull().WithMessage("Kies een rol.").IsInEnum();
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Accountmail mail, Accountlogboek logboek, TimeProvider clock)
        : IRequestHandler<Query, IReadOnlyList<(Guid Id, string Naam)>>, IRequestHandler<Command, Guid>
    {
        /// <summary>The organisations that take part.</summary>
        public async Task<IReadOnlyList<(Guid Id, string Naam)>> Handle(Query request, CancellationToken cancellationToken) =>
            (await db.Organisaties.AsNoTracking().Where(o => o.IsActief).OrderBy(o => o.Naam).Select(o => new { o.Id, o.Naam }).ToListAsync(cancellationToken))
                .ConvertAll(o => (o.Id, o.Naam));

        /// <summary>Gives the new account.</summary>
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var beheerder = BeheerToegang.Eis(gebruiker);
            var nu = clock.Nu();
            var rol = request.Rol!.Value;
            var email = Account.Genormaliseerd(request.Email!);
            if (await db.Users.AnyAsync(a => a.NormalizedEmail == email, cancellationToken))
            {
                throw new ValidationException([new ValidationFailure(nameof(request.Email), "Er is al een account met dit adres. Zoek het op bij Mensen en geef het daar de rol.")]);
            }

            var organisatie = await db.Organisaties.SingleOrDefaultAsync(o => o.Id == request.OrganisatieId && o.IsActief, cancellationToken)
                ?? throw new ValidationException([new ValidationFailure(nameof(request.OrganisatieId), "Kies een organisatie uit de lijst.")]);
            var account = Account.Maken(request.Naam!, request.Email!, Rollen.MetMailcode.Contains(rol) ? Inlogwijze.Mailcode : Inlogwijze.Wachtwoord, nu);
            db.Users.Add(account);
            db.Roltoekenningen.Add(Roltoekenning.Toekennen(account.Id, organisatie.Id, rol, nu));
            mail.Uitnodiging(account, mailen: true);
            logboek.Schrijven(account.Id, Accountgebeurtenissoort.Uitgenodigd, beheerder.Id);
            logboek.Schrijven(account.Id, Accountgebeurtenissoort.RolToegekend, beheerder.Id, $"{rol.Naam()}, {organisatie.Naam}");
            return account.Id;
        }
    }
}
