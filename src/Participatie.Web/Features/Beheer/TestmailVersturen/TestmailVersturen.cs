using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Berichten;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

/// <summary>The administrator sees whether mail works, by sending one along the way that all mail goes.</summary>
public static class TestmailVersturen
{
    /// <summary>Gives the administrator's own address.</summary>
    public sealed record Query : IQuery<string>;

    public sealed class Command : ICommand<Unit>
    {
        public string? Aan { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Aan).Must(Mailadres.IsAdres).WithMessage(Mailadres.Vraag);
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, PortaalSettings portaal, TimeProvider clock) : IRequestHandler<Query, string>, IRequestHandler<Command, Unit>
    {
        public Task<string> Handle(Query request, CancellationToken cancellationToken) =>
            db.Users.Where(a => a.Id == gebruiker.Ingelogd.Id).Select(a => a.Email!).SingleAsync(cancellationToken);

        public Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            BeheerToegang.Eis(gebruiker);
            var inhoud = new Mailopmaak(
                $"Testmail van {portaal.Naam}",
                Aanhef: null,
                ["Dit is een testmail. Leest u dit, dan werkt het versturen van mail."],
                Knop: null,
                Link: null,
                [],
                $"{portaal.Naam} {portaal.Regio}").Inhoud();
            db.Mailberichten.Add(Mailbericht.Klaarzetten($"testmail:{Guid.CreateVersion7()}", Mailsoort.Testmail, request.Aan!.Trim(), inhoud, clock.Nu()));
            return Unit.Task;
        }
    }
}
