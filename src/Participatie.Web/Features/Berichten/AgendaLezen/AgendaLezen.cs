using System.Security.Cryptography;
using System.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Accounts;
using Participatie.Web.Infrastructure.Agenda;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Berichten;

/// <summary>An agenda elsewhere reads somebody's dates. The titles of what is not public stay out of it.</summary>
public static class AgendaLezen
{
    public sealed record Query(string Token) : IQuery<View>;

    /// <param name="Inhoud">iCalendar.</param>
    public sealed record View(string Inhoud);

    public sealed class Handler(ParticipatieDb db, Takenlijst taken, Gebruikerscontext context, Links links, PortaalSettings portaal, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var hash = Eenmalig.Linkhash(request.Token) ?? [];
            var koppeling = await db.Agendakoppelingen.AsNoTracking().SingleOrDefaultAsync(a => a.Hash == hash, cancellationToken).OfNietGevonden();
            if (await db.GebruikersAsync([koppeling.AccountId], cancellationToken) is not [var gebruiker])
            {
                throw new NietGevondenException();
            }

            context.Namens = gebruiker;
            var lijst = await taken.EigenAsync(gebruiker, clock.Vandaag(), cancellationToken);
            var punten = lijst.Where(t => t.Uiterlijk is not null).Select(t => Agendapunt.OpDag(Id(t), 0, t.InAgenda ?? t.Wat, t.Uiterlijk!.Value) with
            {
                Uitleg = t.InAgenda is null ? t.Onderwerp : null,
                Link = new Uri(links.Absoluut(t.Pad)),
            });
            return new(Icalender.Feed($"{portaal.Naam}: wacht op mij", punten, new Uri(portaal.Adres).Host, clock.Nu()));
        }

        /// <summary>The same for as long as the task stands, whatever its date: by its clock, or by its words and place.</summary>
        private static Guid Id(Taak taak) => taak.Klok?.Id ?? new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{taak.Wat}\n{taak.Pad}")).AsSpan(0, 16));
    }
}
