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

/// <summary>Looks invitations up past EF: every page of the questionnaire begins with it.</summary>
public sealed class Uitnodigingstanden(Rechtstreeks rechtstreeks)
{
    private const string Uit =
        """
        SELECT u."Id", u."RondeId", u."Poging", u."Status", r."Status", r."OpentOp", r."SluitNa", u."Doelgroep", u."Taal", u."Gemeentecode",
            u."SoortHulp", u."Leeftijd", u."Trajectstatus", u."Zwaarte", c."Inhoud"
        FROM "Uitnodigingen" u JOIN "Rondes" r ON r."Id" = u."RondeId" LEFT JOIN "Concepten" c ON c."UitnodigingId" = u."Id"
        WHERE u."ImportId" IS NULL AND
        """;

    public Task<Uitnodigingstand?> MetTokenAsync(byte[] tokenhash, CancellationToken cancellationToken) =>
        ZoekenAsync(Uit + " u.\"Tokenhash\" = @p0", tokenhash, cancellationToken);

    public Task<Uitnodigingstand?> MetCodeAsync(byte[] codehash, CancellationToken cancellationToken) =>
        ZoekenAsync(Uit + " u.\"Codehash\" = @p0", codehash, cancellationToken);

    public Task<Uitnodigingstand?> MetIdAsync(Guid id, CancellationToken cancellationToken) =>
        ZoekenAsync(Uit + " u.\"Id\" = @p0", id, cancellationToken);

    /// <summary>Invitation, ronde and draft in one statement.</summary>
    private async Task<Uitnodigingstand?> ZoekenAsync(string sql, object waarde, CancellationToken cancellationToken)
    {
        await using var verbinding = await rechtstreeks.VerbindenAsync(cancellationToken);
        await using var opdracht = rechtstreeks.Opdracht(verbinding, transactie: null, sql, [waarde]);
        await using var rij = await opdracht.ExecuteReaderAsync(cancellationToken);
        return !await rij.ReadAsync(cancellationToken) ? null : new Uitnodigingstand
        {
            Id = rij.GetGuid(0),
            RondeId = rij.GetGuid(1),
            Poging = rij.GetInt32(2),
            Status = Enum.Parse<Uitnodigingstatus>(rij.GetString(3)),
            Rondestatus = Enum.Parse<Rondestatus>(rij.GetString(4)),
            OpentOp = rij.GetFieldValue<DateOnly>(5),
            SluitNa = rij.GetFieldValue<DateOnly>(6),
            Doelgroep = Enum.Parse<Doelgroep>(rij.GetString(7)),
            Taal = rij.GetString(8),
            Gemeentecode = rij.GetString(9),
            SoortHulp = Enum.Parse<SoortHulp>(rij.GetString(10)),
            Leeftijd = Enum.Parse<Leeftijdscategorie>(rij.GetString(11)),
            Trajectstatus = Enum.Parse<Trajectstatus>(rij.GetString(12)),
            Zwaarte = Enum.Parse<Zwaarte>(rij.GetString(13)),
            Concept = rij.IsDBNull(14) ? null : rij.GetFieldValue<byte[]>(14),
        };
    }
}
