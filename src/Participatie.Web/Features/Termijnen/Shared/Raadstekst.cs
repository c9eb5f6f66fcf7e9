using System.Text;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>
/// A text that a raad can send to the gemeenteraad when an organisation stays silent. Facts only, in plain words: what was advised, when, by which date an answer was due, and which reminders went out.
/// </summary>
/// <param name="Titel">Of the advies.</param>
/// <param name="Kenmerk">Its number.</param>
/// <param name="Raad">Who advised.</param>
/// <param name="Organisatie">Who is silent.</param>
/// <param name="Verstuurd">The day the advies was sent.</param>
/// <param name="Termijn">The clock that ran out, with its reminders.</param>
/// <param name="Belofte">The promise it is about; null when it is the answer itself.</param>
/// <param name="Link">Where everybody can read it; null when it is not public.</param>
public sealed record Raadstekst(string Titel, string? Kenmerk, string Raad, string Organisatie, DateOnly Verstuurd, Termijn Termijn, string? Belofte, string? Link)
{
    /// <summary>Paragraphs, parted by an empty line.</summary>
    public string Tekst(DateOnly vandaag)
    {
        var alineas = new List<string>
        {
            $"{Raad} stuurde op {Verstuurd.Kort()} een advies aan {Organisatie}: ‘{Titel}’{(Kenmerk is null ? "" : $" (nummer {Kenmerk})")}.",
            Gevraagd(),
        };
        alineas.AddRange(Geschoven());
        var dagen = vandaag.DayNumber - Termijn.Uiterlijk.DayNumber;
        if (dagen > 0 && Termijn.Status == Termijnstatus.Loopt)
        {
            alineas.Add($"Op {vandaag.Kort()} is dat nog niet gedaan. Het is dan {dagen.Getal("dag", "dagen")} te laat.");
        }

        if (Herinneringen() is { Length: > 0 } herinneringen)
        {
            alineas.Add(herinneringen);
        }

        if (Link is not null)
        {
            alineas.Add($"Het advies en alles wat ermee gebeurde, staat op {Link}");
        }

        return string.Join("\n\n", alineas).Replace('\u00a0', ' ');
    }

    private string Gevraagd() => Termijn.Soort switch
    {
        Termijnsoort.Ontvangst => $"{Organisatie} zou uiterlijk op {Termijn.Oorspronkelijk.Kort()} laten weten dat het advies is ontvangen.",
        Termijnsoort.Belofte => $"{Organisatie} beloofde: ‘{Belofte}’. Dat zou uiterlijk op {Termijn.Oorspronkelijk.Kort()} gedaan zijn.",
        Termijnsoort.Voortgang => $"{Organisatie} beloofde: ‘{Belofte}’. Uiterlijk op {Termijn.Oorspronkelijk.Kort()} zou {Organisatie} laten weten hoe het daarmee gaat.",
        _ => $"{Organisatie} zou uiterlijk op {Termijn.Oorspronkelijk.Kort()} antwoord geven.",
    };

    private IEnumerable<string> Geschoven()
    {
        foreach (var pauze in Termijn.Opschortingen)
        {
            yield return pauze.Hervat is { } hervat
                ? $"De termijn stond stil van {pauze.Van.Kort()} tot {hervat.Kort()}. De reden was: ‘{pauze.Reden}’"
                : $"De termijn staat stil sinds {pauze.Van.Kort()}. De reden is: ‘{pauze.Reden}’";
        }

        foreach (var verlenging in Termijn.Verlengingen)
        {
            yield return $"Op {verlenging.Op.Kort()} is de termijn verlengd met {verlenging.Duur}. De reden was: ‘{verlenging.Reden}’";
        }

        if (Termijn.Uiterlijk != Termijn.Oorspronkelijk)
        {
            yield return $"Daardoor werd de datum {Termijn.Uiterlijk.Kort()}.";
        }
    }

    private string Herinneringen()
    {
        var verstuurd = Termijn.Herinneringen.Where(h => h.Trede != Laddertrede.Raad && h.Ontvangers > 0).OrderBy(h => h.Op).ToList();
        if (verstuurd.Count == 0)
        {
            return "";
        }

        var tekst = new StringBuilder($"Er ging {(verstuurd.Count == 1 ? "één herinnering" : $"{verstuurd.Count} keer een herinnering")} naar {Organisatie}:");
        foreach (var herinnering in verstuurd)
        {
            tekst.Append("\n- op ").Append(herinnering.Op.DagInAmsterdam().Kort()).Append(", aan ").Append(herinnering.Trede switch
            {
                Laddertrede.Goedkeurder => "de goedkeurder",
                Laddertrede.Portefeuillehouder => "de portefeuillehouder",
                _ => "de behandelaar",
            }).Append(';');
        }

        tekst[^1] = '.';
        return tekst.ToString();
    }
}
