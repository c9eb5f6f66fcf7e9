using System.Text.Json;
using System.Text.Json.Nodes;
using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen;

public class LijstjsonTests
{
    /// <summary>As it lies in databases since the first release. Never change it: add a second one when the stored form grows.</summary>
    private const string Bewaard =
        """
        {"talen":[{"code":"nl","naam":"Nederlands"},{"code":"ar","naam":"العربية","richting":"rechts-naar-links"}],"schalen":[{"code":"frequentie","opties":[{"code":"altijd","tekst":{"ar":"دائما","nl":"Altijd"},"stippen":4},{"code":"nooit","tekst":{"nl":"Nooit"},"stippen":0}],"opdracht":{"nl":"Kies hoe vaak dit klopt"}}],"blokken":[{"code":"omgang","titel":{"nl":"Hoe ze met je omgaan"},"onderdeel":"uitvoering","inleiding":{"nl":"Eerst dit."},"eenVraagPerScherm":true,"vragen":[{"code":"begin","soort":"uitleg","tekst":{"nl":"Fijn dat je meedoet."}},{"code":"luisteren","soort":"stelling","tekst":{"nl":"Mijn hulpverlener luistert naar mij."},"vraagstam":{"nl":"Hoe vaak klopt dit voor jou?"},"hulptekst":{"nl":"Denk aan wie je het meest ziet."},"verplicht":true,"pastNiet":{"nl":"Past niet bij mij"},"verbeterthema":"serieus-genomen-worden","schaal":"frequentie"},{"code":"aantal","soort":"getal","tekst":{"nl":"Hoeveel?"},"minimum":0,"maximum":50,"decimalen":1,"eenheid":{"nl":"keer"}},{"code":"wie","soort":"meer-keuze","tekst":{"nl":"Wie?"},"opties":[{"code":"a","tekst":{"nl":"Iemand"}},{"code":"b","tekst":{"nl":"Niemand"}}],"minimum":1,"maximum":2},{"code":"klaar","soort":"een-keuze","tekst":{"nl":"Klaar?"},"opties":[{"code":"ja","tekst":{"nl":"Ja"}},{"code":"nee","tekst":{"nl":"Nee"}}]}]},{"code":"slot","titel":{"nl":"Tot slot"},"onderdeel":"resultaat","vragen":[{"code":"rapportcijfer","soort":"rapportcijfer","tekst":{"nl":"Welk cijfer?"}},{"code":"waarom","soort":"open","tekst":{"nl":"Waarom?"},"alleenTonenAls":{"koppeling":"of","delen":[{"vraag":"rapportcijfer","vergelijking":"hoogstens","waarden":["5"]},{"koppeling":"en","delen":[{"vraag":"klaar","vergelijking":"niet-in","waarden":["ja"]},{"vraag":"aantal","vergelijking":"minstens","waarden":["2.5"]},{"vraag":"wie","vergelijking":"gelijk","waarden":["a"]},{"vraag":"luisteren","vergelijking":"in","waarden":["past-niet"]}]}]},"maximumTekens":500}]}]}
        """;

    [Fact]
    public void Bewaarde_lijst_van_de_eerste_uitgave_leest_en_schrijft_gelijk()
    {
        var inhoud = Lijstjson.Lezen(Bewaard);

        Assert.Equal(Bewaard, Lijstjson.Schrijven(inhoud));
        Assert.False(Lijstcontrole.HeeftFouten(inhoud));
        Assert.Equal("rtl", inhoud.Taal("ar").Dir);
        Assert.Equal("دائما", inhoud.Schalen[0].Opties[0].Tekst["ar"]);
        Assert.Equal((Vraagsoort.Stelling, true, Verbeterthema.SerieusGenomenWorden), (inhoud.Vraag("luisteren")!.Soort, inhoud.Vraag("luisteren")!.Verplicht, inhoud.Vraag("luisteren")!.Verbeterthema));
        Assert.Equal(500, inhoud.Vraag("waarom")!.Tekstgrens);
    }

    [Fact]
    public void Lijst_is_gelijk_aan_zichzelf_na_schrijven_en_lezen()
    {
        var inhoud = Voorbeeldlijsten.Ouder.Inhoud;
        var terug = Lijstjson.Lezen(Lijstjson.Schrijven(inhoud));

        Assert.Equal(inhoud, terug);
        Assert.Equal(inhoud.GetHashCode(), terug.GetHashCode());
        Assert.NotEqual(inhoud, terug with { Blokken = terug.Blokken.Skip(1).ToReeks() });
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"talen":[],"blokken":null}""")]
    [InlineData("""{"talen":[null],"blokken":[]}""")]
    [InlineData("""{"talen":[],"blokken":[],"geheim":1}""")]
    [InlineData("""{"talen":[],"blokken":[],"blokken":[]}""")]
    [InlineData("""{"talen":[],"blokken":[{"code":"a","titel":{"nl":null},"onderdeel":"toegang","vragen":[]}]}""")]
    [InlineData("""{"talen":[],"blokken":[{"code":"a","titel":{"nl":"A"},"onderdeel":7,"vragen":[]}]}""")]
    [InlineData("""{"talen":[],"blokken":[{"code":"a","titel":{"nl":"A"},"onderdeel":"elders","vragen":[]}]}""")]
    [InlineData("""{"talen":[],"blokken":[{"code":"a","titel":{"nl":"A"},"vragen":[]}]}""")]
    public void Tekst_die_geen_lijst_is_wordt_geweigerd(string json) => Assert.Throws<JsonException>(() => Lijstjson.Lezen(json));

    [Fact]
    public void Verminkte_lijst_wordt_geweigerd_of_gecontroleerd_en_is_zonder_fouten_in_te_vullen()
    {
        var toeval = new Random(20261123);
        var (gelezen, goed) = (0, 0);
        for (var ronde = 0; ronde < 400; ronde++)
        {
            var document = JsonNode.Parse(Bewaard)!;
            Verminken(document, toeval);
            Lijstinhoud inhoud;
            try
            {
                inhoud = Lijstjson.Lezen(document.ToJsonString());
            }
            catch (JsonException)
            {
                continue;
            }

            gelezen++;
            if (Lijstcontrole.HeeftFouten(inhoud))
            {
                continue;
            }

            goed++;
            var invulling = Invulling.Van(inhoud, Antwoordblad.Leeg);
            Assert.All(invulling.Schermen, scherm => Assert.InRange(invulling.Voortgang(scherm).Vraag, 1, invulling.Vragen.Count));
        }

        Assert.InRange(goed, 1, gelezen - 1);
    }

    [Fact]
    public void Ontbrekende_vertaling_valt_terug_op_het_nederlands()
    {
        var tekst = Tekst.Van("Hallo").Met("en", " ");

        Assert.Equal(("Hallo", "nl", false), (tekst["en"], tekst.TaalVoor("en"), tekst.Heeft("en")));
        Assert.Equal("", Tekst.Van("").Met("en", "Hello")["ar"]);
    }

    [Fact]
    public void Onbekende_taal_geeft_de_eerste_van_de_lijst() =>
        Assert.Equal((Taal.Nederlands, Taal.Engels), (Voorbeeldlijsten.Jongere.Inhoud.Taal("xx"), Voorbeeldlijsten.Jongere.Inhoud.Taal("EN")));

    /// <summary>Removes, doubles, swaps or overwrites one random node.</summary>
    private static void Verminken(JsonNode document, Random toeval)
    {
        var knopen = Knopen(document).Where(knoop => knoop.Parent is not null).ToList();
        var doel = knopen[toeval.Next(knopen.Count)];
        var ander = knopen[toeval.Next(knopen.Count)].DeepClone();
        switch (toeval.Next(3))
        {
            case 0 when doel.Parent is JsonArray reeks:
                reeks.RemoveAt(doel.GetElementIndex());
                break;
            case 0:
                doel.Parent!.AsObject().Remove(doel.GetPropertyName());
                break;
            case 1 when doel.Parent is JsonArray reeks:
                reeks.Add(doel.DeepClone());
                break;
            default:
                doel.ReplaceWith(ander);
                break;
        }
    }

    private static IEnumerable<JsonNode> Knopen(JsonNode knoop) => knoop switch
    {
        JsonArray reeks => reeks.OfType<JsonNode>().SelectMany(Knopen).Prepend(knoop),
        JsonObject vak => vak.Select(paar => paar.Value).OfType<JsonNode>().SelectMany(Knopen).Prepend(knoop),
        _ => [knoop],
    };
}
