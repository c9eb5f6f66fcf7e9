using System.Globalization;
using System.Text;
using System.Xml;

namespace Participatie.Web.Features.Adviezen;

/// <summary>A feed as RFC 4287 writes it. All text is text: markup that somebody typed is shown, never followed.</summary>
internal static class Atomfeed
{
    private const string Ruimte = "http://www.w3.org/2005/Atom";

    /// <param name="view">What happened.</param>
    /// <param name="zelf">Absolute address of the feed, which is its identity.</param>
    /// <param name="pagina">Absolute address of the page that it belongs to.</param>
    /// <param name="portaal">Who publishes it.</param>
    /// <param name="adres">Absolute address of an advies.</param>
    public static byte[] Maken(AdviezenfeedLezen.View view, string zelf, string pagina, string portaal, Func<string, string> adres)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartElement("feed", Ruimte);
            xml.WriteAttributeString("xml", "lang", null, "nl");
            Element(xml, "id", zelf);
            Element(xml, "title", view.Titel);
            Element(xml, "updated", Moment(view.Regels.Count == 0 ? DateTime.UnixEpoch : view.Regels[0].Op));
            Auteur(xml, portaal);
            Link(xml, "self", zelf, "application/atom+xml");
            Link(xml, "alternate", pagina, "text/html");
            foreach (var regel in view.Regels)
            {
                xml.WriteStartElement("entry", Ruimte);
                Element(xml, "id", $"urn:uuid:{regel.Id}");
                Element(xml, "title", regel.Titel);
                Element(xml, "updated", Moment(regel.Op));
                Auteur(xml, regel.Raad);
                Link(xml, "alternate", adres(regel.Kenmerk), "text/html");
                Element(xml, "summary", regel.Tekst.Length > 0 ? regel.Tekst : regel.Titel);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Element(XmlWriter xml, string naam, string tekst) => xml.WriteElementString(naam, Ruimte, Leesbaar(tekst));

    private static void Auteur(XmlWriter xml, string naam)
    {
        xml.WriteStartElement("author", Ruimte);
        Element(xml, "name", naam);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string adres, string soort)
    {
        xml.WriteStartElement("link", Ruimte);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", soort);
        xml.WriteAttributeString("href", adres);
        xml.WriteEndElement();
    }

    private static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Without characters that XML cannot hold at all; one of them would make the whole feed unreadable.</summary>
    private static string Leesbaar(string tekst) => string.Concat(tekst.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)));
}
