using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace Participatie.Web.Infrastructure.Feeds;

/// <param name="Id">Stays the same whatever changes.</param>
/// <param name="Titel">Plain text.</param>
/// <param name="Samenvatting">Plain text.</param>
/// <param name="Link">Where to read it.</param>
/// <param name="Gepubliceerd">UTC.</param>
/// <param name="Gewijzigd">UTC.</param>
public sealed record Feedbericht(Guid Id, string Titel, string Samenvatting, Uri Link, DateTime Gepubliceerd, DateTime Gewijzigd);

/// <param name="Titel">Plain text.</param>
/// <param name="Auteur">An organisation.</param>
/// <param name="Zelf">Address of the feed, also its id.</param>
/// <param name="Pagina">The page it belongs to.</param>
public sealed record Feedkop(string Titel, string Auteur, Uri Zelf, Uri Pagina);

/// <summary>Writes Atom (RFC 4287). Titles and texts are always plain text: markup in them is shown, never run.</summary>
public static class Atomfeed
{
    public const string Type = "application/atom+xml; charset=utf-8";

    /// <param name="kop">About the feed.</param>
    /// <param name="berichten">In the order they are written.</param>
    /// <param name="leeg">When the feed counts as updated while it has no items, UTC.</param>
    /// <returns>UTF-8 without a mark.</returns>
    public static byte[] Schrijf(Feedkop kop, IReadOnlyList<Feedbericht> berichten, DateTime leeg)
    {
        var feed = new SyndicationFeed(Tekst(kop.Titel).Text, null, null)
        {
            Id = kop.Zelf.AbsoluteUri,
            Language = "nl",
            LastUpdatedTime = Moment(berichten.Select(b => b.Gewijzigd).DefaultIfEmpty(leeg).Max()),
            Authors = { new SyndicationPerson { Name = Tekst(kop.Auteur).Text } },
            Links = { SyndicationLink.CreateSelfLink(kop.Zelf, "application/atom+xml"), SyndicationLink.CreateAlternateLink(kop.Pagina, "text/html") },
            Items = berichten.Select(bericht => new SyndicationItem
            {
                Id = $"urn:uuid:{bericht.Id:D}",
                Title = Tekst(bericht.Titel),
                Summary = Tekst(bericht.Samenvatting),
                Links = { SyndicationLink.CreateAlternateLink(bericht.Link, "text/html") },
                PublishDate = Moment(bericht.Gepubliceerd),
                LastUpdatedTime = Moment(bericht.Gewijzigd),
            }),
        };
        using var stream = new MemoryStream();
        using (var schrijver = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            feed.SaveAsAtom10(schrijver);
        }

        return stream.ToArray();
    }

    /// <summary>Without what XML cannot hold.</summary>
    private static TextSyndicationContent Tekst(string tekst) =>
        new(string.Concat(tekst.EnumerateRunes().Where(teken => !teken.IsBmp || XmlConvert.IsXmlChar((char)teken.Value))), TextSyndicationContentKind.Plaintext);

    private static DateTimeOffset Moment(DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
}
