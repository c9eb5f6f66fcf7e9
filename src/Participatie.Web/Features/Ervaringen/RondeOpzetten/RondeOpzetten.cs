using FluentValidation;
using MediatR;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher sets up a ronde in five steps; nothing is sent and nothing is stored until the last.</summary>
public static class RondeOpzetten
{
    /// <summary>The steps, the last of which is checking.</summary>
    public const int Stappen = 5;

    /// <summary>Titles of the steps.</summary>
    public static readonly IReadOnlyList<string> Titels = ["Naam en gebied", "Vragenlijsten", "Dagen en afzender", "Anonimiteit", "Controleren"];

    private static readonly string[][] Stapvelden =
    [
        [nameof(Command.OrganisatieId), nameof(Command.Naam), nameof(Command.Jaar), nameof(Command.Bereik), nameof(Command.Gemeentecode)],
        [nameof(Command.LijstJongere), nameof(Command.LijstOuder)],
        [
            nameof(Command.OpentOp), nameof(Command.SluitNa), nameof(Command.Herinnering1), nameof(Command.Herinnering2), nameof(Command.Herinnering3),
            nameof(Command.Afzender),
        ],
        [
            nameof(Command.Anonimiteit), nameof(Command.Gemeente), nameof(Command.SoortHulp), nameof(Command.Leeftijd), nameof(Command.Trajectstatus),
            nameof(Command.Zwaarte), nameof(Command.Drempel),
        ],
        [],
    ];

    public sealed record Query : IQuery<View>;

    public sealed record View(IReadOnlyList<Rolvervulling> Organisaties, IReadOnlyList<Lijstkeuze> Lijsten);

    public sealed class Command : Rondevelden, ICommand<Guid>
    {
        public Guid? OrganisatieId { get; set; }
    }

    /// <summary>The fields of a step, counted from one.</summary>
    public static IReadOnlyList<string> Velden(int stap) => Stapvelden[stap - 1];

    internal sealed class Validator : RondeveldenValidator<Command>
    {
        public Validator(TimeProvider clock, IGebruiker gebruiker)
            : base(clock)
            => RuleFor(c => c.OrganisatieId).Must(id => Organisatie(id, gebruiker.Ingelogd) is not null).WithMessage("Kies voor welke organisatie u de ronde opzet.");
    }

    internal sealed class QueryHandler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken) => new(
            [.. gebruiker.Ingelogd.Rollen.Where(r => r.Rol == Rol.Onderzoeker).DistinctBy(r => r.OrganisatieId)],
            await db.LijstkeuzesAsync([], cancellationToken));
    }

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, Hoofdsleutel hoofdsleutel, TimeProvider clock) : IRequestHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var organisatieId = Organisatie(request.OrganisatieId, gebruiker.Ingelogd) ?? throw new GeenToegangException();
            var ronde = Ronde.Opzetten(organisatieId, request.Gegevens(), hoofdsleutel, clock.Vandaag());
            await db.KiezenAsync(ronde, request, cancellationToken);
            db.Rondes.Add(ronde);
            return ronde.Id;
        }
    }

    /// <summary>The organisation asked for, or the only one; null when this person is no researcher there.</summary>
    private static Guid? Organisatie(Guid? gevraagd, Gebruiker gebruiker)
    {
        var organisaties = gebruiker.OrganisatiesAls(Rol.Onderzoeker);
        return gevraagd is { } id
            ? (organisaties.Contains(id) ? id : null)
            : (organisaties.Count == 1 ? organisaties[0] : null);
    }
}
