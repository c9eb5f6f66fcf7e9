using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>
/// Somebody opens a reply link and asks for a code. It goes to the address of the link, never to who opened it. A button asks for it: programs that look into mail open links too.
/// </summary>
public static class AntwoordlinkOpenen
{
    /// <summary>Gives the id of the code that this browser may fill in.</summary>
    public sealed record Command(Guid LinkId) : ICommand<Guid>;

    public sealed class Handler(ParticipatieDb db, Accountkluis kluis, PortaalSettings portaal, TimeProvider clock) : IRequestHandler<Command, Guid>
    {
        private static readonly TimeSpan Uur = TimeSpan.FromHours(1);

        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var (nu, linkId) = (clock.Nu(), request.LinkId);
            var id = Guid.NewGuid();
            var sinds = nu - Uur + Inlogcode.Geldigheid;
            if (await db.Antwoordcodes.CountAsync(c => c.LinkId == linkId && c.GeldigTot > sinds, cancellationToken) >= Antwoordlink.CodesPerUurMax)
            {
                // The answer is the same: who asks too often learns nothing, and fills in a code that was never made.
                return id;
            }

            var link = await db.Antwoordlinks.AsNoTracking().SingleAsync(l => l.Id == linkId, cancellationToken);
            await db.Antwoordcodes.Where(c => c.LinkId == linkId && c.GebruiktOp == null).ExecuteUpdateAsync(c => c.SetProperty(x => x.GebruiktOp, nu), cancellationToken);
            var code = Eenmalig.Code();
            db.Antwoordcodes.Add(new() { Id = id, LinkId = linkId, Codehash = kluis.Codehash(id, code), GeldigTot = nu + Inlogcode.Geldigheid });
            db.Mailberichten.Add(Mailbericht.Klaarzetten($"antwoordcode:{id}", Mailsoort.Inlogcode, link.Email, new Mailopmaak(
                "Uw code om te antwoorden",
                $"Beste {link.Naam},",
                [$"Uw code is {code[..3]} {code[3..]}.", $"Vul hem in op de pagina waar u bent gebleven. De code werkt {Inlogcode.Geldigheid.TotalMinutes:0} minuten, en één keer."],
                Knop: null,
                Link: null,
                ["Geef deze code aan niemand. Wij vragen er nooit om, ook niet aan de telefoon.", "Vroeg u dit niet? Dan hoeft u niets te doen."],
                portaal.Naam).Inhoud(), nu));
            return id;
        }
    }
}
