using Participatie.Web.Infrastructure.Web;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace Participatie.Web.Infrastructure.Pdf;

/// <summary>A piece of a letter.</summary>
public abstract record Briefdeel
{
    private Briefdeel()
    {
    }

    public sealed record Kop(string Tekst) : Briefdeel;

    /// <summary>A line end in it is kept; an empty line begins a new paragraph.</summary>
    public sealed record Alinea(string Tekst) : Briefdeel;

    /// <summary>With its number in the margin.</summary>
    public sealed record Aanbeveling(int Nummer, string Tekst) : Briefdeel;
}

/// <summary>What is printed on a letter.</summary>
/// <param name="Afzender">Who writes, at the top.</param>
/// <param name="Adres">Lines behind the window of an envelope.</param>
/// <param name="Plaats">Before the date.</param>
/// <param name="Datum">Of the letter.</param>
/// <param name="Onderwerp">Also the title of the document.</param>
/// <param name="Delen">In reading order.</param>
/// <param name="Vingerafdruk">Small at the bottom of each page, or null.</param>
public sealed record Briefinhoud(
    string Afzender, IReadOnlyList<string> Adres, string Plaats, DateOnly Datum, string Onderwerp, IReadOnlyList<Briefdeel> Delen, string? Vingerafdruk = null);

/// <summary>Prints a letter on A4, on as many pages as it needs. What the typeface cannot write becomes a question mark.</summary>
public static class Briefdocument
{
    private const double Millimeter = 72 / 25.4;
    private const double Links = 25 * Millimeter;
    private const double Rechts = 185 * Millimeter;
    private const double Hoogte = 297 * Millimeter;
    private const double Boven = 28 * Millimeter;
    private const double Onder = 270 * Millimeter;
    private const double Voet = 282 * Millimeter;
    private const double Inspringing = 9 * Millimeter;
    private const double Vensterbreedte = 85 * Millimeter;
    private const double Platte = 10.5;
    private const double Kopgrootte = 12.5;
    private const double Onderwerpgrootte = 16;
    private const double Kleine = 8;
    private const double Regelafstand = 1.5;
    private const double Alineawit = 7;

    public static byte[] MaakPdf(Briefinhoud brief)
    {
        using var document = new PdfDocumentBuilder();
        document.DocumentInformation.Title = brief.Onderwerp;
        document.DocumentInformation.Author = brief.Afzender;
        document.DocumentInformation.Producer = "Participatie";
        new Zetter(document).Zet(brief);
        return document.Build();
    }

    private sealed class Zetter(PdfDocumentBuilder document)
    {
        private readonly Letters _letters = new(document);
        private readonly List<PdfPageBuilder> _bladen = [];

        /// <summary>Of the next line, from the top, in points.</summary>
        private double _hoogte;

        private PdfPageBuilder Blad => _bladen[^1];

        public void Zet(Briefinhoud brief)
        {
            NieuwBlad();
            ZetBriefhoofd(brief);
            foreach (var deel in brief.Delen)
            {
                switch (deel)
                {
                    case Briefdeel.Kop kop:
                        // A heading is never the last thing on a page.
                        _hoogte += Alineawit;
                        Ruimte(Kopgrootte * Regelafstand + (2 * Platte * Regelafstand));
                        Regels(kop.Tekst, Links, Kopgrootte, vet: true);
                        _hoogte += 3;
                        break;
                    case Briefdeel.Aanbeveling aanbeveling:
                        Ruimte(2 * Platte * Regelafstand);
                        Schrijf(Blad, $"{aanbeveling.Nummer}.", Links, _hoogte, Platte, vet: true);
                        Alineas(aanbeveling.Tekst, Links + Inspringing);
                        break;
                    case Briefdeel.Alinea alinea:
                        Alineas(alinea.Tekst, Links);
                        break;
                }
            }

            for (var i = 0; i < _bladen.Count; i++)
            {
                ZetVoet(_bladen[i], brief.Vingerafdruk, $"{i + 1} van {_bladen.Count}");
            }
        }

        private void ZetBriefhoofd(Briefinhoud brief)
        {
            Schrijf(Blad, brief.Afzender, Links, 24 * Millimeter, 13, vet: true);
            Lijn(Blad, 28 * Millimeter);
            _hoogte = 52 * Millimeter;
            foreach (var regel in brief.Adres)
            {
                var breedte = Breedte(regel, Platte, vet: false);
                Schrijf(Blad, regel, Links, _hoogte, breedte > Vensterbreedte ? Platte * Vensterbreedte / breedte : Platte);
                _hoogte += Platte * 1.4;
            }

            _hoogte = Math.Max(_hoogte + (8 * Millimeter), 92 * Millimeter);
            Schrijf(Blad, $"{brief.Plaats}, {brief.Datum.Kort()}", Links, _hoogte, Platte);
            _hoogte += 12 * Millimeter;
            Regels(brief.Onderwerp, Links, Onderwerpgrootte, vet: true);
            _hoogte += 4 * Millimeter;
        }

        private void ZetVoet(PdfPageBuilder blad, string? vingerafdruk, string bladzijde)
        {
            Lijn(blad, Voet - 12);
            blad.SetTextAndFillColor(90, 90, 90);
            if (vingerafdruk is not null)
            {
                Schrijf(blad, $"Vingerafdruk: {vingerafdruk}", Links, Voet, Kleine);
            }

            Schrijf(blad, bladzijde, Rechts - Breedte(bladzijde, Kleine, vet: false), Voet, Kleine);
            blad.ResetColor();
        }

        private void Alineas(string tekst, double links)
        {
            foreach (var alinea in tekst.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                foreach (var regel in alinea.Split('\n'))
                {
                    Regels(regel, links, Platte, vet: false);
                }

                _hoogte += Alineawit;
            }
        }

        private void Regels(string tekst, double links, double grootte, bool vet)
        {
            foreach (var regel in Afbreken(_letters.Leesbaar(Blad, tekst.Replace('\t', ' ')), Rechts - links, grootte, vet))
            {
                Ruimte(grootte * Regelafstand);
                Schrijf(Blad, regel, links, _hoogte, grootte, vet);
                _hoogte += grootte * Regelafstand;
            }
        }

        private IEnumerable<string> Afbreken(string tekst, double breedte, double grootte, bool vet)
        {
            var regel = "";
            foreach (var woord in tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Stukken(w, breedte, grootte, vet)))
            {
                var langer = regel.Length == 0 ? woord : $"{regel} {woord}";
                if (regel.Length > 0 && Breedte(langer, grootte, vet) > breedte)
                {
                    yield return regel;
                    langer = woord;
                }

                regel = langer;
            }

            yield return regel;
        }

        /// <summary>A word that is wider than the page, such as a long address, goes on at the next line.</summary>
        private IEnumerable<string> Stukken(string woord, double breedte, double grootte, bool vet)
        {
            var begin = 0;
            var tot = 0.0;
            for (var i = 0; i < woord.Length; i++)
            {
                var teken = Breedte(woord[i].ToString(), grootte, vet);
                if (tot + teken > breedte && i > begin)
                {
                    yield return woord[begin..i];
                    (begin, tot) = (i, 0);
                }

                tot += teken;
            }

            yield return woord[begin..];
        }

        private double Breedte(string tekst, double grootte, bool vet) => _letters.Breedte(Blad, _letters.Leesbaar(Blad, tekst), grootte, vet);

        private void Schrijf(PdfPageBuilder blad, string tekst, double links, double hoogte, double grootte, bool vet = false)
        {
            var leesbaar = _letters.Leesbaar(blad, tekst);
            if (leesbaar.Length > 0)
            {
                blad.AddText(leesbaar, grootte, new PdfPoint(links, Hoogte - hoogte), vet ? _letters.Vet : _letters.Gewoon);
            }
        }

        private static void Lijn(PdfPageBuilder blad, double hoogte)
        {
            blad.SetStrokeColor(190, 190, 190);
            blad.DrawLine(new PdfPoint(Links, Hoogte - hoogte), new PdfPoint(Rechts, Hoogte - hoogte), 0.6);
            blad.ResetColor();
        }

        private void Ruimte(double nodig)
        {
            if (_hoogte + nodig > Onder)
            {
                NieuwBlad();
            }
        }

        private void NieuwBlad()
        {
            _bladen.Add(document.AddPage(PageSize.A4));
            _hoogte = Boven;
        }
    }
}
