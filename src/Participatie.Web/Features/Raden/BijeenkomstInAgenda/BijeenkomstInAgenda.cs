using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Agenda;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;
using Agendapunt = Participatie.Web.Infrastructure.Agenda.Agendapunt;

namespace Participatie.Web.Features.Raden;

/// <summary>Whoever was invited puts the meeting in the own calendar; the unguessable link stands in the invitation, since guests have no account.</summary>
public static class BijeenkomstInAgenda
{
    public sealed record Query(string Agendasleutel) : IQuery<View>;

    /// <param name="Inhoud">iCalendar.</param>
    public sealed record View(string Inhoud);

    public sealed class Handler(ParticipatieDb db, PortaalSettings portaal, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var rij = await db.Bijeenkomsten.AsNoTracking().Where(b => b.Agendasleutel == request.Agendasleutel)
                .Join(db.Raden, b => b.RaadId, r => r.Id, (b, r) => new { Bijeenkomst = b, r.Naam })
                .SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var punt = new Agendapunt(rij.Bijeenkomst.Id, rij.Bijeenkomst.Volgnummer, $"{rij.Naam}: {rij.Bijeenkomst.Titel}", rij.Bijeenkomst.Begin, rij.Bijeenkomst.Einde)
            {
                Plaats = rij.Bijeenkomst.Plaats,
                Vervallen = rij.Bijeenkomst.Status == Bijeenkomststatus.Afgezegd,
            };
            return new(Icalender.Afspraak(punt, new Uri(portaal.Adres).Host, clock.Nu()));
        }
    }
}
