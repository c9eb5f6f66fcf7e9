using Participatie.Domain.Adviezen;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>
/// What the sources tell of adviezen of JONG doet mee! (seed 004:816-868, seed 001:2162-2226) and of the Oudersraad (seed 001:2146-2160), in our own words and no further than they go. Where they name no
/// organisation, the Servicebureau stands for the gemeenten together; where they name no day, the day is our own. Both are said in the letter itself.
/// </summary>
internal static class Demoadvieshistorie
{
    private const string Overgenomen = "Deze tekst is een samenvatting voor de demonstratie, gemaakt naar een openbaar verslag. De dagen zijn verzonnen, want het verslag noemt alleen een jaar.";

    private const string GeenAntwoord = "In de bron staat geen antwoord. De bron noemt ook niet welke organisaties het advies kregen. In deze demonstratie staat het Servicebureau voor de gemeenten samen.";

    private static readonly Vaststelbesluit Voorzitter = new(DoorVoorzitter: true, 0, 0, 0);

    public static IEnumerable<Demodossier> Alle(Demobezetting wie, DateTime nu) => [.. JongDoetMee(wie, nu), .. Oudersraad(wie, nu)];

    private static IEnumerable<Demodossier> JongDoetMee(Demobezetting wie, DateTime nu)
    {
        Demodossier Dossier(Demobrief brief, DateOnly op, int volgnummer) =>
            new Demodossier(wie.JongDoetMee, "jdm", nu).Beginnen(brief, wie.JongDoetMee.AlsLid, op.AddDays(-21)).Vaststellen(Voorzitter, volgnummer, op);

        var inkoop = Dossier(
            new(
                Adviessoort.Ongevraagd,
                [Adviesthema.Inkoop],
                "Wat er in de contracten moet staan",
                $"Gemeenten maken afspraken met jeugdhulp in een contract. Wij zeggen wat daar voor jongeren in moet staan.\n\n{Overgenomen}",
                ("Neem onze adviezen mee in de contracten", "Zet in de afspraken met jeugdhulp wat jongeren belangrijk vinden.")),
            new(2015, 6, 4), 1);
        inkoop.Versturen(new(2015, 6, 5), Vroeger, wie.AmbtServicebureau)[0]
            .Bevestigen(new(2015, 6, 9))
            .Antwoorden(new(2015, 6, 23), new(2015, 7, 2), new(
                "De gemeenten hebben de adviezen van JONG doet mee! over de inkoopvoorwaarden meegenomen in de contracten.",
                "De gemeenten namen jullie adviezen mee in de contracten.",
                new Antwoordgegevens(null, Reactieuitkomst.Overgenomen, "De adviezen zijn meegenomen in de contracten.")))
            .Oordelen(new(2015, 7, 9), Oordeeluitkomst.Voldoende, "In de bron staat dat de adviezen in de contracten kwamen. Dit oordeel is voor de demonstratie ingevuld.");
        yield return inkoop;

        yield return ZonderAntwoord(
            Dossier(
                new(
                    Adviessoort.Ongevraagd,
                    [Adviesthema.Participatie],
                    "Laat jongeren meepraten",
                    $"Wij geven advies over jongerenparticipatie: hoe jongeren meepraten over de hulp en over de plannen.\n\n{GeenAntwoord}\n\n{Overgenomen}",
                    ("Laat jongeren meepraten", "Zorg dat jongeren kunnen meepraten over jeugdhulp.")),
                new(2015, 10, 1), 2),
            wie, new(2015, 10, 2));

        yield return ZonderAntwoord(
            Dossier(
                new(
                    Adviessoort.Rapport,
                    [Adviesthema.OvergangAchttien],
                    "Knelpunten aansluiting 18-/18+ in Haaglanden",
                    $"Wie 18 wordt, komt in andere hulp terecht. In dit rapport staat waar dat misgaat in onze regio.\n\n{GeenAntwoord}\n\n{Overgenomen}",
                    ("Los de knelpunten rond 18 jaar op", "Zorg dat de hulp voor en na je achttiende op elkaar aansluit.")),
                new(2016, 3, 17), 1),
            wie, new(2016, 3, 18));

        var onderwijs = Dossier(
            new(
                Adviessoort.Ongevraagd,
                [Adviesthema.JeugdhulpOnderwijs, Adviesthema.Bestaanszekerheid],
                "Vier punten over school en jeugdhulp",
                "Op onze bijeenkomst in 2016 spraken jongeren, beleidsmedewerkers en hulpverleners over school. Dit zijn onze vier punten.\n\n"
                    + $"Alleen van Rijswijk staat in de bron wat het ermee deed. Voor de andere gemeenten staat hier het Servicebureau; van hen staat in de bron geen antwoord.\n\n{Overgenomen}",
                ("Tweedekansonderwijs", "Veel jongeren in de jeugdhulp, en dak- en thuisloze jongeren, hebben geen diploma. Zorg dat zij dat alsnog kunnen halen, ook als zij schulden hebben."),
                ("Speciaal onderwijs", "Geef op het speciaal onderwijs meer kans op een hoger niveau. Geef ook in gesloten jeugdhulp meer kans op een hogere opleiding en op certificaten."),
                ("Schulden voorkomen op school", "Voorkom dat jongeren door schulden niet naar school kunnen."),
                ("Betaalbaar", "Vertel hulpverleners welke fondsen er zijn voor jongeren, en hoe je daar geld vraagt.")),
            new(2016, 11, 17), 2);
        var delen = onderwijs.Versturen(new(2016, 11, 18), Vroeger, wie.AmbtRijswijk, wie.AmbtServicebureau);
        delen[0]
            .Bevestigen(new(2016, 11, 22))
            .Antwoorden(new(2016, 12, 6), new(2016, 12, 15), new(
                "Bij elk van de vier punten staat hieronder wat in Rijswijk loopt of wordt besproken.",
                "Bij elk punt staat wat er in Rijswijk gebeurt.",
                new Antwoordgegevens(
                    null, Reactieuitkomst.Deels, "In Rijswijk loopt een pilot. Een coach voor praktijkonderwijs en speciaal onderwijs (pro/vso) helpt deze jongeren naar werk en werkervaring."),
                new Antwoordgegevens(
                    null, Reactieuitkomst.Doorverwezen, "Rijswijk bespreekt dit in het overleg met het samenwerkingsverband.", DoorverwezenNaar: "samenwerkingsverband voortgezet onderwijs (VO)"),
                new Antwoordgegevens(
                    null, Reactieuitkomst.Overgenomen, "Volgend schooljaar begint een pilot die leerlingen van het voortgezet onderwijs meer geldbewust maakt.",
                    Wat: "Een pilot voor leerlingen van het voortgezet onderwijs, over bewust omgaan met geld", Wie: "de gemeente", Wanneer: new DateOnly(2017, 9, 1)),
                new Antwoordgegevens(
                    null, Reactieuitkomst.Overgenomen, "Welzijn Rijswijk gaf voorlichting aan professionals en vrijwilligers: welke fondsen er zijn en hoe zij die aanvragen.")));
        yield return onderwijs;

        yield return ZonderAntwoord(
            Dossier(
                new(
                    Adviessoort.Brief,
                    [Adviesthema.Inkoop],
                    "Brief aan alle raden: wat voor ons telt bij de inkoop",
                    $"Gemeenten kopen jeugdhulp in. In deze brief aan alle raden staat wat daarbij belangrijk is voor jongeren.\n\n{GeenAntwoord}\n\n{Overgenomen}"),
                new(2017, 3, 16), 1),
            wie, new(2017, 3, 17));

        yield return ZonderAntwoord(
            Dossier(
                new(
                    Adviessoort.Basisafspraken,
                    [Adviesthema.Gelijkwaardigheid, Adviesthema.SerieusGenomenWorden],
                    "Basisafspraken voor jongeren en hulpverleners",
                    "Jongeren en hulpverleners gaan gelijkwaardig met elkaar om. Onze afspraken daarover staan op een kaart. In 2022 zien wij dat nog te weinig mensen de afspraken gebruiken.\n\n"
                        + $"{GeenAntwoord}\n\n{Overgenomen}",
                    ("Gebruik de afspraken overal", "Zorg dat elke hulpverlener de afspraken kent en gebruikt.")),
                new(2021, 9, 16), 1),
            wie, new(2021, 9, 17));

        yield return ZonderAntwoord(
            Dossier(
                new(
                    Adviessoort.Concept,
                    [Adviesthema.PassendeHulp],
                    "Zie het eerder (conceptadvies)",
                    $"Als iemand op tijd ziet dat het niet goed gaat, is later minder zware hulp nodig. Dit is een eerste versie van ons advies over vroege signalen.\n\n{GeenAntwoord}\n\n{Overgenomen}",
                    ("Herken signalen op tijd", "Zorg dat signalen van jongeren vroeg worden gezien, zodat zware zorg niet nodig is.")),
                new(2022, 5, 12), 1),
            wie, new(2022, 5, 13));

        var volgnummer = 1;
        foreach (var (op, themas, titel, tekst) in new (DateOnly Op, Adviesthema[] Themas, string Titel, string Tekst)[]
        {
            (new(2022, 6, 16), [Adviesthema.Huisvesting], "Te weinig noodopvang voor jongeren", "Er zijn te weinig plekken voor jongeren die meteen ergens moeten slapen."),
            (new(2022, 9, 15), [Adviesthema.Bestaanszekerheid, Adviesthema.Huisvesting], "De kostendelersnorm raakt jongeren", "Door de kostendelersnorm komen jongeren in de knel."),
            (new(2022, 11, 10), [Adviesthema.Bestaanszekerheid], "Energie is te duur voor jongeren", "Energie werd veel duurder. Jongeren komen daardoor geld tekort."),
        })
        {
            yield return ZonderAntwoord(
                Dossier(new(Adviessoort.Signaal, themas, titel, $"{tekst}\n\n{GeenAntwoord}\n\n{Overgenomen}"), op, ++volgnummer), wie, op.AddDays(1));
        }
    }

    private static IEnumerable<Demodossier> Oudersraad(Demobezetting wie, DateTime nu)
    {
        var volgnummer = 0;
        foreach (var (op, themas, titel, tekst, kop, aanbeveling) in new (DateOnly Op, Adviesthema[] Themas, string Titel, string Tekst, string Kop, string Aanbeveling)[]
        {
            (new(2022, 3, 10), [Adviesthema.HulpInDeWijk], "Hulp in de wijk", "De Oudersraad gaf advies aan gemeenten en jeugdhulporganisaties over hulp in de wijk.",
                "Betrek ouders bij hulp in de wijk", "Gebruik wat ouders weten over hulp in de wijk."),
            (new(2022, 5, 19), [Adviesthema.PassendeHulp], "Maatwerk", "De Oudersraad gaf advies aan gemeenten en jeugdhulporganisaties over maatwerk: hulp die past bij dit gezin.",
                "Lever maatwerk", "Laat de hulp passen bij het gezin, samen met de ouders."),
            (new(2022, 9, 22), [Adviesthema.InclusieDiversiteit], "Inclusie", "De Oudersraad gaf advies aan gemeenten en jeugdhulporganisaties over inclusie: iedereen hoort erbij.",
                "Zorg dat iedereen mee kan doen", "Zorg dat elke ouder en elk kind mee kan doen."),
            (new(2022, 11, 17), [Adviesthema.InclusieDiversiteit], "Diversiteit", "De Oudersraad gaf advies aan gemeenten en jeugdhulporganisaties over diversiteit: gezinnen verschillen.",
                "Houd rekening met verschillen", "Houd in de hulp rekening met de verschillen tussen gezinnen."),
        })
        {
            yield return ZonderAntwoord(
                new Demodossier(wie.Oudersraad, "oudersraad", nu)
                    .Beginnen(new(Adviessoort.Ongevraagd, themas, titel, $"{tekst} De tekst van het advies staat niet in de bron.\n\n{GeenAntwoord}\n\n{Overgenomen}", (kop, aanbeveling)), wie.Oudersraad.AlsLid, op.AddDays(-30))
                    .Vaststellen(Voorzitter, ++volgnummer, op),
                wie,
                op.AddDays(1));
        }
    }

    /// <summary>Nobody promised in so many words, and then there was no portal that asked for it.</summary>
    private static Reactieplichten Vroeger { get; } = new(TweePersonen: true, GewoneTekst: true, ToezeggingBijOvergenomen: false);

    private static Demodossier ZonderAntwoord(Demodossier dossier, Demobezetting wie, DateOnly verstuurdOp)
    {
        dossier.Versturen(verstuurdOp, Vroeger, wie.AmbtServicebureau);
        return dossier;
    }
}
