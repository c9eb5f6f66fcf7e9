using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

/// <summary>How far somebody is with signing in; kept by the browser, sealed, so that no address stands in a URL.</summary>
/// <param name="Email">As typed; says nothing about whether it has an account.</param>
/// <param name="Naar">The page that was asked for before signing in.</param>
/// <param name="GeldigTot">After this one begins again.</param>
public sealed record Tussenstap(string Email, string? Naar, DateTime GeldigTot)
{
    /// <summary>The code that this browser asked for.</summary>
    public Guid? CodeId { get; init; }

    /// <summary>The account whose password was right.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>The account's security stamp at that moment: a new password makes this step void.</summary>
    public string? Stempel { get; init; }

    /// <summary>The authenticator key on offer, until its first code confirms it.</summary>
    public byte[]? Totpsleutel { get; init; }

    /// <summary>True when somebody who is signed in replaces the second step; a password alone may only set a first one.</summary>
    public bool MagVervangen { get; init; }
}

/// <summary>Keeps the step between two pages of signing in.</summary>
public sealed class Tussenstappen(IDataProtectionProvider protection, IHttpContextAccessor accessor, TimeProvider clock)
{
    public static readonly TimeSpan Duur = TimeSpan.FromMinutes(20);

    private const string Koekje = "participatie-inloggen";

    private readonly IDataProtector _protector = protection.CreateProtector("participatie/inloggen");

    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("Signing in happens in a request.");

    public Tussenstap Beginnen(string email, string? naar) => new(email.Trim(), naar, clock.Nu() + Duur);

    public void Bewaren(Tussenstap stap) => Http.Response.Cookies.Append(Koekje, _protector.Protect(JsonSerializer.Serialize(stap)), Opties());

    /// <summary>The step this browser is at; null when there is none, or it is too old.</summary>
    public Tussenstap? Lezen()
    {
        if (Http.Request.Cookies[Koekje] is not { Length: > 0 } waarde)
        {
            return null;
        }

        try
        {
            var stap = JsonSerializer.Deserialize<Tussenstap>(_protector.Unprotect(waarde));
            return stap is not null && stap.GeldigTot > clock.Nu() ? stap : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Wissen() => Http.Response.Cookies.Delete(Koekje, Opties());

    private CookieOptions Opties() => new() { HttpOnly = true, Secure = Http.Request.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true, Path = "/" };
}
