using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>How somebody left the questionnaire.</summary>
public enum Afscheid
{
    /// <summary>Not: filling in.</summary>
    Geen,

    /// <summary>To go on later.</summary>
    Gestopt,

    /// <summary>Sent.</summary>
    Verstuurd,
}

/// <summary>
/// Who is filling in on this browser, as its cookie says it: which invitation, in which language, with which letters. Never an answer. After leaving,
/// the ids are gone and only what the goodbye page shows is left.
/// </summary>
public sealed record Toegang(
    Guid RondeId, Guid UitnodigingId, int Poging, Doelgroep Doelgroep, string Taal, bool Groter, DateTime GeldigTot, DateOnly SluitNa, Afscheid Afscheid = Afscheid.Geen)
{
    /// <summary>How long a browser may stay in without the link or code being used again.</summary>
    public static readonly TimeSpan Duur = TimeSpan.FromHours(12);

    private static readonly TimeSpan DuurNaAfscheid = TimeSpan.FromMinutes(30);

    /// <summary>
    /// Stands in each form, so that a page of one child, still open in another tab, is not saved with the other child's answers.
    /// </summary>
    public string Merk => Convert.ToHexString(SHA256.HashData(UitnodigingId.ToByteArray()), 0, 6);

    public Toegang NaAfscheid(Afscheid afscheid, DateTime nu) => this with
    {
        RondeId = Guid.Empty,
        UitnodigingId = Guid.Empty,
        Poging = 0,
        Afscheid = afscheid,
        GeldigTot = nu + DuurNaAfscheid,
    };
}

/// <summary>Reads and writes <see cref="Toegang"/> as a cookie that only this portal can read and that goes when the browser closes.</summary>
public sealed class Toegangskoekje(IDataProtectionProvider protection, TimeProvider clock, IHostEnvironment environment)
{
    private readonly IDataProtector _protector = protection.CreateProtector("participatie.vragenlijst.toegang");
    private readonly string _naam = environment.IsDevelopment() ? "participatie-vragenlijst" : "__Host-participatie-vragenlijst";

    /// <returns>Null when there is none, or when it is expired, changed or of other keys.</returns>
    public Toegang? Lezen(HttpRequest request)
    {
        if (!request.Cookies.TryGetValue(_naam, out var waarde))
        {
            return null;
        }

        try
        {
            using var reader = new BinaryReader(new MemoryStream(_protector.Unprotect(WebEncoders.Base64UrlDecode(waarde))));
            var toegang = new Toegang(
                new Guid(reader.ReadBytes(16)),
                new Guid(reader.ReadBytes(16)),
                reader.ReadInt32(),
                (Doelgroep)reader.ReadByte(),
                reader.ReadString(),
                reader.ReadBoolean(),
                new DateTime(reader.ReadInt64(), DateTimeKind.Utc),
                DateOnly.FromDayNumber(reader.ReadInt32()),
                (Afscheid)reader.ReadByte());
            return toegang.GeldigTot > clock.Nu() ? toegang : null;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }

    public void Schrijven(HttpResponse response, Toegang toegang)
    {
        using var stream = new MemoryStream(80);
        using (var writer = new BinaryWriter(stream))
        {
            writer.Write(toegang.RondeId.ToByteArray());
            writer.Write(toegang.UitnodigingId.ToByteArray());
            writer.Write(toegang.Poging);
            writer.Write((byte)toegang.Doelgroep);
            writer.Write(toegang.Taal);
            writer.Write(toegang.Groter);
            writer.Write(toegang.GeldigTot.Ticks);
            writer.Write(toegang.SluitNa.DayNumber);
            writer.Write((byte)toegang.Afscheid);
        }

        response.Cookies.Append(_naam, WebEncoders.Base64UrlEncode(_protector.Protect(stream.ToArray())), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = !environment.IsDevelopment(),
            Path = "/",
        });
    }
}
