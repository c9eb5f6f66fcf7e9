using System.Globalization;
using CsvHelper;
using MiniExcelLibs;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Files;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The published tables as files: exactly what the page may show, one line per group and answer.</summary>
public static class Resultatentabel
{
    public const string NietGetoond = "niet getoond";

    private static readonly string[] Koppen =
        ["vraagcode", "vraag", "wie", "verdeeld naar", "groep", "aantal mensen", "antwoord", "aantal", "procent", "gemiddeld cijfer", "van", "tot"];

    /// <summary>Sheets: what the words mean, who took part, and the figures.</summary>
    public static async Task XlsxAsync(Stream stream, Publicatiedocument document, string gebied, CancellationToken cancellationToken)
    {
        var bladen = new Dictionary<string, object>
        {
            ["Uitleg"] = Uitleg(document, gebied).Select(regel => new Dictionary<string, object?> { ["onderwerp"] = regel.Onderwerp, ["uitleg"] = VeiligeCel.Maak(regel.Tekst) }),
            ["Deelname"] = document.Respons.Select(respons => new Dictionary<string, object?>
            {
                ["wie"] = Resultatenbeeld.Wie(respons.Doelgroep),
                ["uitgenodigd"] = respons.Uitgenodigd,
                ["bereikbaar"] = respons.Bereikbaar,
                ["ingevuld"] = document.Rij(Telplan.Deelname, respons.Doelgroep) is { } rij ? rij.N : NietGetoond,
            }),
            ["Cijfers"] = Regels(document).Select(regel => Koppen.Zip(regel).ToDictionary(paar => paar.First, paar => paar.Second)),
        };
        await MiniExcel.SaveAsAsync(stream, bladen, cancellationToken: cancellationToken);
    }

    /// <summary>UTF-8 with a mark, semicolons, comma for decimals: opens well in a Dutch spreadsheet.</summary>
    public static async Task CsvAsync(Stream stream, Publicatiedocument document, CancellationToken cancellationToken)
    {
        await using var schrijver = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true);
        await schrijver.WriteRecordAsync(Koppen, cancellationToken);
        foreach (var regel in Regels(document))
        {
            await schrijver.WriteRecordAsync([.. regel.Select(cel => cel switch
            {
                null => "",
                IFormattable getal => getal.ToString(null, Datums.Nederlands),
                _ => cel.ToString()!,
            })], cancellationToken);
        }
    }

    private static IEnumerable<object?[]> Regels(Publicatiedocument document)
    {
        foreach (var tabel in document.Tabellen.Tabellen)
        {
            var vraag = document.Vragen.FirstOrDefault(v => v.Code == tabel.Vraagcode);
            var uitsplitsing = document.Uitsplitsingen.FirstOrDefault(u => u.Code == tabel.Uitsplitsing);
            var wie = Enum.TryParse<Doelgroep>(tabel.Doelgroep, out var doelgroep) ? Resultatenbeeld.Wie(doelgroep) : Resultatenbeeld.Wie(null);
            foreach (var rij in tabel.Rijen)
            {
                object?[] kop =
                [
                    VeiligeCel.Maak(tabel.Vraagcode),
                    VeiligeCel.Maak(vraag is null ? "aantal mensen dat meedeed" : string.Join(" / ", vraag.Teksten.Select(tekst => tekst.Tekst).Distinct())),
                    wie,
                    uitsplitsing?.Naam ?? "jongeren en ouders",
                    VeiligeCel.Maak(Groepsnaam(rij.Groep, uitsplitsing)),
                ];
                foreach (var regel in Cijfers(rij, vraag))
                {
                    yield return [.. kop, .. regel];
                }
            }
        }
    }

    private static IEnumerable<object?[]> Cijfers(Tabelrij rij, Documentvraag? vraag) => rij switch
    {
        GetoondeRij { Cijfer: { } cijfer } getoond => [[getoond.N, null, null, null, cijfer.Gemiddelde, cijfer.Onder, cijfer.Boven]],
        GetoondeRij { Aantallen.Count: 0 } getoond => [[getoond.N, null, null, null, null, null, null]],
        GetoondeRij getoond => getoond.Aantallen.Select((aantal, i) => new object?[]
        {
            getoond.N, VeiligeCel.Maak(vraag?.Opties[i].Tekst), aantal, getoond.Percentages[i], null, null, null,
        }),
        _ => [[NietGetoond, null, null, null, null, null, null]],
    };

    private static string Groepsnaam(string groep, Documentuitsplitsing? uitsplitsing) =>
        groep == Telplan.Totaal ? "totaal"
        : uitsplitsing?.Groepen.FirstOrDefault(g => g.Code == groep)?.Tekst
            ?? (Enum.TryParse<Doelgroep>(groep, out var doelgroep) ? Resultatenbeeld.Wie(doelgroep) : groep);

    private static IEnumerable<(string Onderwerp, string Tekst)> Uitleg(Publicatiedocument document, string gebied)
    {
        yield return ("ronde", document.Naam);
        yield return ("gebied", gebied);
        yield return ("jaar", document.Jaar.ToString(CultureInfo.InvariantCulture));
        yield return ("open", $"{document.OpentOp.Kort()} tot en met {document.SluitNa.Kort()}");
        foreach (var lijst in document.Lijsten)
        {
            yield return ($"lijst voor {Resultatenbeeld.Wie(lijst.Doelgroep)}", $"{lijst.Naam}, versie {lijst.Versie}");
        }

        yield return ("aantal mensen", "Hoeveel mensen in deze groep de vraag beantwoordden. Wie oversloeg of ‘past niet’ koos, telt niet mee.");
        yield return ("procent", "Hele procenten van het aantal mensen. Elk is apart afgerond, dus samen kan het 99 of 101 zijn. Mocht iemand meer kiezen, dan is het samen meer dan 100.");
        yield return ("gemiddeld cijfer, van, tot", "Het gemiddelde van cijfers van 1 tot en met 10. Met 95 % zekerheid ligt het tussen ‘van’ en ‘tot’.");
        yield return ("uitgenodigd", "Uitnodigingen die verstuurd zijn.");
        yield return ("bereikbaar", "Uitnodigingen die verstuurd zijn en niet onbestelbaar terugkwamen.");
        yield return ("ingevuld", "Mensen die de vragenlijst instuurden.");
        yield return (NietGetoond, BeschermdeTabellen.WaaromNietGetoond);
        yield return ("kleinste groep", $"{document.Tabellen.Drempel} mensen");
        yield return ("waarvoor", "Om de hulp beter te maken. Niet om hulporganisaties te vergelijken, en niet voor de inkoop van hulp.");
    }
}
