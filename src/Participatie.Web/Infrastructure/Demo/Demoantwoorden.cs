using System.Globalization;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>
/// Composes the answers of a whole group at once, so that every question has exactly its distribution while each person's own answers hang together: who is
/// content about one thing tends to be so about another. The same random source gives the same answers.
/// </summary>
internal static class Demoantwoorden
{
    /// <summary>How strongly an answer follows somebody's mood, against chance.</summary>
    private const double Samenhang = 1.1;

    private static readonly (string Wie, double Gewicht)[] Helpers =
        [("gemeente", 17), ("huisarts", 31), ("school", 24), ("familie", 15), ("zelf", 9), ("vrienden", 3), ("anders", 6)];

    /// <param name="toeval">Source of all choices.</param>
    /// <param name="inhoud">The list that was filled in.</param>
    /// <param name="stemmingen">One for each person.</param>
    /// <param name="verdelingen">One for each question that is counted.</param>
    /// <param name="eigenWoorden">Open answers, each given by one person.</param>
    /// <returns>For each person the answers that count, in the order of <paramref name="stemmingen"/>.</returns>
    public static IReadOnlyList<Antwoordblad> Samenstellen(
        Random toeval, Lijstinhoud inhoud, IReadOnlyList<double> stemmingen, IReadOnlyList<Demoverdeling> verdelingen,
        IReadOnlyList<(string Vraagcode, string Tekst)> eigenWoorden)
    {
        var bladen = stemmingen.Select(_ => Antwoordblad.Leeg.Met("wie-hielp-zoeken", WieHielp(toeval))).ToArray();
        foreach (var vraag in inhoud.Vragen())
        {
            if (verdelingen.FirstOrDefault(v => v.Vraagcode == vraag.Code) is { } verdeling)
            {
                int[] mensen = [.. Enumerable.Range(0, bladen.Length).Where(i => Ziet(inhoud, vraag, bladen[i]))];
                Uitdelen(toeval, vraag, verdeling, mensen, stemmingen, bladen);
            }
        }

        foreach (var (vraagcode, tekst) in eigenWoorden.Take(bladen.Length))
        {
            var i = toeval.Next(bladen.Length);
            bladen[i] = bladen[i].Met(vraagcode, Antwoord.VanTekst(tekst));
        }

        return [.. bladen.Select(blad => Invulling.Van(inhoud, blad).ZonderVerborgen())];
    }

    private static bool Ziet(Lijstinhoud inhoud, Vraag vraag, Antwoordblad blad) =>
        vraag.AlleenTonenAls is null || Invulling.Van(inhoud, blad).Scherm(vraag.Code) is not null;

    private static void Uitdelen(
        Random toeval, Vraag vraag, Demoverdeling verdeling, int[] mensen, IReadOnlyList<double> stemmingen, Antwoordblad[] bladen)
    {
        var aantallen = verdeling.Aantallen(mensen.Length);
        toeval.Shuffle(mensen);
        var pastNiet = aantallen[^1];
        foreach (var i in mensen.Take(pastNiet))
        {
            bladen[i] = bladen[i].Met(vraag.Code, Antwoord.PastNiet);
        }

        var rij = new Queue<int>(mensen.Skip(pastNiet)
            .Select(i => (i, score: toeval.Normaal() + (verdeling.HangtSamen ? Samenhang * stemmingen[i] : 0)))
            .OrderByDescending(paar => paar.score)
            .Select(paar => paar.i));
        for (var categorie = 0; categorie < verdeling.Antwoorden.Count; categorie++)
        {
            var antwoord = Van(vraag, verdeling.Antwoorden[categorie].Antwoord);
            for (var n = 0; n < aantallen[categorie]; n++)
            {
                var i = rij.Dequeue();
                bladen[i] = bladen[i].Met(vraag.Code, antwoord);
            }
        }
    }

    private static Antwoord Van(Vraag vraag, string waarde) => vraag.Soort is Vraagsoort.Getal or Vraagsoort.Rapportcijfer
        ? Antwoord.VanGetal(decimal.Parse(waarde, CultureInfo.InvariantCulture))
        : Antwoord.Keuze(waarde);

    private static Antwoord WieHielp(Random toeval)
    {
        var eerste = Demobevolking.Kies(toeval, Helpers);
        var tweede = Demobevolking.Kies(toeval, Helpers);
        string[] gekozen = toeval.NextDouble() < 0.3 ? [eerste, tweede] : [eerste];
        return Antwoord.VanKeuzes(Voorbeeldlijsten.Jongere.Inhoud.Vraag("wie-hielp-zoeken")!.Opties.Select(o => o.Code).Where(gekozen.Contains).ToReeks());
    }
}
