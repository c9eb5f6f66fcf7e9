using Participatie.Domain.Shared;

namespace Participatie.Domain.Tests.Shared;

public sealed class TaalhulpTests
{
    private static string Plek(string tekst, Taalhint hint) => tekst.Substring(hint.Begin, hint.Lengte);

    private static List<Taalhint> Hints(string tekst, Hintsoort soort) => [.. Taalhulp.Bekijk(tekst).Hints.Where(h => h.Soort == soort)];

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n\n  ")]
    [InlineData("Wij vragen u om sneller te helpen.")]
    [InlineData("De jongeren doen mee. Zij praten met de wethouder. Dat vinden zij fijn!")]
    [InlineData("Het leven van kinderen in gemeenten is soms moeilijk.")]
    [InlineData("Later wil ik dokter worden. Het wordt beter voor alle gezinnen.")]
    [InlineData("Dat is niet onder een uur gedaan, en dat is geen ramp.")]
    [InlineData("Het is niet duur, er is geen wachtlijst.")]
    public void Gewone_taal_krijgt_geen_hints(string tekst) => Assert.Empty(Taalhulp.Bekijk(tekst).Hints);

    [Theory]
    [InlineData("Het plan wordt door de gemeente gemaakt.", "wordt door de gemeente gemaakt")]
    [InlineData("Er werd niet naar ons geluisterd.", "werd niet naar ons geluisterd")]
    [InlineData("Wij horen dat het plan besproken wordt.", "besproken wordt")]
    [InlineData("De jongeren worden uitgenodigd, zei hij.", "worden uitgenodigd")]
    [InlineData("Het besluit werd verzonden.", "werd verzonden")]
    [InlineData("Een hulpvraag wordt beoordeeld.", "wordt beoordeeld")]
    public void Lijdende_vorm_wordt_gevonden(string tekst, string plek) => Assert.Equal(plek, Plek(tekst, Assert.Single(Hints(tekst, Hintsoort.Lijdend))));

    [Theory]
    [InlineData("Dit doen wij middels een brief.", "middels", "met")]
    [InlineData("TENEINDE u te helpen.", "TENEINDE", "om")]
    [InlineData("Wij schrijven met betrekking tot school.", "met betrekking tot", "over")]
    [InlineData("Wij schrijven met  betrekking\ttot school.", "met  betrekking\ttot", "over")]
    [InlineData("Het plan is geïmplementeerd.", "geïmplementeerd", "invoeren")]
    [InlineData("Zij participeert nu.", "participeert", "meedoen")]
    [InlineData("Conform het plan.", "Conform", "volgens")]
    public void Moeilijk_woord_krijgt_een_makkelijker_woord(string tekst, string plek, string makkelijker)
    {
        var hint = Assert.Single(Hints(tekst, Hintsoort.MoeilijkWoord));

        Assert.Equal((plek, makkelijker), (Plek(tekst, hint), hint.Makkelijker));
    }

    [Fact]
    public void Woorden_die_over_een_leesteken_heen_staan_zijn_geen_uitdrukking() =>
        Assert.DoesNotContain(Hints("Wij gaan ten behoeve. Van u horen wij nog.", Hintsoort.MoeilijkWoord), hint => hint.Lengte > "behoeve".Length);

    [Theory]
    [InlineData("Wij doen dit d.m.v. een brief.", "d.m.v.", "door, met")]
    [InlineData("Wij helpen bijv. met school.", "bijv.", "bijvoorbeeld")]
    [InlineData("De POH helpt. De POH luistert.", "POH", null)]
    [InlineData("De NvWA en ik.", "NvWA", null)]
    public void Afkorting_zonder_uitleg_wordt_een_keer_gemeld(string tekst, string plek, string? makkelijker)
    {
        var hint = Assert.Single(Taalhulp.Bekijk(tekst).Hints);

        Assert.Equal((Hintsoort.Afkorting, plek, makkelijker), (hint.Soort, Plek(tekst, hint), hint.Makkelijker));
    }

    [Theory]
    [InlineData("De praktijkondersteuner van de huisarts (POH) helpt. De POH luistert.")]
    [InlineData("De POH (hulp bij de huisarts) luistert.")]
    [InlineData("ADVIES OVER ZORG")]
    [InlineData("Stuur een sms of een PDF.")]
    public void Uitgelegde_en_bekende_afkorting_mag(string tekst) => Assert.Empty(Hints(tekst, Hintsoort.Afkorting));

    [Theory]
    [InlineData("Dat is niet onbelangrijk.", "niet onbelangrijk")]
    [InlineData("Wij hebben nooit geen antwoord gehad.", "nooit geen")]
    [InlineData("Het kan niet zonder jongeren.", "niet zonder")]
    public void Dubbele_ontkenning_wordt_gevonden(string tekst, string plek) => Assert.Equal(plek, Plek(tekst, Assert.Single(Hints(tekst, Hintsoort.DubbeleOntkenning))));

    [Theory]
    [InlineData("Wij werken aan het verbeteren van de hulp.", "het verbeteren van")]
    [InlineData("Het realiseren van rust.", "Het realiseren van")]
    public void Werkwoord_als_ding_wordt_gevonden(string tekst, string plek) => Assert.Equal(plek, Plek(tekst, Assert.Single(Hints(tekst, Hintsoort.Naamwoordstijl))));

    [Theory]
    [InlineData(15, 0)]
    [InlineData(16, 1)]
    public void Zin_van_meer_dan_vijftien_woorden_is_lang(int woorden, int hints)
    {
        var tekst = $"Kort. {string.Join(' ', Enumerable.Repeat("woord", woorden))}. Kort.";

        var gevonden = Hints(tekst, Hintsoort.LangeZin);

        Assert.Equal(hints, gevonden.Count);
        Assert.All(gevonden, hint => Assert.Equal(6, hint.Begin));
    }

    [Fact]
    public void Punt_in_een_getal_of_afkorting_maakt_geen_nieuwe_zin() => Assert.Single(
        Hints("Wij vragen volgens art. 3 bijv. om 1.500 euro extra voor de raad en de jongeren in dit jaar.", Hintsoort.LangeZin));

    [Fact]
    public void Regel_zonder_punt_is_een_eigen_zin() =>
        Assert.Empty(Hints("Een kop van zeven woorden zonder een punt\nDaarna een zin van negen woorden met een punt.", Hintsoort.LangeZin));

    [Fact]
    public void Lang_stuk_tekst_wordt_gemeld()
    {
        var alinea = string.Concat(Enumerable.Repeat("Dit is een korte zin. ", 21));

        Assert.Single(Hints(alinea, Hintsoort.LangeAlinea));
        Assert.Empty(Hints(alinea.Insert(alinea.Length / 2, "\n\n"), Hintsoort.LangeAlinea));
    }

    [Theory]
    [InlineData("hulp", 1)]
    [InlineData("jeugd", 1)]
    [InlineData("nieuw", 1)]
    [InlineData("mooie", 2)]
    [InlineData("ouders", 2)]
    [InlineData("ideeën", 3)]
    [InlineData("patiënt", 3)]
    [InlineData("situatie", 4)]
    [InlineData("geïnformeerd", 4)]
    [InlineData("januari", 4)]
    [InlineData("officieel", 4)]
    [InlineData("gemeenteraad", 4)]
    [InlineData("bijeenkomst", 3)]
    [InlineData("baby", 2)]
    [InlineData("yoga", 2)]
    [InlineData("participatie", 5)]
    [InlineData("BELANGRIJK", 3)]
    [InlineData("2026", 1)]
    [InlineData("pst", 1)]
    public void Lettergrepen_worden_geteld(string woord, int aantal) => Assert.Equal(aantal, Taalhulp.Lettergrepen(woord));

    [Fact]
    public void Leesgemak_volgt_de_formule() => Assert.Equal(206.84 - (0.77 * 150) - (0.93 * 10), Taalhulp.Leesgemak(200, 20, 300), 10);

    [Theory]
    [InlineData("De raad wil meer tijd. Wij zien dat het nu te lang duurt. Een kind wacht soms een jaar. Dat is niet goed. Bel het kind na een week. Vraag hoe het gaat. Zeg wat er gebeurt.", Leesniveau.Makkelijk)]
    [InlineData("De gemeente organiseert beleidsontwikkeling overeenkomstig de verordening jeugdhulpvoorzieningen, waarbij aanbieders verantwoordelijkheid dragen voor kwaliteitsverbetering, medewerkersontwikkeling, cliëntparticipatie, informatievoorziening en samenwerking binnen regionale overlegstructuren, uitvoeringsorganisaties en onderwijsinstellingen gedurende de gehele overeenkomstperiode van vier kalenderjaren.", Leesniveau.Moeilijk)]
    public void Niveau_wordt_geschat(string tekst, Leesniveau niveau) => Assert.Equal(niveau, Taalhulp.Bekijk(tekst).Niveau);

    [Fact]
    public void Korte_tekst_krijgt_geen_niveau() => Assert.Null(Taalhulp.Bekijk("Dit is te kort.").Niveau);

    [Fact]
    public void Elke_hint_ligt_in_de_tekst_wat_er_ook_staat()
    {
        var toeval = new Random(7);
        for (var keer = 0; keer < 500; keer++)
        {
            var tekst = string.Concat(Enumerable.Range(0, 60).Select(_ => toeval.Next(6) switch
            {
                0 => " niet ",
                1 => "wordt gedaan ",
                2 => "d.m.v. ",
                3 => "\r\n",
                4 => "het maken van ",
                _ => ((char)toeval.Next(1, 0xFFFF)).ToString(),
            }));

            Assert.All(Taalhulp.Bekijk(tekst).Hints, hint => Assert.True(hint.Begin >= 0 && hint.Lengte > 0 && hint.Begin + hint.Lengte <= tekst.Length));
        }
    }

    [Fact]
    public void Lange_tekst_is_te_doen()
    {
        var tekst = string.Concat(Enumerable.Repeat("Het plan wordt middels het maken van een brief niet zonder de GGZ gemaakt.\n", 400));

        Assert.Equal(400, Hints(tekst, Hintsoort.Lijdend).Count);
    }
}
