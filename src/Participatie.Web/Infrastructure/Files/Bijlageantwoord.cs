using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Participatie.Domain.Adviezen;

namespace Participatie.Web.Infrastructure.Files;

/// <summary>Hands out an attachment so that no browser runs or frames it: always as a download, with the type that was checked.</summary>
public sealed class Bijlageantwoord(Stream inhoud, string naam, Bijlagesoort soort) : FileStreamResult(inhoud, Type(soort))
{
    public override Task ExecuteResultAsync(ActionContext context)
    {
        // RFC 6266: filename for old programs, filename* (UTF-8) for the others.
        var vorm = new ContentDispositionHeaderValue("attachment");
        vorm.SetHttpFileName(Bestandsnaam.Maak(naam));
        var koppen = context.HttpContext.Response.Headers;
        koppen.ContentDisposition = vorm.ToString();
        koppen.XContentTypeOptions = "nosniff";
        koppen.ContentSecurityPolicy = "default-src 'none'; sandbox";
        koppen.CacheControl = "private, no-store";
        return base.ExecuteResultAsync(context);
    }

    private static string Type(Bijlagesoort soort) => soort switch
    {
        Bijlagesoort.Pdf => "application/pdf",
        Bijlagesoort.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Bijlagesoort.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Bijlagesoort.Odt => "application/vnd.oasis.opendocument.text",
        Bijlagesoort.Png => "image/png",
        Bijlagesoort.Jpeg => "image/jpeg",
        Bijlagesoort.Tekst => "text/plain; charset=utf-8",
        Bijlagesoort.Csv => "text/csv; charset=utf-8",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "No content type."),
    };
}
