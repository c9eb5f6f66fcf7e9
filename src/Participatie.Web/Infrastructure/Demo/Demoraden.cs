using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>
/// The raden of the region (seed 001:2146-2173) and two invented jongerenraden of providers, one that works and one that fell asleep (seed 001:2233). All members are invented.
/// </summary>
internal sealed class Demoraden
{
    private readonly Demodagen _dagen;
    private readonly List<object> _rijen = [];

    public Demoraden(Demobezetting wie, Demodagen dagen)
    {
        _dagen = dagen;
        Oudersraad = Raad.Oprichten(
            wie.Oudersraad.Organisatie.Id, Raadssoort.Regionaal, null, "oudersraad",
            new("Regionale Oudersraad Jeugdhulp", Doelgroep.Ouder, Vaststelregel.MeerderheidAanwezigen,
                "Ouders uit de hele regio geven advies aan gemeenten en jeugdhulp. Zij weten zelf hoe het is om hulp te krijgen voor hun kind.", "een ondersteuner van het Servicebureau", 24),
            Raadsstaat.Actief, new(2021, 1, 1));
        JongDoetMee = Raad.Oprichten(
            wie.JongDoetMee.Organisatie.Id, Raadssoort.Regionaal, null, "jdm",
            new("JONG doet mee!", Doelgroep.Jongere, Vaststelregel.MeerderheidAanwezigen,
                "Wij zijn jongerenraden en jongeren met ervaring in de jeugdhulp of met dak- en thuisloosheid. Samen zeggen we wat er beter moet.", "een ondersteuner van het Servicebureau", 32),
            Raadsstaat.Actief, new(2015, 1, 1));
        var lantaarn = Raad.Oprichten(
            wie.JongerenraadLantaarn.Id, Raadssoort.Aanbieder, wie.Lantaarn.Id, "lantaarn",
            new("Jongerenraad De Lantaarn", Doelgroep.Jongere, Vaststelregel.Voorzitter, "Jongeren van De Lantaarn praten elke maand met de directie.", "een jongerenwerker van De Lantaarn", 8),
            Raadsstaat.Oprichting, dagen.Geleden(900));
        lantaarn.StaatWijzigen(Raadsstaat.Actief, dagen.Geleden(700), dagen.Vandaag);
        var vliet = Raad.Oprichten(
            wie.JongerenraadVliet.Id, Raadssoort.Aanbieder, wie.HuisAanDeVliet.Id, "vliet",
            new("Jongerenraad Huis aan de Vliet", Doelgroep.Jongere, Vaststelregel.Voorzitter, "De raad komt nu niet bij elkaar. Er is niemand die de jongeren helpt.", null, null),
            Raadsstaat.Actief, dagen.Geleden(1500));
        vliet.StaatWijzigen(Raadsstaat.Slapend, dagen.Geleden(400), dagen.Vandaag);
        _rijen.AddRange([Oudersraad, JongDoetMee, lantaarn, vliet]);

        var ouders = OudersErbij(wie.Oudersraad);
        var jongeren = JongerenErbij(wie.JongDoetMee);
        Lid(lantaarn, null, "Fenna", Raadsfunctie.Voorzitter, 600, over: 300);
        Lid(lantaarn, null, "Rayan", Raadsfunctie.Lid, 300, over: 430);
        Werven();
        Vergaderen(ouders, jongeren);
    }

    public Raad Oudersraad { get; }

    public Raad JongDoetMee { get; }

    public IEnumerable<object> Rijen => _rijen;

    private List<Raadslid> OudersErbij(Demoraad raad)
    {
        var leden = new List<Raadslid>
        {
            Lid(Oudersraad, raad.Voorzitter.Id, raad.Voorzitter.Naam, Raadsfunctie.Voorzitter, 800, over: 290, herbenoemd: true),
            Lid(Oudersraad, raad.Lid.Id, raad.Lid.Naam, Raadsfunctie.Secretaris, 600, over: 480),
            Lid(Oudersraad, null, "Hanneke Roosendaal", Raadsfunctie.Lid, 500, over: 590),
            Lid(Oudersraad, null, "Youssef Tahiri", Raadsfunctie.Lid, 400, over: 690),
            Lid(Oudersraad, null, "Corrie Uiterwijk", Raadsfunctie.Lid, 1060, over: 35),
            Lid(Oudersraad, null, "Ganesh Ramdin", Raadsfunctie.Vicevoorzitter, 330, over: 760),
        };
        leden[3].AfwezigMelden(_dagen.Geleden(20), _dagen.Over(25));
        Vertellen(leden, ("0518", [SoortHulp.AmbulanteHulp, SoortHulp.Ggz]), ("0518", [SoortHulp.Ggz]), ("0518", [SoortHulp.Verblijf, SoortHulp.Ggz]), ("1783", [SoortHulp.Pleegzorg]), ("0637", [SoortHulp.LokaalTeam]));
        return leden;
    }

    private List<Raadslid> JongerenErbij(Demoraad raad)
    {
        var leden = new List<Raadslid>
        {
            Lid(JongDoetMee, raad.Voorzitter.Id, raad.Voorzitter.Naam, Raadsfunctie.Voorzitter, 500, over: 230),
            Lid(JongDoetMee, raad.Lid.Id, raad.Lid.Naam, Raadsfunctie.Vicevoorzitter, 300, over: 430),
            Lid(JongDoetMee, null, "Lina Vredeveld", Raadsfunctie.Lid, 250, over: 480),
            Lid(JongDoetMee, null, "Sem Oosterling", Raadsfunctie.Lid, 420, over: 310),
            Lid(JongDoetMee, null, "Romy Achterberg", Raadsfunctie.Lid, 690, over: 41),
            Lid(JongDoetMee, null, "Jayden Kuipers", Raadsfunctie.Lid, 200, over: 530),
            Lid(JongDoetMee, null, "Aylin Sahinler", Raadsfunctie.Lid, 180, over: 550),
            Lid(JongDoetMee, null, "Bo van Rossem", Raadsfunctie.Lid, 120, over: 610),
        };
        leden[3].AfwezigMelden(_dagen.Geleden(9), null);
        Vertellen(leden, ("0518", [SoortHulp.Verblijf]), ("0518", [SoortHulp.Verblijf]), ("0518", [SoortHulp.Verblijf, SoortHulp.Jeugdbescherming]), ("0603", [SoortHulp.Ggz]), ("0637", [SoortHulp.Pleegzorg]));
        return leden;
    }

    private Raadslid Lid(Raad raad, Guid? accountId, string naam, Raadsfunctie functie, int geleden, int over, bool herbenoemd = false)
    {
        var lid = Raadslid.Toevoegen(raad.Id, accountId, new(naam, functie, _dagen.Vandaag.AddDays(-geleden), _dagen.Vandaag.AddDays(over), herbenoemd));
        _rijen.Add(lid);
        return lid;
    }

    private void Vertellen(List<Raadslid> leden, params (string Gemeentecode, SoortHulp[] Hulp)[] herkomst) =>
        _rijen.AddRange(leden.Zip(herkomst, (lid, waar) => Ledenherkomst.Vertellen(lid, waar.Gemeentecode, waar.Hulp)));

    private void Werven()
    {
        var ouders = Oproep.Plaatsen(Oudersraad.Id, new(
            "Ouders uit Westland en Delft", "Kreeg uw kind hulp, en wilt u dat het voor anderen beter gaat? Kom een keer kijken. U hoeft niets te weten van regels.",
            $"Mail naar oudersraad@{Demobezetting.Maildomein}, of bel met de ondersteuner.", _dagen.Over(45)));
        ouders.AanmeldingNoteren("Mevrouw De Wit", "belt liever, na 19.00 uur", _dagen.Geleden(16));
        ouders.AanmeldingNoteren("Anil", $"anil@{Demobezetting.Maildomein}", _dagen.Geleden(30));
        ouders.AanmeldingBijwerken(ouders.Aanmeldingen[1].Id, Aanmeldingsstand.LooptMee, _dagen.Geleden(12));
        var jongeren = Oproep.Plaatsen(JongDoetMee.Id, new(
            "Jongeren van 14 tot 23 jaar", "Heb je hulp gehad, of nog steeds? Praat mee. Je krijgt reisgeld en een cadeaubon.", $"App of mail naar jdm@{Demobezetting.Maildomein}.", null));
        _rijen.AddRange([ouders, jongeren]);
    }

    private void Vergaderen(List<Raadslid> ouders, List<Raadslid> jongeren)
    {
        var vorige = Bijeenkomst(
            Oudersraad, ouders, "Vergadering", _dagen.Geleden(35), "Stadskantoor, zaal 3",
            new("Advies over wachten vaststellen", 30, "Marjolein"), new("Wat doen we met het antwoord van Zoetermeer?", 20, "Soraya"), new("Rondvraag", 10, null));
        vorige.Uitnodigen();
        vorige.Afronden(
            vorige.Deelnemers.ToDictionary(d => d.Id, _ => Aanwezigheid.Aanwezig),
            [new("Wij stellen het advies ‘Wachten, maar niet in stilte’ vast.", 5, 1, 0), new("Wij vragen Zoetermeer om een beter antwoord.", 6, 0, 0)],
            "Iedereen was er. Corrie stopt binnenkort. Wij zoeken iemand uit Westland of Delft.", Vaststelregel.MeerderheidAanwezigen, vorige.Einde);
        var volgende = Bijeenkomst(
            Oudersraad, ouders, "Vergadering", _dagen.Over(9), "Stadskantoor, zaal 3",
            new("Is het antwoord van Rijswijk voldoende?", 30, "Marjolein"), new("Een plan dat wij begrijpen: tweede lezing", 40, "Soraya"), new("Rondvraag", 10, null));
        volgende.Uitnodigen();
        volgende.LatenWeten(ouders[0].Id, komt: true);
        volgende.LatenWeten(ouders[3].Id, komt: false);
        var pizza = Bijeenkomst(
            JongDoetMee, jongeren, "Pizza en plannen", _dagen.Geleden(3), "Jongerencentrum De Loods",
            new("Wat gebeurt er met ons rapport? Stemmen", 20, "Adil"), new("Het kaartje van Westland", 20, "Indy"));
        pizza.Uitnodigen();
        pizza.Afronden(
            pizza.Deelnemers.ToDictionary(d => d.Id, d => d.Naam == "Sem Oosterling" ? Aanwezigheid.Afgemeld : Aanwezigheid.Aanwezig),
            [new("We sturen ‘Wat gebeurt er met ons rapport?’ op.", 6, 1, 0), new("Indy en Lina maken het kaartje met Westland.", 7, 0, 0)],
            null, Vaststelregel.MeerderheidAanwezigen, pizza.Einde);
        var gepland = Bijeenkomst(JongDoetMee, jongeren, "Werken aan nieuwe plannen", _dagen.Over(30), "Jongerencentrum De Loods", new Agendapunt("Waar beginnen we volgend jaar mee?", null, null));
        _rijen.AddRange([vorige, volgende, pizza, gepland]);
    }

    private static Bijeenkomst Bijeenkomst(Raad raad, List<Raadslid> leden, string titel, DateOnly dag, string plaats, params Agendapunt[] agenda) => Domain.Adviezen.Bijeenkomst.Plannen(
        raad.Id, new(titel, dag.NaarUtc(new TimeOnly(19, 30)), dag.NaarUtc(new TimeOnly(21, 0)), plaats, agenda), leden.Select(lid => ((Guid?)lid.Id, lid.Naam, (string?)null)));
}
