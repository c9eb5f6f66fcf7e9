using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Web.Features.Accounts;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator wipes a lost second step, with the reason; the person sets a new one at the next sign-in and hears of it by mail.</summary>
public static class TweedeStapWissen
{
    public sealed record Query(Guid AccountId) : IQuery<View>;

    public sealed record View(string Naam);

    public sealed class Command : ICommand<Unit>
    {
        public Guid AccountId { get; set; }

        public string? Reden { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reden).NotEmpty().WithMessage("Schrijf op waarom, en hoe u weet dat deze persoon het zelf vraagt.")
            .MaximumLength(Accountgebeurtenis.ToelichtingMax).WithMessage($"Maak dit korter: hoogstens {Accountgebeurtenis.ToelichtingMax} tekens.");
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Accountmail mail, Accountlogboek logboek, TimeProvider clock)
        : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        public Task<View> Handle(Query request, CancellationToken cancellationToken) =>
            db.Users.Where(a => a.Id == request.AccountId).Select(a => new View(a.Naam)).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();

        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var beheerder = BeheerToegang.Eis(gebruiker);
            var nu = clock.Nu();
            var account = await db.Users.SingleOrDefaultAsync(a => a.Id == request.AccountId, cancellationToken).OfNietGevonden();
            account.TweedeStapWissen();
            await db.Herstelcodes.Where(c => c.AccountId == account.Id).ExecuteDeleteAsync(cancellationToken);
            await db.UserPasskeys.Where(p => p.UserId == account.Id).ExecuteDeleteAsync(cancellationToken);
            await db.Sessies.Where(s => s.AccountId == account.Id && s.BeeindigdOp == null)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.BeeindigdOp, nu), cancellationToken);
            logboek.Schrijven(account.Id, Accountgebeurtenissoort.TweedeStapGewist, beheerder.Id, request.Reden);
            mail.Melding(account, "De beheerder heeft uw tweede stap en uw passkeys gewist. Stel ze opnieuw in als u inlogt.");
            return default;
        }
    }
}
