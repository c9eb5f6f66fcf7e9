using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Accounts;
using Participatie.Domain.Berichten;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Berichten;

/// <summary>Somebody makes, renews or ends the link with which an agenda elsewhere reads the own dates.</summary>
public static class AgendaKoppelen
{
    public sealed record Query : IQuery<View>;

    /// <param name="GemaaktOp">Of the link in force; null when there is none.</param>
    public sealed record View(DateTime? GemaaktOp);

    public sealed record Command : ICommand<string?>
    {
        /// <summary>True: the link stops and no new one is made.</summary>
        public bool Stoppen { get; set; }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, string?>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken) =>
            new(await db.Agendakoppelingen.Where(a => a.AccountId == gebruiker.Ingelogd.Id).Select(a => (DateTime?)a.GemaaktOp).SingleOrDefaultAsync(cancellationToken));

        /// <returns>The secret of the new link, which is shown this once; null when it was stopped.</returns>
        public async Task<string?> Handle(Command request, CancellationToken cancellationToken)
        {
            var koppeling = await db.Agendakoppelingen.SingleOrDefaultAsync(a => a.AccountId == gebruiker.Ingelogd.Id, cancellationToken);
            if (request.Stoppen)
            {
                if (koppeling is not null)
                {
                    db.Agendakoppelingen.Remove(koppeling);
                }

                return null;
            }

            var (token, hash) = Eenmalig.Link();
            if (koppeling is null)
            {
                db.Agendakoppelingen.Add(Agendakoppeling.Maken(gebruiker.Ingelogd.Id, hash, clock.Nu()));
            }
            else
            {
                koppeling.Vernieuwen(hash, clock.Nu());
            }

            return token;
        }
    }
}
