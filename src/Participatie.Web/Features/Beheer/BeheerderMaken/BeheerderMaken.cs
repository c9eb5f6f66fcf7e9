using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Shared;
using Participatie.Web.Features.Accounts;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

/// <summary>
/// Whoever holds the server makes an administrator: the first one, or a new one when none can get in. Has no page; the verb <c>maak-beheerder</c> sends it.
/// </summary>
public static class BeheerderMaken
{
    /// <summary>Where an administrator belongs when there is no servicebureau yet.</summary>
    public const string EersteOrganisatie = "Functioneel beheer";

    public static readonly DomainRule AdresBestaat = new(nameof(AdresBestaat), "Er is al een account met dit e-mailadres. Neem een ander adres, of laat een beheerder de rol geven.");

    public sealed record Command(string Email, string Naam) : ICommand<string>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Email).Must(Mailadres.IsAdres).WithMessage(Mailadres.Vraag);
            RuleFor(c => c.Naam).NotEmpty().WithMessage("Geef ook een naam.").MaximumLength(Account.NaamMax);
        }
    }

    /// <summary>Gives the link of the invitation; it is not mailed, since mail may not work yet.</summary>
    public sealed class Handler(ParticipatieDb db, Accountmail mail, Accountlogboek logboek, TimeProvider clock) : IRequestHandler<Command, string>
    {
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            var nu = clock.Nu();
            var email = Account.Genormaliseerd(request.Email);
            AdresBestaat.Eis(!await db.Users.AnyAsync(a => a.NormalizedEmail == email, cancellationToken));
            var organisatie = await db.Organisaties.Where(o => o.IsActief && o.Soort == Organisatiesoort.Servicebureau).OrderBy(o => o.Id).FirstOrDefaultAsync(cancellationToken);
            if (organisatie is null)
            {
                organisatie = Organisatie.Toevoegen(EersteOrganisatie, Organisatiesoort.Servicebureau);
                db.Organisaties.Add(organisatie);
            }

            var account = Account.Maken(request.Naam, request.Email, Inlogwijze.Wachtwoord, nu);
            db.Users.Add(account);
            db.Roltoekenningen.Add(Roltoekenning.Toekennen(account.Id, organisatie.Id, Rol.FunctioneelBeheerder, nu));
            logboek.Schrijven(account.Id, Accountgebeurtenissoort.Uitgenodigd);
            return mail.Uitnodiging(account, mailen: false);
        }
    }
}
