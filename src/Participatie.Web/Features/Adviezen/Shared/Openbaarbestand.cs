using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace Participatie.Web.Features.Adviezen;

/// <summary>What programs read of the register: from any other site, and again only when it changed.</summary>
internal static class Openbaarbestand
{
    /// <param name="page">The page that answers.</param>
    /// <param name="inhoud">All of it.</param>
    /// <param name="soort">Media type.</param>
    /// <param name="gewijzigd">UTC; the newest thing in it, null when it is empty.</param>
    public static FileContentResult Openbaar(this PageModel page, byte[] inhoud, string soort, DateTime? gewijzigd)
    {
        page.Response.Headers.AccessControlAllowOrigin = "*";
        return new(inhoud, soort)
        {
            EntityTag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(inhoud)[..16])}\""),
            LastModified = gewijzigd is { } op ? new DateTimeOffset(DateTime.SpecifyKind(op, DateTimeKind.Utc)) : null,
        };
    }
}
