using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Berichten;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator offers a mail again that was given up.</summary>
public static class MailOpnieuwAanbieden
{
    public sealed record Command(Guid MailId) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            BeheerToegang.Eis(gebruiker);
            var mail = await db.Mailberichten
                .SingleOrDefaultAsync(m => m.Id == request.MailId && (m.Status == Mailstatus.Mislukt || m.Status == Mailstatus.Onbestelbaar), cancellationToken)
                .OfNietGevonden();
            mail.OpnieuwAanbieden(clock.Nu());
            return default;
        }
    }
}
