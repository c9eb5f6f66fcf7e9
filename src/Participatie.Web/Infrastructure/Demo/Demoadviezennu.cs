using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>
/// Work of this year, invented from beginning to end, so that every state can be seen: late, waiting for a judgement, asked again, promises moved and kept, a clock that stands still, a date made later, a draft, and
/// what not everybody may read.
/// </summary>
internal sealed class Demoadviezennu(Demobezetting wie, Demodagen dagen)
{
    private readonly Demoraad _ouders = wie.Oudersraad;
    private readonly Demoraad _jongeren = wie.JongDoetMee;
    private readonly Dictionary<(string Raad, int Jaar), int> _nummers = [];

    public IEnumerable<Demodossier> Alle(Participatieverzoek gevraagd) =>
    [
        Aanspreekpunt(),
        Achttien(),
        Verhuizen(),
        Wachten(gevraagd),
        Vervoer(),
        Klachten(),
        Rapport(),
        Vastgesteld(),
    ];

    /// <summary>The draft on which two writers work.</summary>
    public Demodossier Concept() => Ouders()
        .Beginnen(
            new(
                Adviessoort.Ongevraagd,
                [Adviesthema.Communicatie, Adviesthema.Regie],
                "Een plan dat wij begrijpen",
                "Het hulpverleningsplan is van het gezin. Maar veel ouders begrijpen hun plan niet. Het is lang en er staan moeilijke woorden in.",
                ("Kort", "Maak het plan niet langer dan twee bladzijden.")),
            _ouders.AlsVoorzitter, dagen.Geleden(19))
        .Schrijven(
            inhoud => inhoud with
            {
                Aanbevelingen = [.. inhoud.Aanbevelingen, new(Guid.CreateVersion7(), "Gewone woorden", "Schrijf zonder vaktaal. Lees het plan hardop voor aan het gezin.")],
            },
            _ouders.AlsLid, dagen.Geleden(12))
        .Schrijven(
            inhoud => inhoud with
            {
                Tekst = inhoud.Tekst + "\n\nOuders vertelden ons dat zij hun handtekening zetten zonder te weten waarvoor. Dat kan niet de bedoeling zijn.",
                Aanbevelingen = [inhoud.Aanbevelingen[0] with { Tekst = "Maak het plan niet langer dan twee bladzijden. Zet bovenaan wat het gezin zelf wil." }, .. inhoud.Aanbevelingen.Skip(1)],
            },
            _ouders.AlsVoorzitter, dagen.Geleden(5));

    public IEnumerable<Opmerking> Opmerkingen(Advies concept)
    {
        var eerste = Opmerking.Plaatsen(
            concept.Id, Opmerkingplaats.Aanbeveling, concept.Versies[^1].Inhoud.Aanbevelingen[0].Id, 2, "Zijn twee bladzijden genoeg als er drie kinderen in het gezin zijn?", _ouders.AlsLid,
            Demodossier.Moment(dagen.Geleden(11)));
        yield return eerste;
        yield return eerste.Beantwoorden("Goede vraag. Zullen we schrijven: twee bladzijden per kind?", 3, _ouders.AlsVoorzitter, Demodossier.Moment(dagen.Geleden(5), 1));
        yield return Opmerking.Plaatsen(
            concept.Id, Opmerkingplaats.Tekst, null, 3, "Hanneke belde: zij wil erbij dat ouders het plan ook op papier krijgen.", _ouders.AlsOndersteuner, Demodossier.Moment(dagen.Geleden(3)));
    }

    private Demodossier Ouders() => new(_ouders, "oudersraad", dagen.Nu);

    private Demodossier Jongeren() => new(_jongeren, "jdm", dagen.Nu);

    private Vaststelbesluit Stemming(int voor, int tegen) => new(DoorVoorzitter: false, voor + tegen, voor, tegen);

    private Demodossier Vaststellen(Demodossier dossier, string raad, Vaststelbesluit besluit, DateOnly op)
    {
        var nummer = _nummers[(raad, op.Year)] = _nummers.GetValueOrDefault((raad, op.Year)) + 1;
        return dossier.Vaststellen(besluit, nummer, op);
    }

    /// <summary>Finished by the raad's word at one organisation, and nearly at the other.</summary>
    private Demodossier Aanspreekpunt()
    {
        var dossier = Vaststellen(
            Jongeren().Beginnen(
                new(
                    Adviessoort.Ongevraagd,
                    [Adviesthema.JeugdhulpOnderwijs],
                    "Eén aanspreekpunt op school",
                    "Op school weet vaak niemand dat je hulp krijgt. Of iedereen weet het. Wij willen één persoon op school die het weet, en die jij zelf kiest.",
                    ("Kies zelf", "Je kiest zelf wie op school weet dat je hulp krijgt."),
                    ("Eén telefoonnummer", "Hulp en school bellen met elkaar via die ene persoon.")),
                _jongeren.AlsLid, dagen.Geleden(330)),
            "jdm", Stemming(7, 0), dagen.Geleden(301));
        var delen = dossier.Versturen(dagen.Geleden(300), aan: [wie.AmbtWestland, wie.AmbtZoetermeer]);
        delen[0]
            .Bevestigen(dagen.Geleden(297))
            .Antwoorden(dagen.Geleden(282), dagen.Geleden(270), new(
                "Het college neemt beide aanbevelingen over.",
                "Goed idee. We gaan het allebei doen.",
                Over("Leerlingen kiezen zelf.", "Afspraak met alle middelbare scholen in Westland dat een leerling zelf kiest", "team Jeugd", dagen.Geleden(90)),
                Over("Eén nummer per school.", "Een lijst met per school één naam en één nummer", "team Jeugd", dagen.Over(70))))
            .Oordelen(dagen.Geleden(256), Oordeeluitkomst.Voldoende, "Jullie zeggen wat jullie doen en wanneer. Top.")
            .Melden(dagen.Geleden(185), 1, "Vier van de zes scholen doen mee. Met de andere twee hebben we een afspraak.")
            .Melden(dagen.Geleden(184), 2, "De lijst is er voor vier scholen.")
            .Melden(dagen.Geleden(111), 1, "Nog steeds vier van de zes.")
            .Verzetten(dagen.Geleden(110), 1, dagen.Geleden(50), "Twee scholen hadden meer tijd nodig. Zij beslissen na de zomervakantie.")
            .Melden(dagen.Geleden(108), 2, "De lijst is er voor vijf scholen.")
            .Melden(dagen.Geleden(56), 1, "Alle zes scholen doen mee. Sinds deze week kiest elke leerling zelf.", gereed: true)
            .BelofteBeoordelen(dagen.Geleden(47), 1, Toezeggingoordeel.Gedaan, "Wij vroegen het op drie scholen na. Het klopt.")
            .Melden(dagen.Geleden(30), 2, "De lijst is er voor alle zes scholen. We maken er nog een kaartje van voor leerlingen.")
            .Uitnodigen(dagen.Geleden(29), 2, "Willen jullie met ons dat kaartje maken? Dat kan op een woensdagmiddag, op een plek die jullie kiezen.");
        delen[1]
            .Bevestigen(dagen.Geleden(298))
            .Antwoorden(dagen.Geleden(285), dagen.Geleden(272), new(
                "Het college neemt aanbeveling 1 over. Aanbeveling 2 wordt niet overgenomen: scholen en aanbieders bellen via het wijkteam.",
                "Zelf kiezen: ja. Eén nummer: nee, want het wijkteam is dat nummer al.",
                Over("Dit spreken we met de scholen af.", "Brief aan alle scholen met de afspraak", "beleid Jeugd", dagen.Geleden(200)),
                new Antwoordgegevens(null, Reactieuitkomst.Niet, "Scholen en hulp bellen met elkaar via het wijkteam. Een tweede nummer maakt het onduidelijk.")))
            .Oordelen(dagen.Geleden(259), Oordeeluitkomst.Voldoende, "Jammer van het nummer, maar we snappen waarom.")
            .Melden(dagen.Geleden(203), 1, "De brief is naar alle scholen gestuurd.", gereed: true)
            .BelofteBeoordelen(dagen.Geleden(195), 1, Toezeggingoordeel.Gedaan)
            .EindOordelen(dagen.Geleden(188), "Zoetermeer deed wat het beloofde.");
        return dossier;
    }

    /// <summary>The advies with which the demo is told: six organisations in six states.</summary>
    private Demodossier Verhuizen()
    {
        var dossier = Vaststellen(
            Ouders()
                .Beginnen(
                    new(
                        Adviessoort.Ongevraagd,
                        [Adviesthema.Overplaatsen, Adviesthema.PassendeHulp],
                        "Niet nog een keer verhuizen",
                        "Een kind dat uit huis gaat, verhuist soms vijf keer. Elke keer een ander bed, een andere school en andere hulpverleners. Ouders horen het soms als laatste.\n\n"
                            + "Wij spraken met 23 ouders en met jongeren van JONG doet mee!. Dit zijn de vier dingen die volgens hen het meest uitmaken.",
                        ("Eerst praten", "Niemand verhuist zonder een gesprek met de jongere en de ouders."),
                        ("Vast gezicht", "Dezelfde hulpverlener blijft, ook op de nieuwe plek."),
                        ("School blijft", "Een nieuwe plek betekent geen nieuwe school.")),
                    _ouders.AlsLid, dagen.Geleden(131))
                .Schrijven(
                    inhoud => inhoud with { Aanbevelingen = [.. inhoud.Aanbevelingen, new(Guid.CreateVersion7(), "Tel het", "Maak elk jaar openbaar hoe vaak jongeren verhuizen.")] },
                    _ouders.AlsVoorzitter, dagen.Geleden(110)),
            "oudersraad", Stemming(6, 0), dagen.Geleden(90));
        var delen = dossier.Versturen(dagen.Geleden(89), aan: [wie.AmbtWestland, wie.AmbtRijswijk, wie.AmbtZoetermeer, wie.AmbtDelft, wie.AmbtDenHaag, wie.AmbtWest]);

        delen[0].Bevestigen(dagen.Geleden(85)).Opstellen(dagen.Geleden(40), new(
            "Het college neemt aanbeveling 1 over.", "", new Antwoordgegevens(null, Reactieuitkomst.Overgenomen, "Dit gesprek voeren wij al bij elke geplande overplaatsing.")));

        delen[1]
            .Bevestigen(dagen.Geleden(84))
            .Verlengen(dagen.Geleden(52), 5, "De gemeenteraad praat eerst over dit onderwerp.")
            .Antwoorden(dagen.Geleden(24), dagen.Geleden(17), new(
                "Het college neemt aanbeveling 1 over en legt in de afspraken met de gecontracteerde aanbieders en het jeugdteam vast dat overplaatsing alleen gebeurt na overleg met de jeugdige en diens ouders, behalve bij acuut gevaar.\n\n"
                    + "Het college neemt aanbeveling 2 gedeeltelijk over. De medewerker van het jeugdteam blijft. Voor aanbieders geldt een inspanningsverplichting, aangevuld met een warme overdracht.\n\n"
                    + "Het college onderzoekt wat leerlingenvervoer na overplaatsing kost.\n\n"
                    + "Het college neemt aanbeveling 4 niet over. Door de kleine aantallen zijn cijfers per gemeente herleidbaar.",
                "In Rijswijk verhuist straks niemand meer zonder gesprek vooraf. De jongere, de ouders en de hulpverlener zitten daarbij. Alleen bij direct gevaar mag het gesprek later, binnen 3 dagen.\n\n"
                    + "De hulpverlener van het jeugdteam blijft. Bij aanbieders lukt dat niet altijd.\n\n"
                    + "We zoeken uit wat vervoer naar de oude school kost.\n\n"
                    + "Tellen doen we niet alleen voor Rijswijk. Het gaat om zo weinig jongeren dat u ze zou herkennen.",
                Over("Zo’n gesprek hoort erbij, ook als er haast is.", "Afspraak met alle aanbieders en het jeugdteam", "afdeling Jeugd", dagen.Over(129)),
                new Antwoordgegevens(
                    null, Reactieuitkomst.Deels, "Mensen krijgen ander werk. Dan praten de oude en de nieuwe hulpverlener samen met het gezin.",
                    Wat: "Vaste vorm voor de overdracht, met het gezin erbij", Wie: "afdeling Jeugd", Wanneer: dagen.Over(100)),
                new Antwoordgegevens(null, Reactieuitkomst.InOnderzoek, "We willen eerst weten wat het vervoer kost.", OnderzoekTot: dagen.Over(98)),
                new Antwoordgegevens(null, Reactieuitkomst.Niet, "Wij vragen de regio om alle gemeenten samen te tellen.")));

        delen[2]
            .Bevestigen(dagen.Geleden(86))
            .Antwoorden(dagen.Geleden(62), dagen.Geleden(55), new(
                "Het college neemt aanbeveling 1 over. De overige aanbevelingen passen niet binnen de huidige contracten.",
                "Eerst praten: ja. De rest lukt nu niet.",
                Over("Wij maken hierover afspraken.", "Gesprek vooraf opnemen in de werkwijze van het wijkteam", "beleid Jeugd", dagen.Over(40)),
                new Antwoordgegevens(null, Reactieuitkomst.Niet, "Dit past niet in de contracten."),
                new Antwoordgegevens(null, Reactieuitkomst.Niet, "Dit past niet in de contracten."),
                new Antwoordgegevens(null, Reactieuitkomst.Deels, "Wij tellen mee als de regio telt.")))
            .Oordelen(dagen.Geleden(36), Oordeeluitkomst.Onvoldoende, "Bij 2 en 3 staat alleen dat het niet past. Wij missen waarom, en wat er dan wel kan. De contracten lopen volgend jaar af: wat vraagt u in de nieuwe?");

        delen[3]
            .Bevestigen(dagen.Geleden(84))
            .Antwoorden(dagen.Geleden(58), dagen.Geleden(50), new(
                "Het college neemt aanbevelingen 1, 3 en 4 over en aanbeveling 2 gedeeltelijk.",
                "Delft gaat eerst praten, laat kinderen op hun school en gaat tellen. Een vast gezicht lukt niet altijd.",
                Over("Wij doen dit al vaak. Nu wordt het een afspraak.", "Werkafspraak met het Veilig Verder Team", "team Jeugd", dagen.Geleden(12)),
                new Antwoordgegevens(null, Reactieuitkomst.Deels, "Het Veilig Verder Team blijft. Over aanbieders gaan wij niet alleen."),
                Over("Wij betalen het vervoer naar de oude school.", "Regeling voor vervoer naar de oude school", "team Onderwijs", dagen.Over(60)),
                Over("Wij tellen en maken het openbaar als het er tien of meer zijn.", "Eerste telling op de website", "team Jeugd", dagen.Over(90))))
            .Oordelen(dagen.Geleden(39), Oordeeluitkomst.Voldoende, "Helder. Wij denken graag mee over het vervoer.")
            .Uitnodigen(dagen.Geleden(33), 2, "Wilt u meelezen met de regeling voor vervoer? Wij sturen haar over drie weken.")
            .Melden(dagen.Geleden(20), 1, "De afspraak staat in de werkwijze. Alle medewerkers kregen uitleg.", gereed: true)
            .BelofteBeoordelen(dagen.Geleden(13), 1, Toezeggingoordeel.Gedaan, "Wij lazen de werkwijze. Zo bedoelden wij het.")
            .Verzetten(dagen.Geleden(10), 2, dagen.Over(95), "De gemeenteraad moet eerst geld vrijmaken. Dat besluit valt in januari.");

        delen[4]
            .Bevestigen(dagen.Geleden(86))
            .Antwoorden(dagen.Geleden(64), dagen.Geleden(52), new(
                "Het college neemt aanbevelingen 1 en 2 over, onderzoekt aanbeveling 3 en neemt aanbeveling 4 gedeeltelijk over.",
                "Den Haag gaat eerst praten en zorgt voor een vast gezicht. Over school zoeken we nog uit wat kan.",
                Over("Een gesprek hoort bij elke overplaatsing.", "Gesprek vooraf opnemen in het contract met aanbieders", "directie Jeugd", dagen.Over(38)),
                Over("Het CJG blijft het vaste gezicht.", "Eén vaste CJG-medewerker per gezin", "het CJG", dagen.Over(130)),
                new Antwoordgegevens(null, Reactieuitkomst.InOnderzoek, "We zoeken uit welke scholen mee kunnen doen.", OnderzoekTot: dagen.Over(70)),
                new Antwoordgegevens(null, Reactieuitkomst.Deels, "We tellen per stadsdeel, niet per wijk.")))
            .Oordelen(dagen.Geleden(38), Oordeeluitkomst.Voldoende);

        delen[5]
            .Bevestigen(dagen.Geleden(85))
            .Antwoorden(dagen.Geleden(60), dagen.Geleden(53), new(
                "Wij nemen aanbevelingen 1, 2 en 4 over. Voor aanbeveling 3 verwijzen wij naar de gemeenten.",
                "Wij gaan eerst praten, geven een vast gezicht en gaan tellen. Over school gaat de gemeente.",
                Over("Bij elke overplaatsing praat de jeugdbeschermer eerst met ouders en kind.", "Nieuwe werkinstructie voor alle jeugdbeschermers", "het managementteam", dagen.Geleden(8)),
                Over("De jeugdbeschermer blijft dezelfde.", "Geen wissel van jeugdbeschermer bij een verhuizing", "het managementteam", dagen.Over(64)),
                new Antwoordgegevens(null, Reactieuitkomst.Doorverwezen, "De gemeente betaalt het vervoer naar school.", DoorverwezenNaar: "de gemeenten"),
                Over("Wij tellen dit al, nu ook openbaar.", "Cijfers in het jaarverslag", "het managementteam", dagen.Over(120))))
            .Oordelen(dagen.Geleden(41), Oordeeluitkomst.Voldoende, "Goed dat u ook gaat tellen.")
            .Melden(dagen.Geleden(11), 1, "De nieuwe werkinstructie geldt sinds vandaag.", gereed: true);
        return dossier;
    }

    /// <summary>Asked for, at adviseren: one is in time, one paused, one made it later.</summary>
    private Demodossier Wachten(Participatieverzoek gevraagd)
    {
        var dossier = Vaststellen(
            Ouders().Beginnen(
                new(
                    Adviessoort.Gevraagd,
                    [Adviesthema.Wachtlijsten],
                    "Wachten, maar niet in stilte",
                    "U vroeg ons hoe u gezinnen kunt helpen die wachten op hulp. Wachten is erg. Niets horen is erger.",
                    ("Bel elke maand", "Bel een gezin dat wacht elke maand, ook als er niets nieuws is."),
                    ("Vertel hoe lang", "Vertel eerlijk hoe lang het nog duurt, en waarom."),
                    ("Help alvast", "Bied iets aan voor de tijd dat een gezin wacht.")),
                _ouders.AlsLid, dagen.Geleden(60), verzoek: gevraagd),
            "oudersraad", Stemming(5, 1), dagen.Geleden(35));
        var delen = dossier.Versturen(dagen.Geleden(34), aan: [wie.AmbtDenHaag, wie.AmbtDelft, wie.AmbtLantaarn, wie.AmbtWestland]);
        delen[0].Bevestigen(dagen.Geleden(30)).Antwoorden(dagen.Geleden(15), dagen.Geleden(9), new(
            "Het college neemt de aanbevelingen 1 en 2 over. Aanbeveling 3 wordt gedeeltelijk overgenomen.",
            "We gaan bellen en eerlijk zeggen hoe lang het duurt. Voor hulp in de wachttijd hebben we nu plek voor de helft van de gezinnen.",
            Over("Bellen is het minste.", "Elke maand bellen met gezinnen op de wachtlijst", "het CJG", dagen.Over(45)),
            Over("Dat bent u van ons niet gewend. U hebt gelijk.", "De wachttijd per soort hulp op de website", "directie Jeugd", dagen.Over(75)),
            new Antwoordgegevens(null, Reactieuitkomst.Deels, "Er is nu geld voor de helft van de gezinnen die wachten.")));
        delen[1].Bevestigen(dagen.Geleden(30)).Opschorten(dagen.Geleden(18), Opschortingscategorie.WachtOpAanvulling, "Wij vroegen de raad om voorbeelden bij aanbeveling 3. Die komen over twee weken.");
        delen[2].Bevestigen(dagen.Geleden(29)).Opstellen(dagen.Geleden(8), new(
            "De Lantaarn neemt aanbevelingen 1, 2 en 3 over.",
            "Wij gaan bellen, eerlijk zijn en alvast helpen.",
            Over("Dat kan meteen.", "Elke maand bellen", "het aanmeldteam", dagen.Over(30)),
            Over("Wij noemen voortaan een aantal weken.", "Wachttijd in de brief aan het gezin", "het aanmeldteam", dagen.Over(40)),
            Over("Wij beginnen een groep voor ouders die wachten.", "Oudergroep in de wachttijd", "het aanmeldteam", dagen.Over(90)))).Aanbieden(dagen.Geleden(4));
        delen[3].Bevestigen(dagen.Geleden(31)).Verlengen(dagen.Geleden(6), 3, "De cijfers over de wachttijd komen later dan gedacht.").Opstellen(dagen.Geleden(5), new(
            "", "", new Antwoordgegevens(null, Reactieuitkomst.Overgenomen, "Dit kunnen we snel doen.")));
        return dossier;
    }

    /// <summary>Just arrived.</summary>
    private Demodossier Rapport()
    {
        var dossier = Vaststellen(
            Jongeren().Beginnen(
                new(
                    Adviessoort.Ongevraagd,
                    [Adviesthema.Participatie, Adviesthema.SerieusGenomenWorden],
                    "Wat gebeurt er met ons rapport?",
                    "Jongeren vullen lijsten in en praten mee. Daarna horen ze niets. Wij willen weten wat ermee gebeurt.",
                    ("Vertel het terug", "Vertel binnen drie maanden wat je met onze woorden deed."),
                    ("Niet in een pdf", "Vertel het zo dat wij het lezen: kort, en op een plek waar wij komen.")),
                _jongeren.AlsLid, dagen.Geleden(25)),
            "jdm", Stemming(6, 1), dagen.Geleden(3));
        var delen = dossier.Versturen(dagen.Geleden(2), aan: [wie.AmbtWestland, wie.AmbtDenHaag, wie.AmbtServicebureau]);
        delen[1].Bevestigen(dagen.Geleden(1));
        return dossier;
    }

    /// <summary>Lies with the manager; the other waits for the raad's last word.</summary>
    private Demodossier Achttien()
    {
        var dossier = Vaststellen(
            Jongeren().Beginnen(
                new(
                    Adviessoort.Ongevraagd,
                    [Adviesthema.OvergangAchttien, Adviesthema.Huisvesting],
                    "Achttien, en dan?",
                    "Op je achttiende stopt veel tegelijk: je hulp, je kamer en soms je geld. Wij willen dat iemand dat een jaar eerder met je uitzoekt.",
                    ("Begin op tijd", "Maak een plan als je zeventien wordt, samen met jou."),
                    ("Een plek om te wonen", "Niemand gaat weg voordat er een andere plek is.")),
                _jongeren.AlsVoorzitter, dagen.Geleden(190)),
            "jdm", Stemming(8, 0), dagen.Geleden(165));
        var delen = dossier.Versturen(dagen.Geleden(164), aan: [wie.AmbtDelft, wie.AmbtRijswijk]);
        delen[0]
            .Bevestigen(dagen.Geleden(160))
            .Antwoorden(dagen.Geleden(142), dagen.Geleden(130), new(
                "Het college neemt aanbeveling 1 over en aanbeveling 2 gedeeltelijk.",
                "Op je zeventiende maken we samen een plan. Een plek om te wonen kunnen we niet altijd beloven.",
                Over("Dit doen we voor iedereen.", "Elke jongere van 17 met hulp heeft een plan", "team Jeugd", dagen.Geleden(35)),
                new Antwoordgegevens(null, Reactieuitkomst.Deels, "Er zijn te weinig kamers. We vragen woningcorporaties om tien plekken.")))
            .Oordelen(dagen.Geleden(118), Oordeeluitkomst.Voldoende)
            .Melden(dagen.Geleden(34), 1, "Van de 31 jongeren van 17 hebben er 29 een plan.", gereed: true)
            .BelofteBeoordelen(dagen.Geleden(17), 1, Toezeggingoordeel.Deels, "Twee jongeren hebben nog geen plan. Verder goed gedaan.");
        delen[1]
            .Bevestigen(dagen.Geleden(161))
            .Antwoorden(dagen.Geleden(144), dagen.Geleden(133), new(
                "Het college neemt beide aanbevelingen over.",
                "Ja, we beginnen op tijd. En niemand gaat weg zonder plek.",
                Over("Dat spreken we af.", "Plan vanaf 17 jaar in de werkwijze van het jeugdteam", "afdeling Jeugd", dagen.Geleden(28)),
                Over("Dat is ook wat wij willen.", "Afspraak met aanbieders: geen vertrek zonder plek", "afdeling Jeugd", dagen.Geleden(60))))
            .Oordelen(dagen.Geleden(120), Oordeeluitkomst.Voldoende)
            .Melden(dagen.Geleden(64), 2, "De afspraak staat in alle nieuwe contracten.", gereed: true)
            .BelofteBeoordelen(dagen.Geleden(54), 2, Toezeggingoordeel.Gedaan);
        return dossier;
    }

    /// <summary>Everybody may read it in some weeks.</summary>
    private Demodossier Klachten()
    {
        var dossier = Vaststellen(
            Ouders().Beginnen(
                new(
                    Adviessoort.Ongevraagd,
                    [Adviesthema.Klachten],
                    "Een klacht zonder gedoe",
                    "Ouders willen een klacht kunnen vertellen zonder formulier. En zonder bang te zijn dat de hulp dan stopt.",
                    ("Eén plek", "Maak één plek waar je een klacht vertelt, met een mens aan de telefoon.")),
                _ouders.AlsVoorzitter, dagen.Geleden(27), Openbaarheid.Embargo, dagen.Over(21)),
            "oudersraad", Stemming(6, 0), dagen.Geleden(6));
        dossier.Versturen(dagen.Geleden(5), aan: [wie.AmbtServicebureau, wie.AmbtDenHaag])[1].Bevestigen(dagen.Geleden(4));
        return dossier;
    }

    /// <summary>Only the raad and the organisation know of it.</summary>
    private Demodossier Vervoer()
    {
        var dossier = Vaststellen(
            Jongeren().Beginnen(
                new(
                    Adviessoort.Signaal, [Adviesthema.PassendeHulp], "Onveilig gevoel in het busje",
                    "Jongeren van één groep voelen zich niet veilig in het busje naar school. Wij willen dat u daar snel met hen over praat. De groep is klein. Daarom is dit signaal vertrouwelijk."),
                _jongeren.AlsOndersteuner, dagen.Geleden(11), Openbaarheid.Vertrouwelijk),
            "jdm", new(DoorVoorzitter: true, 0, 0, 0), dagen.Geleden(10));
        dossier.Versturen(dagen.Geleden(10), aan: [wie.AmbtLantaarn])[0].Bevestigen(dagen.Geleden(9));
        return dossier;
    }

    /// <summary>Laid down, and still to be sent.</summary>
    private Demodossier Vastgesteld() => Vaststellen(
        Ouders().Beginnen(
            new(
                Adviessoort.Ongevraagd,
                [Adviesthema.Communicatie],
                "Leg het uit in mijn taal",
                "Niet elke ouder spreekt goed Nederlands. Een kind als tolk is geen oplossing.",
                ("Een echte tolk", "Regel een tolk bij elk gesprek waarin iets wordt beslist."),
                ("Brieven die je begrijpt", "Schrijf brieven kort, en geef ze ook in de taal van de ouder.")),
            _ouders.AlsLid, dagen.Geleden(41)),
        "oudersraad", Stemming(5, 0), dagen.Geleden(2));

    private static Antwoordgegevens Over(string motivering, string wat, string door, DateOnly wanneer) =>
        new(null, Reactieuitkomst.Overgenomen, motivering, Wat: wat, Wie: door, Wanneer: wanneer);
}
