using MediatR;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Participatie.Data;
using Participatie.Domain.Berichten;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ontwikkeling;

/// <summary>Whoever tries the portal reads the mail it sent. What was wiped after sending is read from the file that was sent.</summary>
public static class Postvak
{
    public const int PerBlad = 20;

    public sealed record Query(int Blad) : IQuery<View>;

    public sealed record View(IReadOnlyList<Regel> Mails, bool IsErMeer);

    public sealed record Regel(Guid Id, string Aan, string Onderwerp, string Tekst, Mailstatus Status, DateTime AangemaaktOp);

    /// <summary>The HTML part of one mail.</summary>
    public sealed record HtmlQuery(Guid MailId) : IQuery<string>;

    public sealed class Handler(ParticipatieDb db, DatabaseSettings settings) : IRequestHandler<Query, View>, IRequestHandler<HtmlQuery, string>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var mails = await db.Mailberichten.AsNoTracking().OrderByDescending(m => m.Id).Skip((request.Blad - 1) * PerBlad).Take(PerBlad + 1).ToListAsync(cancellationToken);
            var regels = new List<Regel>();
            foreach (var mail in mails.Take(PerBlad))
            {
                var tekst = mail.Tekst.Length > 0 ? mail.Tekst : (await BestandAsync(mail.Id, cancellationToken))?.TextBody;
                regels.Add(new Regel(mail.Id, mail.Aan, mail.Onderwerp, tekst ?? "", mail.Status, mail.AangemaaktOp));
            }

            return new View(regels, mails.Count > PerBlad);
        }

        public async Task<string> Handle(HtmlQuery request, CancellationToken cancellationToken)
        {
            var mail = await db.Mailberichten.AsNoTracking().SingleOrDefaultAsync(m => m.Id == request.MailId, cancellationToken).OfNietGevonden();
            return mail.Html.Length > 0 ? mail.Html : (await BestandAsync(mail.Id, cancellationToken))?.HtmlBody ?? "";
        }

        private async Task<MimeMessage?> BestandAsync(Guid id, CancellationToken cancellationToken)
        {
            var pad = Path.Combine(settings.Map, "postvak", $"{id:N}.eml");
            return File.Exists(pad) ? await MimeMessage.LoadAsync(pad, cancellationToken) : null;
        }
    }
}
