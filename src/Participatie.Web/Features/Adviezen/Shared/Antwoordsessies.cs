using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Accounts;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Remembers in the browser, sealed, which code was asked for and that it was right: for one link, for two hours, on its pages only.</summary>
public sealed class Antwoordsessies(ParticipatieDb db, IDataProtectionProvider protection, IHttpContextAccessor accessor, Links links, TimeProvider clock)
{
    public static readonly TimeSpan Duur = TimeSpan.FromHours(2);

    private const string Koekje = "participatie-antwoord";

    private readonly IDataProtector _protector = protection.CreateProtector("participatie/antwoordlink");

    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("A reply link is used in a request.");

    /// <param name="LinkId">The link.</param>
    /// <param name="CodeId">The code that was asked for.</param>
    /// <param name="IsBinnen">The code was right.</param>
    /// <param name="GeldigTot">UTC.</param>
    private sealed record Stand(Guid LinkId, Guid CodeId, bool IsBinnen, DateTime GeldigTot);

    /// <summary>The link behind a token, whether it works or not; null for what is no link.</summary>
    public async Task<(Antwoordlink Link, bool Werkt)?> VindenAsync(string token, CancellationToken cancellationToken)
    {
        if (Eenmalig.Linkhash(token) is not { } hash)
        {
            return null;
        }

        var gevonden = await db.Antwoordlinks.Where(l => l.Tokenhash == hash)
            .Join(db.Adresseringen, l => l.AdresseringId, a => a.Id, (l, a) => new { Link = l, a.Status }).SingleOrDefaultAsync(cancellationToken);
        return gevonden is null ? null : (gevonden.Link, gevonden.Link.Werkt(gevonden.Status, clock.Nu()));
    }

    /// <summary>The link of somebody who filled in the code; null for everybody else.</summary>
    public async Task<Antwoordlink?> BinnenAsync(string token, CancellationToken cancellationToken) =>
        await VindenAsync(token, cancellationToken) is (var link, true) && Lezen() is { IsBinnen: true } stand && stand.LinkId == link.Id ? link : null;

    public void CodeGevraagd(string token, Guid linkId, Guid codeId) => Bewaren(token, new(linkId, codeId, IsBinnen: false, clock.Nu() + Duur));

    /// <summary>The code that this browser asked for.</summary>
    public Guid? Code(Guid linkId) => Lezen() is { } stand && stand.LinkId == linkId ? stand.CodeId : null;

    public void Binnen(string token, Guid linkId) => Bewaren(token, new(linkId, Guid.Empty, IsBinnen: true, clock.Nu() + Duur));

    private void Bewaren(string token, Stand stand) => Http.Response.Cookies.Append(Koekje, _protector.Protect(JsonSerializer.Serialize(stand)), new()
    {
        HttpOnly = true,
        Secure = Http.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
        MaxAge = Duur,
        Path = links.Antwoord.AntwoordlinkOpenen(token),
    });

    private Stand? Lezen()
    {
        if (Http.Request.Cookies[Koekje] is not { Length: > 0 } waarde)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<Stand>(_protector.Unprotect(waarde)) is { } stand && stand.GeldigTot > clock.Nu() ? stand : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
