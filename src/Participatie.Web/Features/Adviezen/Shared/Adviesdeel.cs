using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>What every page about one organisation's part shows on top.</summary>
public sealed record Adviesdeel(
    Guid Id, Guid AdviesId, string Titel, string? Kenmerk, Adviessoort Soort, Participatieniveau? Niveau, Reactieplichten Plichten, Guid RaadId, string Raad, Guid OrganisatieId, string Organisatie,
    Adresseringstatus Status, int Ronde, Guid? ContactId, string? ContactNaam, DateTime? BevestigdOp)
{
    /// <summary>The organisation owes an answer.</summary>
    public bool VraagtAntwoord => Status is Adresseringstatus.Gevraagd or Adresseringstatus.Heropend;

    /// <summary>Nothing is asked any more.</summary>
    public bool IsKlaar => Status is Adresseringstatus.Afgesloten or Adresseringstatus.Ingetrokken;
}

internal static class Adviesdelen
{
    /// <summary>One part, for who may do this with it.</summary>
    /// <exception cref="NietGevondenException">This person is no side of it.</exception>
    /// <exception cref="GeenToegangException">Visible, but not this person's to do.</exception>
    public static async Task<Adviesdeel> AdviesdeelAsync(
        this ParticipatieDb db, Guid adresseringId, AdviesBewerking bewerking, Gebruiker gebruiker, CancellationToken cancellationToken)
    {
        var deel = await db.Delen(db.Adresseringen.ZichtbaarVoor(gebruiker).Where(a => a.Id == adresseringId)).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
        return gebruiker.Mag(bewerking, deel.RaadId, deel.OrganisatieId) ? deel : throw new GeenToegangException();
    }

    /// <summary>The part to which a promise belongs, with the promise and what was told of it.</summary>
    /// <inheritdoc cref="AdviesdeelAsync"/>
    public static async Task<(Adviesdeel Deel, Toezegging Belofte)> AdviesdeelVanBelofteAsync(
        this ParticipatieDb db, Guid toezeggingId, AdviesBewerking bewerking, Gebruiker gebruiker, CancellationToken cancellationToken)
    {
        var belofte = await db.Toezeggingen.AsNoTracking().Include(t => t.Meldingen).SingleOrDefaultAsync(t => t.Id == toezeggingId, cancellationToken).OfNietGevonden();
        return (await db.AdviesdeelAsync(belofte.AdresseringId, bewerking, gebruiker, cancellationToken), belofte);
    }

    /// <summary>What pages show on top of these parts.</summary>
    public static IQueryable<Adviesdeel> Delen(this ParticipatieDb db, IQueryable<Adressering> adresseringen) =>
        from a in adresseringen.AsNoTracking()
        join advies in db.Adviezen on a.AdviesId equals advies.Id
        join raad in db.Organisaties on a.RaadId equals raad.Id
        join organisatie in db.Organisaties on a.OrganisatieId equals organisatie.Id
        select new Adviesdeel(
            a.Id, a.AdviesId, advies.Titel, advies.Kenmerk, a.Soort, a.Niveau, a.Plichten, a.RaadId, raad.Naam, a.OrganisatieId, organisatie.Naam, a.Status, a.Ronde, a.ContactId, a.ContactNaam,
            a.BevestigdOp);
}
