using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Somebody wants a mail when something changes. The answer is the same whether the address follows already or not; it is the mail that asks.</summary>
public static class AdviesVolgen
{
    /// <summary>Unanswered questions to one address; more would be a way to pester somebody.</summary>
    public const int OpenVragenMax = 5;

    public sealed record Query(string? Kenmerk, Guid? Raad, Guid? Organisatie) : IQuery<View>;

    /// <param name="Doel">What would be followed.</param>
    /// <param name="Email">Of whoever is signed in; null for others.</param>
    /// <param name="Volgt">They follow it already.</param>
    public sealed record View(Volgdoel Doel, string? Email, bool Volgt);

    public sealed class Command : ICommand<Uitkomst>
    {
        public string? Email { get; set; }

        public string? Kenmerk { get; set; }

        public Guid? Raad { get; set; }

        public Guid? Organisatie { get; set; }

        /// <summary>Whoever is signed in presses the same button to stop.</summary>
        public bool IsIngelogd { get; set; }
    }

    public enum Uitkomst
    {
        MailGestuurd,
        Volgt,
        Gestopt,
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Email).Must(Mailadres.IsAdres).WithMessage(Mailadres.Vraag).Unless(c => c.IsIngelogd);
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Volgtoken tokens, Volgmail mail, TimeProvider clock) : IRequestHandler<Query, View>, IRequestHandler<Command, Uitkomst>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var doel = await Volgdoel.LadenAsync(db, request.Kenmerk, request.Raad, request.Organisatie, clock.Vandaag(), cancellationToken);
            var email = await EmailAsync(cancellationToken);
            return new(doel, email, email is not null && await db.Volgers.AnyAsync(v => v.Email == email && v.Bereik == doel.Bereik && v.DoelId == doel.Id && v.BevestigdOp != null, cancellationToken));
        }

        public async Task<Uitkomst> Handle(Command request, CancellationToken cancellationToken)
        {
            var nu = clock.Nu();
            var vandaag = clock.Vandaag();
            var doel = await Volgdoel.LadenAsync(db, request.Kenmerk, request.Raad, request.Organisatie, vandaag, cancellationToken);
            var eigen = await EmailAsync(cancellationToken);
            var email = eigen ?? Volger.Adres(request.Email!);
            var volger = await db.Volgers.SingleOrDefaultAsync(v => v.Email == email && v.Bereik == doel.Bereik && v.DoelId == doel.Id, cancellationToken);
            if (eigen is not null && volger?.BevestigdOp is not null)
            {
                db.Volgers.Remove(volger);
                return Uitkomst.Gestopt;
            }

            if (volger is null)
            {
                if (eigen is null && await db.Volgers.CountAsync(v => v.Email == email && v.BevestigdOp == null, cancellationToken) >= OpenVragenMax)
                {
                    return Uitkomst.MailGestuurd;
                }

                volger = Volger.Aanvragen(email, doel.Bereik, doel.Id, tokens.Van(email, doel.Bereik, doel.Id).Hash, nu);
                db.Volgers.Add(volger);
            }

            if (eigen is not null)
            {
                volger.Bevestigen(nu);
                return Uitkomst.Volgt;
            }

            volger.Opnieuw(nu);
            var sleutel = Volgmail.Bevestigsleutel(volger, vandaag);
            if (volger.BevestigdOp is null && !await db.Mailberichten.AnyAsync(m => m.Sleutel == sleutel, cancellationToken))
            {
                db.Mailberichten.Add(mail.Bevestigen(volger, doel.Wat, vandaag, nu));
            }

            return Uitkomst.MailGestuurd;
        }

        private async Task<string?> EmailAsync(CancellationToken cancellationToken) => gebruiker.Huidige is { } wie
            ? await db.Users.Where(u => u.Id == wie.Id && u.Email != null).Select(u => u.Email!.ToLower()).SingleOrDefaultAsync(cancellationToken)
            : null;
    }
}
