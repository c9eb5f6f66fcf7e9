using System.Globalization;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Where marks stand in the charts of results, and the sentences that say the same.</summary>
public static class Tekening
{
    /// <summary>A segment narrower than this many percent has no room for its number.</summary>
    public const double LeesbaarVanaf = 4.5;

    private const int LaagsteCijfer = 1;
    private const int HoogsteCijfer = 10;

    /// <summary>“42.5%”, whatever the culture of the page.</summary>
    public static string Procent(double waarde) => waarde.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>The place of a mark of 1 to 10 on its line, in percent.</summary>
    public static string Plaats(decimal cijfer) => Procent((double)(cijfer - LaagsteCijfer) * 100 / (HoogsteCijfer - LaagsteCijfer));

    /// <summary>The share of a category, unrounded, so that segments close exactly.</summary>
    public static double Deel(GetoondeRij rij, int categorie) => rij.N == 0 ? 0 : 100.0 * rij.Aantallen[categorie] / rij.N;

    /// <summary>The segments of a stacked bar: where each begins, and how wide it is.</summary>
    public static IEnumerable<(int Categorie, double Begin, double Breedte)> Segmenten(GetoondeRij rij)
    {
        var begin = 0.0;
        for (var categorie = 0; categorie < rij.Aantallen.Count; categorie++)
        {
            var breedte = Deel(rij, categorie);
            if (breedte > 0)
            {
                yield return (categorie, begin, breedte);
            }

            begin += breedte;
        }
    }

    /// <summary>“81 % van de jongeren koos ‘altijd’ of ‘vaak’.”</summary>
    public static string Zin(Documentvraag vraag, Balk balk)
    {
        var rij = balk.Rij!;
        var procent = (int)Math.Round(100m * (rij.Aantallen[0] + rij.Aantallen[1]) / rij.N, MidpointRounding.AwayFromZero);
        return $"{procent} % van de {balk.Wie} koos ‘{Klein(vraag.Opties[0].Tekst)}’ of ‘{Klein(vraag.Opties[1].Tekst)}’.";
    }

    public static string Klein(string tekst) => tekst.Length == 0 ? tekst : char.ToLower(tekst[0], Datums.Nederlands) + tekst[1..];

    public static string Cijfer(decimal cijfer) => cijfer.ToString("0.0", Datums.Nederlands);

    /// <summary>Whole percent, or null without a base.</summary>
    public static int? Percentage(int deel, int geheel) => geheel == 0 ? null : (int)Math.Round(100m * deel / geheel, MidpointRounding.AwayFromZero);
}
