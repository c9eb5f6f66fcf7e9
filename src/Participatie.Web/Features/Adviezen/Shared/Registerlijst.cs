using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <param name="Id">The advies.</param>
/// <param name="Kenmerk">Its public address; every advies that was sent has one.</param>
/// <param name="Titel">Its title.</param>
/// <param name="Raad">Who gave it.</param>
/// <param name="Soort">What kind.</param>
/// <param name="Status">Whether it still stands.</param>
/// <param name="VerstuurdOp">UTC.</param>
/// <param name="Organisaties">How many got it.</param>
/// <param name="Beantwoord">How many answered at least once.</param>
/// <param name="Afgesloten">With how many the raad is done.</param>
/// <param name="Laat">Names of those who are late.</param>
public sealed record Registerregel(
    Guid Id, string Kenmerk, string Titel, string Raad, Adviessoort Soort, Adviesstatus Status, DateTime VerstuurdOp, int Organisaties, int Beantwoord, int Afgesloten, IReadOnlyList<string> Laat)
{
    /// <summary>“5 van de 6 organisaties gaven antwoord.”</summary>
    public string Stand => (Status, Beantwoord, Organisaties) switch
    {
        (Adviesstatus.Ingetrokken, _, _) => "De raad nam dit advies terug.",
        (_, 0, _) => "Nog geen antwoord.",
        (_, 1, 1) => "Beantwoord.",
        var (_, n, m) when n == m => $"Alle {m.Getal()} organisaties gaven antwoord.",
        (_, 1, var m) => $"1 van de {m.Getal()} organisaties gaf antwoord.",
        var (_, n, m) => $"{n.Getal()} van de {m.Getal()} organisaties gaven antwoord.",
    };

    /// <summary>“Westland is te laat.”; empty when nobody is.</summary>
    public string TeLaat => Laat.Count switch
    {
        0 => "",
        1 => $"{Laat[0]} is te laat.",
        <= 3 => $"{Laat.Opsomming()} zijn te laat.",
        var n => $"{n.InWoorden().Hoofdletter()} organisaties zijn te laat.",
    };
}

/// <summary>Adviezen in a list, a page at a time, in two statements.</summary>
public static class Registerlijst
{
    /// <param name="db">The database.</param>
    /// <param name="bladzijde">Those to show, in order.</param>
    /// <param name="vandaag">Today in Amsterdam.</param>
    /// <param name="cancellationToken">The request's end.</param>
    public static async Task<List<Registerregel>> LadenAsync(ParticipatieDb db, IQueryable<Advies> bladzijde, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var adviezen = await bladzijde.AsNoTracking().Select(a => new
        {
            a.Id,
            a.Kenmerk,
            a.Titel,
            Raad = db.Organisaties.Where(o => o.Id == a.RaadId).Select(o => o.Naam).First(),
            a.Soort,
            a.Status,
            a.VerstuurdOp,
        }).ToListAsync(cancellationToken);
        var ids = adviezen.ConvertAll(a => a.Id);
        var delen = (await db.Adresseringen.AsNoTracking().Where(x => ids.Contains(x.AdviesId)).Select(x => new
        {
            x.AdviesId,
            Naam = db.Organisaties.Where(o => o.Id == x.OrganisatieId).Select(o => o.Naam).First(),
            IsBeantwoord = x.BeantwoordOp != null,
            IsAfgesloten = x.Status == Adresseringstatus.Afgesloten,
            IsLaat = db.Termijnen.Any(t => t.AdresseringId == x.Id && t.PartijId == x.OrganisatieId && t.Status == Termijnstatus.Loopt && t.Uiterlijk < vandaag),
        }).ToListAsync(cancellationToken)).ToLookup(d => d.AdviesId);
        return adviezen.ConvertAll(a => new Registerregel(
            a.Id, a.Kenmerk!, a.Titel, a.Raad, a.Soort, a.Status, a.VerstuurdOp!.Value, delen[a.Id].Count(), delen[a.Id].Count(d => d.IsBeantwoord), delen[a.Id].Count(d => d.IsAfgesloten),
            [.. delen[a.Id].Where(d => d.IsLaat).Select(d => d.Naam).Order(StringComparer.Create(Datums.Nederlands, ignoreCase: true))]));
    }
}
