using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen;

public class VoorbeeldlijstenTests
{
    public static TheoryData<string> Codes => [.. Voorbeeldlijsten.Alle.Select(lijst => lijst.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Voorbeeldlijst_heeft_geen_fouten_en_geen_waarschuwingen(string code) => Assert.Empty(Lijstcontrole.Controleren(Inhoud(code)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Gewone_weg_telt_twintig_vragen_in_drie_delen(string code)
    {
        var invulling = Invulling.Van(Inhoud(code), Antwoordblad.Leeg);
        var voortgang = invulling.Voortgang(invulling.Eerste);

        Assert.Equal((20, 3), (voortgang.Vragen, voortgang.Delen));
        Assert.Equal([Onderdeel.Toegang, Onderdeel.Uitvoering, Onderdeel.Resultaat], Inhoud(code).Blokken.Select(blok => blok.Onderdeel).Distinct());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Elke_soort_vraag_en_elk_verbeterthema_komt_voor(string code)
    {
        Assert.Equal(Enum.GetValues<Vraagsoort>(), Inhoud(code).Vragen().Select(vraag => vraag.Soort).Distinct().Order());
        Assert.All(Enum.GetValues<Verbeterthema>(), thema => Assert.InRange(Inhoud(code).Vragen().Count(vraag => vraag.Verbeterthema == thema), 2, 4));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Elke_stelling_past_soms_niet(string code) =>
        Assert.All(Inhoud(code).Vragen().Where(vraag => vraag.Soort == Vraagsoort.Stelling), vraag => Assert.NotNull(vraag.PastNiet));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Afgesloten_hulp_geeft_een_vraag_meer(string code)
    {
        var klaar = Antwoordblad.Leeg.Met("hulp-nu", Antwoord.Keuze("klaar"));

        Assert.Equal(["na-de-hulp"], Invulling.Van(Inhoud(code), klaar).Vragen.Select(vraag => vraag.Code).Except(Invulling.Van(Inhoud(code), Antwoordblad.Leeg).Vragen.Select(vraag => vraag.Code)));
    }

    [Fact]
    public void Lijsten_delen_hun_vraagcodes_met_dezelfde_antwoorden()
    {
        Assert.Equal(Beschrijvingen(Voorbeeldlijsten.Jongere), Beschrijvingen(Voorbeeldlijsten.Ouder));

        static IEnumerable<string> Beschrijvingen(Voorbeeldlijst lijst) => lijst.Inhoud.Vragen()
            .Select(vraag => $"{vraag.Code} {vraag.Soort} {vraag.Verbeterthema} {string.Join('|', lijst.Inhoud.Categorieen(vraag))}");
    }

    [Theory]
    [InlineData("luisteren", "Mijn hulpverlener luistert naar mij.")]
    [InlineData("samen-beslissen", "Mijn hulpverlener en ik beslissen samen over mijn hulp.")]
    [InlineData("respect", "Ik word met respect behandeld.")]
    [InlineData("hulp-nodig", "Ik krijg de hulp die ik nodig heb.")]
    public void Vaste_stellingen_staan_erin_op_de_frequentieschaal(string code, string tekst)
    {
        var vraag = Voorbeeldlijsten.Jongere.Inhoud.Vraag(code);

        Assert.Equal((tekst, Schaal.Frequentie), (vraag?.Tekst["nl"], vraag?.Schaal));
    }

    [Fact]
    public void Jongeren_lezen_je_en_ouders_lezen_u()
    {
        Assert.DoesNotContain(Woorden(Voorbeeldlijsten.Jongere), woord => woord is "u" or "uw");
        Assert.DoesNotContain(Woorden(Voorbeeldlijsten.Ouder), woord => woord is "je" or "jij" or "jou" or "jouw" or "ben");

        static IEnumerable<string> Woorden(Voorbeeldlijst lijst) => lijst.Inhoud.Vragen()
            .SelectMany(vraag => new[] { vraag.Tekst, vraag.Vraagstam, vraag.Hulptekst, vraag.PastNiet })
            .Concat(lijst.Inhoud.Blokken.Select(blok => (Tekst?)blok.Titel))
            .Concat(lijst.Inhoud.Schalen.Select(schaal => schaal.Opdracht))
            .OfType<Tekst>()
            .SelectMany(tekst => tekst["nl"].ToLowerInvariant().Split([' ', '.', ',', '?']));
    }

    private static Lijstinhoud Inhoud(string code) => Voorbeeldlijsten.Alle.Single(lijst => lijst.Code == code).Inhoud;
}
