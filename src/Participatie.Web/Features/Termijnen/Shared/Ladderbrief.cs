using Participatie.Domain.Berichten;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>The letter of a rung: what has to be done, by which day, what happens next and how to stop it.</summary>
public sealed class Ladderbrief(Links links, PortaalSettings portaal)
{
    private const string Begin = "ladder:";

    /// <summary>One letter for one rung, one date and one receiver; <paramref name="klok"/> has already planned its next rung.</summary>
    public Mailbericht Maken(Klokhouder klok, Herinnering herinnering, Ladderontvanger aan, DateOnly vandaag, DateTime nu) => Mailbericht.Klaarzetten(
        Sleutel(herinnering, aan), Mailsoort.Termijnherinnering, aan.Email, Opmaak(klok, herinnering, aan, vandaag).Inhoud(), nu);

    /// <summary>Which clock and which date a letter is about, read from its key; null when it is no letter of a ladder.</summary>
    public static (Guid TermijnId, DateOnly VoorDatum)? Over(string sleutel) =>
        sleutel.Split(':') is ["ladder", var termijn, _, var dag, _] && Guid.TryParse(termijn, out var id)
        && DateOnly.TryParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var datum)
            ? (id, datum)
            : null;

    private static string Sleutel(Herinnering herinnering, Ladderontvanger aan) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Begin}{herinnering.TermijnId}:{herinnering.Trede}:{herinnering.VoorDatum:yyyy-MM-dd}:{(aan.AccountId is { } id ? id.ToString() : "adres")}");

    private Mailopmaak Opmaak(Klokhouder klok, Herinnering herinnering, Ladderontvanger aan, DateOnly vandaag)
    {
        var wat = klok.Termijn.Soort.Taak();
        var datum = herinnering.VoorDatum.Voluit();
        return new(
            Onderwerp(herinnering.Trede, klok, wat, datum),
            aan.Naam is null ? "Beste lezer," : $"Beste {aan.Naam},",
            [.. Alineas(klok, herinnering.Trede, wat, datum, vandaag)],
            aan.AccountId is null ? null : "Bekijk wat er gevraagd wordt",
            aan.AccountId is null ? null : links.Absoluut(klok.Pad),
            [.. Slot(klok, wat, aan)],
            $"{portaal.Naam} {portaal.Regio}");
    }

    private static string Onderwerp(Laddertrede trede, Klokhouder klok, string wat, string datum) => trede switch
    {
        Laddertrede.Vooraf => $"Herinnering: {wat}, uiterlijk {datum}",
        Laddertrede.Raad when !klok.IsVanRaad => $"{klok.Partij} is te laat: {wat}",
        _ => $"Te laat: {wat}, dat moest uiterlijk {datum}",
    };

    private static IEnumerable<string> Alineas(Klokhouder klok, Laddertrede trede, string wat, string datum, DateOnly vandaag)
    {
        switch (trede)
        {
            case Laddertrede.Vooraf:
                yield return $"Er wacht iets op {klok.Partij}: {wat}. Het gaat over ‘{klok.Titel}’.";
                yield return $"Dat kan tot en met {datum}.";
                break;
            case Laddertrede.Verlopen:
                yield return $"De datum is voorbij. {klok.Partij} moest uiterlijk op {datum} {wat}. Het gaat over ‘{klok.Titel}’.";
                yield return "Doe het zo snel mogelijk. Later antwoord is beter dan geen antwoord.";
                break;
            case Laddertrede.Goedkeurder or Laddertrede.Portefeuillehouder:
                yield return $"U krijgt deze mail als {(trede == Laddertrede.Goedkeurder ? "goedkeurder" : "portefeuillehouder")} van {klok.Partij}.";
                yield return $"{klok.Partij} moest uiterlijk op {datum} {wat}. Het gaat over ‘{klok.Titel}’ van {klok.Raad}. Dat is nog niet gedaan.";
                yield return "Wilt u ervoor zorgen dat het alsnog gebeurt?";
                break;
            default:
                yield return $"{klok.Partij} is te laat. Herinneringen hielpen niet. U kunt het nu voorleggen aan de gemeenteraad. Hieronder staat een tekst die klaar is. U mag hem veranderen.";
                if (klok.Raadstekst is { } tekst)
                {
                    yield return tekst.Tekst(vandaag);
                }

                break;
        }
    }

    private static IEnumerable<string> Slot(Klokhouder klok, string wat, Ladderontvanger aan)
    {
        if (aan.AccountId is null)
        {
            yield return "Antwoorden kan met de link uit de mail waarmee u het advies kreeg. Bent u die kwijt? Vraag de raad dan om een nieuwe.";
        }

        if (klok.Termijn is { VolgendeTrede: { } trede, VolgendeTredeOp: { } dag })
        {
            yield return $"Wat gebeurt er daarna? Op {dag.Voluit()} gaat er een bericht naar {(klok.IsVanRaad ? "de raad" : trede.Aan())}.";
            yield return $"Dat stopt vanzelf zodra dit gedaan is: {wat}.";
        }
        else
        {
            yield return "Dit is de laatste herinnering hierover.";
        }

        yield return "Deze herinnering hoort bij de afspraken over de termijn. U kunt haar niet uitzetten.";
    }
}
