using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>Somebody fills in the code from the mail.</summary>
public static class InlogcodeInvoeren
{
    public sealed class Command : ICommand<Guid?>
    {
        /// <summary>The code that this browser asked for.</summary>
        public Guid CodeId { get; set; }

        public string? Code { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Code).Must(c => Eenmalig.Opschonen(c).Length == Eenmalig.Codelengte)
            .WithMessage("Vul de 6 cijfers uit de mail in.");
    }

    /// <summary>Gives the account; null when the code is wrong, too old, used, replaced or tried too often.</summary>
    public sealed class Handler(ParticipatieDb db, Accountkluis kluis, Accountlogboek logboek, TimeProvider clock) : IRequestHandler<Command, Guid?>
    {
        public async Task<Guid?> Handle(Command request, CancellationToken cancellationToken)
        {
            var nu = clock.Nu();
            var id = request.CodeId;

            // The try is counted before the code is judged: of tries at the same moment none goes uncounted.
            var telt = await db.Inlogcodes
                .Where(c => c.Id == id && c.GebruiktOp == null && c.GeldigTot > nu && c.Pogingen < Inlogcode.PogingenMax)
                .ExecuteUpdateAsync(c => c.SetProperty(x => x.Pogingen, x => x.Pogingen + 1), cancellationToken);
            var rij = await db.Inlogcodes.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
            var eigenaar = rij?.AccountId ?? Guid.Empty;
            var account = await db.Users.SingleOrDefaultAsync(a => a.Id == eigenaar && a.IsActief && a.Inlogwijze == Inlogwijze.Mailcode, cancellationToken);
            var rollen = await db.Roltoekenningen.Where(r => r.AccountId == eigenaar && r.BeeindigdOp == null).Select(r => r.Rol).ToListAsync(cancellationToken);
            var juist = kluis.IsCode(id, Eenmalig.Opschonen(request.Code), rij?.Codehash ?? []);
            if (telt == 0 || !juist || account is null || !rollen.MagMetMailcode())
            {
                logboek.Schrijven(rij?.AccountId, Accountgebeurtenissoort.InloggenMislukt);
                return null;
            }

            await db.Inlogcodes.Where(c => c.Id == id).ExecuteUpdateAsync(c => c.SetProperty(x => x.GebruiktOp, nu), cancellationToken);
            account.EmailConfirmed = true;
            return account.Id;
        }
    }
}
