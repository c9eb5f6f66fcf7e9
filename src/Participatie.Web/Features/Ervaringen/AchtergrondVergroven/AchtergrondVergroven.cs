using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Before anything is sent, the researcher sees how many people stand out by their background, and lets less of it go along.</summary>
public static class AchtergrondVergroven
{
    public sealed record Query(Guid RondeId) : IQuery<View>;

    /// <param name="Naam">The ronde.</param>
    /// <param name="Drempel">Smallest size of a combination that counts as safe.</param>
    /// <param name="IsVrij">False once somebody was invited.</param>
    /// <param name="Keuzes">What goes along now.</param>
    /// <param name="Beeld">How recognisable people are; null when nobody was read in.</param>
    public sealed record View(string Naam, int Drempel, bool IsVrij, IReadOnlyList<Achtergrondkeuze> Keuzes, Achtergrondbeeld? Beeld);

    public sealed class Command : ICommand<Guid>
    {
        public Guid RondeId { get; set; }

        public Achtergrondvariabele? Variabele { get; set; }

        public Nauwkeurigheid? Wordt { get; set; }
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Variabele).NotNull().WithMessage("Kies welk kenmerk minder precies meegaat.");
            RuleFor(c => c.Wordt).NotNull().WithMessage("Kies hoe het kenmerk meegaat.");
        }
    }

    internal sealed class QueryHandler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().AsSingleQuery().ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(r => r.Id == request.RondeId, cancellationToken)
                .OfNietGevonden();
            var controle = new Achtergrondcontrole();
            var genodigden = 0;
            await foreach (var mens in db.Uitnodigingen.AsNoTracking()
                .Where(u => u.RondeId == ronde.Id && u.Status != Uitnodigingstatus.NietUitgenodigd)
                .Select(u => new { u.Doelgroep, u.Gemeentecode, u.SoortHulp, u.Leeftijd, u.Trajectstatus, u.Zwaarte })
                .AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                controle.Tel(Uitsplitsingen.Achtergrond(mens.Doelgroep, mens.Gemeentecode, mens.SoortHulp, mens.Leeftijd, mens.Trajectstatus, mens.Zwaarte));
                genodigden++;
            }

            return new(ronde.Naam, ronde.Drempel, ronde.IsInrichtingVrij, ronde.Achtergrond, genodigden == 0 ? null : controle.Bekijk(ronde.Indeling, ronde.Drempel));
        }
    }

    internal sealed class Handler(ParticipatieDb db, IGebruiker gebruiker) : IRequestHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsSingleQuery().ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(r => r.Id == request.RondeId, cancellationToken)
                .OfNietGevonden();
            RondeToegang.Eis(gebruiker.Ingelogd, RondeBewerking.Inrichten, ronde);
            ronde.AchtergrondVergroven(request.Variabele!.Value, request.Wordt!.Value);
            return ronde.Id;
        }
    }
}
