using System.Globalization;
using System.IO.Compression;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pdf;
using QRCoder;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>One letter. <see cref="ToString"/> gives nothing away.</summary>
/// <param name="Doelgroep">Decides between "je" and "u".</param>
/// <param name="Taal"><c>nl</c> or <c>en</c>; anything else is written in Dutch.</param>
/// <param name="Adres">Stands behind the window.</param>
/// <param name="Code">As typed, with a space for reading: <c>K7PM 3XQD</c>.</param>
/// <param name="Link">What the QR code holds.</param>
/// <param name="IsHerinnering">True when this person got a letter before.</param>
public sealed record Brief(Doelgroep Doelgroep, string Taal, Postadres Adres, string Code, Uri Link, bool IsHerinnering = false)
{
    public override string ToString() => "(afgeschermd)";
}

/// <summary>Who writes; the same for all letters of a ronde.</summary>
/// <param name="Naam">Neutral name, at the top and at the bottom.</param>
/// <param name="Retouradres">One line, small above the address.</param>
/// <param name="Adres">Web address to type, short: <c>participatie.example/code</c>.</param>
/// <param name="Contact">Whole sentence, with a telephone number or mail address.</param>
/// <param name="TotEnMet">Last day to take part.</param>
public sealed record Briefafzender(string Naam, string Retouradres, string Adres, string Contact, DateOnly TotEnMet);

/// <summary>
/// Prints letters: A4, one page each, the address in the left window of a C5 or C5/6 envelope (20 to 110 mm from the left,
/// 45 to 80 mm from the top).
/// </summary>
public static class Brieven
{
    /// <summary>Letters in one PDF; no more than one PDF is ever in memory.</summary>
    public const int Bundelgrootte = 250;

    private const double Millimeter = 72 / 25.4;
    private const double Links = 22 * Millimeter;
    private const double Rechts = 188 * Millimeter;
    private const double Hoogte = 297 * Millimeter;
    private const double Vensterbreedte = 85 * Millimeter;
    private const double Platte = 11;
    private const double Regelhoogte = 16.5;
    private const double QrZijde = 38 * Millimeter;

    /// <summary>A ZIP file with PDF's of at most <see cref="Bundelgrootte"/> letters, named by their place in the row.</summary>
    public static async Task SchrijfBundelsAsync(Stream doel, Briefafzender afzender, IEnumerable<Brief> brieven, CancellationToken cancellationToken = default)
    {
        await using var zip = await ZipArchive.CreateAsync(doel, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        var eerste = 1;
        foreach (var bundel in brieven.Chunk(Bundelgrootte))
        {
            var naam = string.Create(CultureInfo.InvariantCulture, $"brieven-{eerste:D6}-{eerste + bundel.Length - 1:D6}.pdf");
            await using var deel = await zip.CreateEntry(naam, CompressionLevel.NoCompression).OpenAsync(cancellationToken);
            await deel.WriteAsync(MaakPdf(afzender, bundel), cancellationToken);
            eerste += bundel.Length;
        }
    }

    /// <summary>One PDF with a page for every letter.</summary>
    public static byte[] MaakPdf(Briefafzender afzender, IReadOnlyCollection<Brief> brieven)
    {
        using var document = new PdfDocumentBuilder();
        document.DocumentInformation.Title = afzender.Naam;
        document.DocumentInformation.Producer = "Participatie";
        var letters = new Letters(document);
        using var qr = new QRCodeGenerator();
        foreach (var brief in brieven)
        {
            new Bladzijde(document.AddPage(PageSize.A4), letters).Teken(brief, afzender, qr);
        }

        return document.Build();
    }

    private sealed class Bladzijde(PdfPageBuilder blad, Letters letters)
    {
        /// <summary>Distance from the top, in points.</summary>
        private double _hoogte;

        public void Teken(Brief brief, Briefafzender afzender, QRCodeGenerator qr)
        {
            var tekst = Brieftekst.Voor(brief.Doelgroep, brief.Taal, afzender, brief.IsHerinnering);
            Zet(afzender.Naam, Links, 22 * Millimeter, 12, letters.Vet);
            TekenAdres(brief.Adres, afzender.Retouradres);

            _hoogte = 104 * Millimeter;
            Zet(tekst.Titel, Links, _hoogte, 17, letters.Vet);
            _hoogte += 26;
            Alinea(tekst.Aanhef);
            foreach (var alinea in tekst.Vooraf)
            {
                Alinea(alinea);
            }

            TekenMeedoen(tekst, brief, qr);
            foreach (var alinea in tekst.Achteraf)
            {
                Alinea(alinea);
            }

            Alinea(tekst.Groet);
            Zet(afzender.Naam, Links, _hoogte, Platte, letters.Gewoon);
        }

        private void TekenAdres(Postadres adres, string retouradres)
        {
            Passend(retouradres, 47 * Millimeter, 7);
            var hoogte = 55 * Millimeter;
            foreach (var regel in (string[])[adres.Aanhef, adres.StraatEnHuisnummer, $"{adres.Postcode}  {adres.Plaats.ToUpper(CultureInfo.GetCultureInfo("nl-NL"))}"])
            {
                Passend(regel, hoogte, 11);
                hoogte += 16;
            }
        }

        private void TekenMeedoen(Brieftekst tekst, Brief brief, QRCodeGenerator qr)
        {
            var boven = _hoogte - 4;
            TekenQr(qr, brief.Link, Rechts - QrZijde, boven);
            _hoogte += 12;
            Zet(tekst.Kop, Links, _hoogte, 12, letters.Vet);
            _hoogte += 20;
            foreach (var stap in tekst.Stappen)
            {
                Regels(stap, Rechts - QrZijde - (6 * Millimeter) - Links);
            }

            _hoogte += 16;
            Zet(brief.Code, Links + 14, _hoogte, 24, letters.Vet);
            _hoogte = Math.Max(_hoogte, boven + QrZijde) + 30;
        }

        private void Alinea(string tekst)
        {
            Regels(tekst, Rechts - Links);
            _hoogte += 7;
        }

        private void Regels(string tekst, double breedte)
        {
            var inspringing = tekst.Length - tekst.TrimStart().Length;
            var links = Links + (inspringing * 3.2);
            var regel = "";
            foreach (var woord in tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var langer = regel.Length == 0 ? woord : $"{regel} {woord}";
                if (regel.Length > 0 && letters.Breedte(blad, langer, Platte) > breedte)
                {
                    Zet(regel, links, _hoogte, Platte, letters.Gewoon);
                    _hoogte += Regelhoogte;
                    langer = woord;
                }

                regel = langer;
            }

            Zet(regel, links, _hoogte, Platte, letters.Gewoon);
            _hoogte += Regelhoogte;
        }

        /// <summary>A line behind the window, smaller when it would not fit.</summary>
        private void Passend(string tekst, double hoogte, double grootte)
        {
            var breedte = letters.Breedte(blad, letters.Leesbaar(blad, tekst), grootte);
            Zet(tekst, Links, hoogte, breedte > Vensterbreedte ? grootte * Vensterbreedte / breedte : grootte, letters.Gewoon);
        }

        private void Zet(string tekst, double links, double hoogte, double grootte, PdfDocumentBuilder.AddedFont lettertype)
        {
            var leesbaar = letters.Leesbaar(blad, tekst);
            if (leesbaar.Length > 0)
            {
                blad.AddText(leesbaar, grootte, new PdfPoint(links, Hoogte - hoogte), lettertype);
            }
        }

        /// <summary>Drawn as rectangles, a run of dark modules at a time, so that it stays sharp on any printer.</summary>
        private void TekenQr(QRCodeGenerator qr, Uri link, double links, double boven)
        {
            using var code = qr.CreateQrCode(link.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
            var rijen = code.ModuleMatrix;
            var module = QrZijde / rijen.Count;
            blad.SetTextAndFillColor(0, 0, 0);
            for (var rij = 0; rij < rijen.Count; rij++)
            {
                for (var kolom = 0; kolom < rijen.Count; kolom++)
                {
                    var begin = kolom;
                    while (kolom < rijen.Count && rijen[rij][kolom])
                    {
                        kolom++;
                    }

                    if (kolom > begin)
                    {
                        blad.DrawRectangle(new PdfPoint(links + (begin * module), Hoogte - boven - ((rij + 1) * module)), (kolom - begin) * module, module, 0, fill: true);
                    }
                }
            }
        }
    }
}
