using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>Somebody ties an authenticator app to the account and proves that it works.</summary>
public static class TweedeStapInstellen
{
    public sealed class Command : ICommand<IReadOnlyList<string>?>
    {
        public Guid AccountId { get; set; }

        public string? Stempel { get; set; }

        /// <summary>The key on offer.</summary>
        public byte[] Sleutel { get; set; } = [];

        public bool MagVervangen { get; set; }

        public string? Code { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Code).Must(c => Eenmalig.Opschonen(c).Length == Totp.Cijfers)
            .WithMessage($"Vul de {Totp.Cijfers} cijfers in die nu in uw app staan.");
    }

    /// <summary>Gives the recovery codes, to be shown once; null when one must begin again.</summary>
    public sealed class Handler(ParticipatieDb db, Accountkluis kluis, TweedeFactor factor, Accountmail mail, Accountlogboek logboek, TimeProvider clock)
        : IRequestHandler<Command, IReadOnlyList<string>?>
    {
        public async Task<IReadOnlyList<string>?> Handle(Command request, CancellationToken cancellationToken)
        {
            var account = await db.Users.SingleOrDefaultAsync(a => a.Id == request.AccountId, cancellationToken);
            if (account is not { IsActief: true } || account.SecurityStamp != request.Stempel || (account.HeeftTweedeStap && !request.MagVervangen))
            {
                return null;
            }

            if (Totp.Controleren(request.Sleutel, Eenmalig.Opschonen(request.Code), clock.Nu(), laatsteStap: 0) is not { } stap)
            {
                throw new ValidationException([new ValidationFailure(nameof(request.Code), "Deze code klopt niet. Kijk of de tijd op uw telefoon klopt en vul de code in die er nu staat.")]);
            }

            if (account.HeeftTweedeStap)
            {
                mail.Melding(account, "Er is een andere app ingesteld voor de tweede stap van het inloggen.");
            }

            account.TweedeStapInstellen(kluis.TotpInpakken(account.Id, request.Sleutel), stap);
            account.PogingGelukt();
            logboek.Schrijven(account.Id, Accountgebeurtenissoort.TweedeStapIngesteld);
            return await factor.HerstelcodesMakenAsync(account, cancellationToken);
        }
    }
}
