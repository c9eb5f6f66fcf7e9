using System.Net;
using System.Text;
using Participatie.Domain.Berichten;

namespace Participatie.Web.Infrastructure.Mail;

/// <summary>One mail as its author thinks of it: a subject, short paragraphs, one link. Gives both parts.</summary>
/// <param name="Onderwerp">What is asked, in a few words, without personal content.</param>
/// <param name="Aanhef">“Beste Sanne,”; null for none.</param>
/// <param name="Alineas">Short paragraphs before the link.</param>
/// <param name="Knop">Text of the link; null for a mail without one.</param>
/// <param name="Link">Absolute address of the link.</param>
/// <param name="Slot">Small paragraphs after it.</param>
/// <param name="Afzender">Name under the mail.</param>
/// <param name="Taal">Language code of the mail.</param>
public sealed record Mailopmaak(
    string Onderwerp, string? Aanhef, IReadOnlyList<string> Alineas, string? Knop, string? Link, IReadOnlyList<string> Slot, string Afzender, string Taal = "nl")
{
    /// <summary>Plain text, and an HTML part that says the same without images, scripts or tracking.</summary>
    public Mailinhoud Inhoud()
    {
        var text = new StringBuilder();
        var html = new StringBuilder();
        foreach (var alinea in Aanhef is null ? Alineas : [Aanhef, .. Alineas])
        {
            text.Append(alinea).Append("\n\n");
            html.Append("<p>").Append(WebUtility.HtmlEncode(alinea).Replace("\n", "<br>", StringComparison.Ordinal)).Append("</p>");
        }

        if (Link is not null)
        {
            text.Append(Knop).Append(":\n").Append(Link).Append("\n\n");
            html.Append("<p><a href=\"").Append(WebUtility.HtmlEncode(Link))
                .Append("\" style=\"display:inline-block;padding:12px 20px;background:#0e4f5e;color:#ffffff;border-radius:4px;font-weight:600;text-decoration:none\">")
                .Append(WebUtility.HtmlEncode(Knop)).Append("</a></p><p style=\"font-size:14px;color:#46565a\">")
                .Append(WebUtility.HtmlEncode(Link)).Append("</p>");
        }

        foreach (var alinea in Slot)
        {
            text.Append(alinea).Append("\n\n");
            html.Append("<p style=\"font-size:15px;color:#46565a\">").Append(WebUtility.HtmlEncode(alinea)).Append("</p>");
        }

        text.Append(Afzender).Append('\n');
        html.Append("<p>").Append(WebUtility.HtmlEncode(Afzender)).Append("</p>");
        return new Mailinhoud(
            Onderwerp,
            text.ToString(),
            $"""
            <!DOCTYPE html><html lang="{Taal}"><head><meta charset="utf-8"><title>{WebUtility.HtmlEncode(Onderwerp)}</title></head>
            <body style="margin:0;background:#fbf9f4;color:#17272b;font:18px/1.5 'Source Sans 3',Arial,sans-serif"><div style="max-width:36rem;margin:0 auto;padding:24px 16px">{html}</div></body></html>
            """);
    }
}
