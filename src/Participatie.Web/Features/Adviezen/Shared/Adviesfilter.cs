using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>How an advies stands as a whole, for whoever looks for it.</summary>
public enum Adviesfilterstand
{
    /// <summary>Somebody still has to do something.</summary>
    Open,

    /// <summary>An organisation is late.</summary>
    TeLaat,

    /// <summary>The raad closed it with every organisation.</summary>
    Afgesloten,

    /// <summary>The reader has to do something; only for who is signed in.</summary>
    WachtOpMij,

    /// <summary>Not yet sent; only for the raad itself.</summary>
    Concept,
}

public enum Adviesvolgorde
{
    Nieuwste,
    Oudste,
}

/// <summary>What somebody looks for. It lives in the address, so that a list can be sent to another person; what cannot be read in it is left out.</summary>
public sealed record Adviesfilter
{
    public const int ZoekMax = 200;

    /// <summary>Adviezen on a page.</summary>
    public const int PerPagina = 25;

    /// <summary>Who wants to see more narrows the question.</summary>
    private const int PaginaMax = 400;

    public string? Zoek { get; init; }

    public Guid? Raad { get; init; }

    public Guid? Organisatie { get; init; }

    public Adviesthema? Thema { get; init; }

    public Adviessoort? Soort { get; init; }

    /// <summary>In which it was sent.</summary>
    public int? Jaar { get; init; }

    public Adviesfilterstand? Stand { get; init; }

    public Adviesvolgorde Volgorde { get; init; }

    public int Pagina { get; init; } = 1;

    public bool IsLeeg => this with { Volgorde = default, Pagina = 1 } == new Adviesfilter();

    /// <summary>As it stands in an address, after the question mark; empty when nothing was asked.</summary>
    public string Adres(string? ook = null)
    {
        var query = QueryString.Create(
            new Dictionary<string, string?>
            {
                ["zoek"] = Zoek,
                ["raad"] = Raad?.ToString(),
                ["organisatie"] = Organisatie?.ToString(),
                ["thema"] = Thema?.ToString(),
                ["soort"] = Soort?.ToString(),
                ["jaar"] = Jaar?.ToString(CultureInfo.InvariantCulture),
                ["stand"] = Stand?.ToString(),
                ["volgorde"] = Volgorde == default ? null : Volgorde.ToString(),
                ["pagina"] = Pagina <= 1 ? null : Pagina.ToString(CultureInfo.InvariantCulture),
            }.Where(paar => !string.IsNullOrEmpty(paar.Value))).ToString();
        return (query, ook) switch
        {
            (_, null) => query,
            ("", _) => $"?{ook}",
            _ => $"{query}&{ook}",
        };
    }

    /// <summary>Reads the words of an address.</summary>
    /// <param name="query">The request's query; names and values that are not known count for nothing.</param>
    /// <param name="eigenWerk">Whether the reader is signed in and may ask for their own work.</param>
    public static Adviesfilter Lezen(IQueryCollection query, bool eigenWerk = false) => new()
    {
        Zoek = query["zoek"].ToString().Trim() is { Length: > 0 } zoek ? zoek[..Math.Min(zoek.Length, ZoekMax)] : null,
        Raad = Guid.TryParse(query["raad"], out var raad) ? raad : null,
        Organisatie = Guid.TryParse(query["organisatie"], out var organisatie) ? organisatie : null,
        Thema = Lezen<Adviesthema>(query["thema"]),
        Soort = Lezen<Adviessoort>(query["soort"]),
        Jaar = int.TryParse(query["jaar"], NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && jaar is > 1900 and < 2200 ? jaar : null,
        Stand = Lezen<Adviesfilterstand>(query["stand"]) is { } stand && (eigenWerk || stand is not (Adviesfilterstand.WachtOpMij or Adviesfilterstand.Concept)) ? stand : null,
        Volgorde = Lezen<Adviesvolgorde>(query["volgorde"]) ?? default,
        Pagina = int.TryParse(query["pagina"], NumberStyles.None, CultureInfo.InvariantCulture, out var pagina) ? Math.Clamp(pagina, 1, PaginaMax) : 1,
    };

    /// <summary>Narrows, without order.</summary>
    /// <param name="adviezen">What may be seen at all.</param>
    /// <param name="db">The same database.</param>
    /// <param name="vandaag">Today in Amsterdam.</param>
    public IQueryable<Advies> Toepassen(IQueryable<Advies> adviezen, ParticipatieDb db, DateOnly vandaag)
    {
        foreach (var woord in Zoekwoorden.Vraag(Zoek))
        {
            var voorbij = Zoekwoorden.Voorbij(woord);
            var treffers = db.Zoekwoorden.Where(z => z.Woord.CompareTo(woord) >= 0 && (voorbij == null || z.Woord.CompareTo(voorbij) < 0)).Select(z => z.AdviesId);
            adviezen = adviezen.Where(a => treffers.Contains(a.Id));
        }

        if (Raad is { } raad)
        {
            adviezen = adviezen.Where(a => a.RaadId == raad);
        }

        if (Organisatie is { } organisatie)
        {
            adviezen = adviezen.Where(a => db.Adresseringen.Any(x => x.AdviesId == a.Id && x.OrganisatieId == organisatie));
        }

        if (Thema is { } thema)
        {
            adviezen = adviezen.Where(a => a.Themas.Any(t => t.Thema == thema));
        }

        if (Soort is { } soort)
        {
            adviezen = adviezen.Where(a => a.Soort == soort);
        }

        if (Jaar is { } jaar)
        {
            var (van, tot) = (new DateOnly(jaar, 1, 1).NaarUtc(TimeOnly.MinValue), new DateOnly(jaar + 1, 1, 1).NaarUtc(TimeOnly.MinValue));
            adviezen = adviezen.Where(a => a.VerstuurdOp >= van && a.VerstuurdOp < tot);
        }

        return Stand switch
        {
            Adviesfilterstand.Open => adviezen.Where(a => db.Adresseringen.Any(x => x.AdviesId == a.Id && x.Status != Adresseringstatus.Afgesloten && x.Status != Adresseringstatus.Ingetrokken)),
            Adviesfilterstand.Afgesloten => adviezen.Where(a => a.Status == Adviesstatus.Verstuurd && !db.Adresseringen.Any(x => x.AdviesId == a.Id && x.Status != Adresseringstatus.Afgesloten)),
            Adviesfilterstand.TeLaat => adviezen.Where(a => db.Adresseringen.Any(x => x.AdviesId == a.Id && db.Termijnen.Any(t =>
                t.AdresseringId == x.Id && t.PartijId == x.OrganisatieId && t.Status == Termijnstatus.Loopt && t.Uiterlijk < vandaag))),
            _ => adviezen,
        };
    }

    /// <summary>One page and one more, which tells that there is a next page: nothing is counted.</summary>
    public IQueryable<Advies> Bladzijde(IQueryable<Advies> adviezen)
    {
        // Asked as a range, a list from new to old is a walk along the index that stops when the page is full.
        var verstuurd = adviezen.Where(a => a.VerstuurdOp > DateTime.UnixEpoch);
        return (Volgorde == Adviesvolgorde.Oudste ? verstuurd.OrderBy(a => a.VerstuurdOp).ThenBy(a => a.Id) : verstuurd.OrderByDescending(a => a.VerstuurdOp).ThenByDescending(a => a.Id))
            .Skip((Pagina - 1) * PerPagina).Take(PerPagina + 1);
    }

    private static T? Lezen<T>(string? waarde)
        where T : struct, Enum => Enum.TryParse<T>(waarde, ignoreCase: true, out var gelezen) && Enum.IsDefined(gelezen) && !int.TryParse(waarde, out _) ? gelezen : null;
}
