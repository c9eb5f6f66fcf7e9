using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher reads a version as people will, sees what is wrong with it and how it differs, and fixes or reopens it.</summary>
public static class VragenlijstBekijken
{
    /// <param name="LijstId">The list.</param>
    /// <param name="Versie">Its version; null takes the newest.</param>
    /// <param name="Tegen">The version to compare with; null takes the one before.</param>
    public sealed record Query(Guid LijstId, int? Versie, int? Tegen = null) : IQuery<View>;

    /// <param name="Naam">The list's name.</param>
    /// <param name="Code">Its short name.</param>
    /// <param name="Doelgroep">Who is asked.</param>
    /// <param name="IsVoorbeeld">Comes with the product.</param>
    /// <param name="Versie">The version that is read.</param>
    /// <param name="Versies">All versions, newest first.</param>
    /// <param name="Meldingen">What is to be mended, faults first.</param>
    /// <param name="Tegen">The version it is compared with; null when there is no other.</param>
    /// <param name="Verschil">How it differs from <paramref name="Tegen"/>.</param>
    /// <param name="Rondes">Own rondes that chose this version.</param>
    public sealed record View(
        string Naam,
        string Code,
        Doelgroep Doelgroep,
        bool IsVoorbeeld,
        VragenlijstVersie Versie,
        IReadOnlyList<(int Nummer, Versiestatus Status, bool IsGebruikt)> Versies,
        IReadOnlyList<Lijstmelding> Meldingen,
        VragenlijstVersie? Tegen,
        Lijstverschil? Verschil,
        IReadOnlyList<(Guid Id, string Naam)> Rondes)
    {
        public bool HeeftConcept => Versies.Any(v => v.Status == Versiestatus.Concept);
    }

    /// <summary>What can be done with a version.</summary>
    public enum Handeling
    {
        Vaststellen,
        Heropenen,
        ConceptMaken,
    }

    public sealed class Command : ICommand<Uitkomst>
    {
        public Guid LijstId { get; set; }

        public int Versie { get; set; }

        public Handeling? Handeling { get; set; }
    }

    /// <param name="Handeling">What was done.</param>
    /// <param name="Versie">The version to show next.</param>
    public sealed record Uitkomst(Handeling Handeling, int Versie);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Handeling).NotNull().WithMessage("Kies wat er met deze versie gebeurt.");
    }

    internal sealed class QueryHandler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var lijst = await db.Vragenlijsten.AsNoTracking().Include(l => l.Versies).ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(l => l.Id == request.LijstId, cancellationToken)
                .OfNietGevonden();
            var versies = lijst.Versies.OrderByDescending(v => v.Nummer).ToList();
            var versie = request.Versie is { } nummer ? versies.Find(v => v.Nummer == nummer) ?? throw new NietGevondenException() : versies[0];
            var tegen = request.Tegen is { } ander
                ? versies.Find(v => v.Nummer == ander) ?? throw new NietGevondenException()
                : versies.Find(v => v.Nummer < versie.Nummer);
            var rondes = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd)
                .Where(r => r.Lijsten.Any(l => l.VersieId == versie.Id))
                .OrderBy(r => r.Naam).Select(r => new { r.Id, r.Naam })
                .ToListAsync(cancellationToken);
            return new(
                lijst.Naam,
                lijst.Code,
                lijst.Doelgroep,
                lijst.IsVoorbeeld,
                versie,
                [.. versies.Select(v => (v.Nummer, v.Status, v.IsGebruikt))],
                [.. Lijstcontrole.Controleren(versie.Inhoud).OrderByDescending(m => m.Ernst)],
                tegen,
                tegen is null ? null : Lijstverschil.Tussen(tegen.Inhoud, versie.Inhoud),
                [.. rondes.Select(r => (r.Id, r.Naam))]);
        }
    }

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Command, Uitkomst>
    {
        public async Task<Uitkomst> Handle(Command request, CancellationToken cancellationToken)
        {
            VragenlijstToegang.Eis(gebruiker.Ingelogd, VragenlijstBewerking.Wijzigen);
            var lijst = await db.Vragenlijsten.Include(l => l.Versies).ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(l => l.Id == request.LijstId, cancellationToken)
                .OfNietGevonden();
            var versie = lijst.Versies.FirstOrDefault(v => v.Nummer == request.Versie) ?? throw new NietGevondenException();
            switch (request.Handeling)
            {
                case Handeling.Vaststellen:
                    lijst.Vaststellen(versie.Id, clock.Nu());
                    return new(Handeling.Vaststellen, versie.Nummer);
                case Handeling.Heropenen:
                    var isGekozen = await db.Rondes.AnyAsync(r => r.Lijsten.Any(l => l.VersieId == versie.Id), cancellationToken);
                    VragenlijstRules.GekozenVersieBlijftVast.Eis(!isGekozen);
                    lijst.Heropenen(versie.Id, clock.Nu());
                    return new(Handeling.Heropenen, versie.Nummer);
                default:
                    return new(Handeling.ConceptMaken, lijst.ConceptMaken(versie.Id, clock.Nu()).Nummer);
            }
        }
    }
}
