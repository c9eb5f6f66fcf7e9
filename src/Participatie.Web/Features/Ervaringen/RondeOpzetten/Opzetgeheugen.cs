using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Keeps a ronde that is being set up in a cookie of this browser, sealed for this person: every step has its own address, going back works,
/// and nothing typed is lost when a session ends halfway.
/// </summary>
internal sealed class Opzetgeheugen(IDataProtectionProvider sleutels, Links links)
{
    private const string Naam = "participatie-ronde";

    public RondeOpzetten.Command? Lezen(HttpContext context, Guid gebruikerId)
    {
        if (context.Request.Cookies[Naam] is not { } cookie)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<RondeOpzetten.Command>(Beschermer(gebruikerId).Unprotect(WebEncoders.Base64UrlDecode(cookie)));
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    public void Bewaren(HttpContext context, Guid gebruikerId, RondeOpzetten.Command command) =>
        context.Response.Cookies.Append(Naam, WebEncoders.Base64UrlEncode(Beschermer(gebruikerId).Protect(JsonSerializer.SerializeToUtf8Bytes(command))), Opties(context));

    public void Wissen(HttpContext context) => context.Response.Cookies.Delete(Naam, Opties(context));

    private IDataProtector Beschermer(Guid gebruikerId) => sleutels.CreateProtector(nameof(Opzetgeheugen), gebruikerId.ToString("N"));

    private CookieOptions Opties(HttpContext context) => new()
    {
        Path = links.Ervaringen.RondeOpzetten(),
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    };
}
