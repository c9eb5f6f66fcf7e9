using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Everybody reads what a raad is and how to join; its members find the way to their own pages.</summary>
public static class RaadBekijken
{
    public sealed record Query(Guid RaadId) : IQuery<View>;

    /// <param name="Naam">Its name.</param>
    /// <param name="Soort">For the region or a provider.</param>
    /// <param name="Aanbieder">The provider; null for a regional raad.</param>
    /// <param name="Doelgroep">For whom it speaks.</param>
    /// <param name="Omschrijving">What it is and does.</param>
    /// <param name="Vaststelregel">How it decides.</param>
    /// <param name="Ondersteuning">Who supports it.</param>
    /// <param name="OndersteuningUren">Hours a month.</param>
    /// <param name="Standen">Every state, newest first.</param>
    /// <param name="Leden">How many members it has today.</param>
    /// <param name="Oproepen">Calls for members that are open.</param>
    /// <param name="IsBinnen">This person belongs to the raad.</param>
    /// <param name="MagBeheren">This person may change it.</param>
    public sealed record View(
        string Naam,
        Raadssoort Soort,
        string? Aanbieder,
        Doelgroep Doelgroep,
        string Omschrijving,
        Vaststelregel Vaststelregel,
        string? Ondersteuning,
        int? OndersteuningUren,
        IReadOnlyList<Raadsstand> Standen,
        int Leden,
        IReadOnlyList<Oproepregel> Oproepen,
        bool IsBinnen,
        bool MagBeheren);

    public sealed record Oproepregel(string Titel, string Tekst, string Contact, DateOnly? OpenTot);

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var wie = gebruiker.Huidige;
            var wieId = wie?.Id;
            var rij = await db.Raden.AsNoTracking().Where(r => r.Id == request.RaadId)
                .Select(r => new
                {
                    Raad = r,
                    Aanbieder = db.Organisaties.Where(o => o.Id == r.HoortBijOrganisatieId).Select(o => o.Naam).FirstOrDefault(),
                    Leden = db.Raadsleden.Count(l => l.RaadId == r.Id && l.Vanaf <= vandaag && (l.GestoptOp == null || l.GestoptOp >= vandaag)),
                    IsVoorzitter = db.Raadsleden.Any(l => l.RaadId == r.Id && l.AccountId == wieId && l.Functie == Raadsfunctie.Voorzitter && l.GestoptOp == null),
                })
                .SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var oproepen = await db.Oproepen.AsNoTracking()
                .Where(o => o.RaadId == request.RaadId && o.GeslotenOp == null && (o.OpenTot == null || o.OpenTot >= vandaag))
                .OrderBy(o => o.Id)
                .Select(o => new Oproepregel(o.Titel, o.Tekst, o.Contact, o.OpenTot))
                .ToListAsync(cancellationToken);
            var raad = rij.Raad;
            return new(
                raad.Naam, raad.Soort, rij.Aanbieder, raad.Doelgroep, raad.Omschrijving, raad.Vaststelregel, raad.Ondersteuning, raad.OndersteuningUren,
                [.. raad.Standen.Reverse()], rij.Leden, oproepen,
                wie is not null && RaadToegang.Mag(wie, RaadBewerking.Bekijken, raad.OrganisatieId, rij.IsVoorzitter),
                wie is not null && RaadToegang.Mag(wie, RaadBewerking.Beheren, raad.OrganisatieId, rij.IsVoorzitter));
        }
    }
}
