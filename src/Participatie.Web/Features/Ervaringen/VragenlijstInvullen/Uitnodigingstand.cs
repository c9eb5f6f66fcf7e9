using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>What one look in the database tells about an invitation: may it be filled in, by whom, and how far is it?</summary>
public sealed class Uitnodigingstand
{
    public required Guid Id { get; init; }

    public required Guid RondeId { get; init; }

    public required int Poging { get; init; }

    public required Uitnodigingstatus Status { get; init; }

    public required Rondestatus Rondestatus { get; init; }

    public required DateOnly OpentOp { get; init; }

    public required DateOnly SluitNa { get; init; }

    public required Doelgroep Doelgroep { get; init; }

    public required string Taal { get; init; }

    public required string Gemeentecode { get; init; }

    public required SoortHulp SoortHulp { get; init; }

    public required Leeftijdscategorie Leeftijd { get; init; }

    public required Trajectstatus Trajectstatus { get; init; }

    public required Zwaarte Zwaarte { get; init; }

    public required byte[] Tokenhash { get; init; }

    public required byte[] Codehash { get; init; }

    /// <summary>The sealed draft; null when there is none.</summary>
    public required byte[]? Concept { get; init; }

    public Achtergrond Achtergrond => new(
        Doelgroep,
        Gemeenten.MetCode(Gemeentecode) ?? throw new InvalidOperationException($"Gemeente {Gemeentecode} is not of this region."),
        SoortHulp,
        Leeftijd,
        Trajectstatus,
        Zwaarte);

    /// <summary>Whether somebody with this invitation may fill in on this day, and if not, why.</summary>
    public Toegangsuitkomst Uitkomst(DateOnly vandaag) => (Status, Rondestatus) switch
    {
        (Uitnodigingstatus.Ingevuld, _) => Toegangsuitkomst.AlIngevuld,
        (Uitnodigingstatus.Afgemeld or Uitnodigingstatus.NietUitgenodigd, _) => Toegangsuitkomst.DoetNietMee,
        (_, Rondestatus.Voorbereiding) => Toegangsuitkomst.NogNietOpen,
        (_, Rondestatus.Open) when vandaag <= SluitNa => Toegangsuitkomst.Binnen,
        _ => Toegangsuitkomst.Gesloten,
    };
}

/// <summary>What somebody at the door is told.</summary>
public enum Toegangsuitkomst
{
    Binnen,
    Onbekend,
    NogNietOpen,
    Gesloten,
    AlIngevuld,
    DoetNietMee,
}

public static class Uitnodigingstanden
{
    /// <summary>Invitation, ronde and draft in one statement.</summary>
    public static IQueryable<Uitnodigingstand> Standen(this ParticipatieDb db) =>
        from u in db.Uitnodigingen
        join r in db.Rondes on u.RondeId equals r.Id
        from c in db.Concepten.Where(c => c.UitnodigingId == u.Id).DefaultIfEmpty()
        select new Uitnodigingstand
        {
            Id = u.Id,
            RondeId = u.RondeId,
            Poging = u.Poging,
            Status = u.Status,
            Rondestatus = r.Status,
            OpentOp = r.OpentOp,
            SluitNa = r.SluitNa,
            Doelgroep = u.Doelgroep,
            Taal = u.Taal,
            Gemeentecode = u.Gemeentecode,
            SoortHulp = u.SoortHulp,
            Leeftijd = u.Leeftijd,
            Trajectstatus = u.Trajectstatus,
            Zwaarte = u.Zwaarte,
            Tokenhash = u.Tokenhash,
            Codehash = u.Codehash,
            Concept = c.Inhoud,
        };
}
