using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>Participatieverzoeken in each of their states; invented.</summary>
internal sealed class Demoverzoeken(Demobezetting wie, Demoraden raden, Demodagen dagen)
{
    /// <summary>The request on which “Wachten, maar niet in stilte” was written.</summary>
    public Participatieverzoek Wachten { get; } = Verzoek(
        raden.Oudersraad, wie.AmbtDenHaag, Demodossier.Moment(dagen.Geleden(75)),
        new(
            "Gezinnen die wachten op hulp", "Wij willen weten wat een gezin nodig heeft in de tijd dat het wacht.", Participatiefase.Beleidsvorming, Participatieniveau.Adviseren, Participatielaag.Beleid,
            null, "Vacatiegeld per bijeenkomst, en een maaltijd.", "Nadia Benali, via het portaal", dagen.Geleden(30), []));

    public IEnumerable<Participatieverzoek> Alle()
    {
        Versturen(Wachten, wie.AmbtDenHaag, 75);
        Wachten.Aannemen("Dit gaat ons aan het hart. U krijgt een advies.", Raad(wie.Oudersraad), Moment(66));

        yield return Wachten;
        yield return Verzoek(
            raden.JongDoetMee, wie.AmbtZoetermeer, Moment(2),
            new("Een nieuw jongerencentrum", "Weten wat jongeren met hulp nodig hebben.", null, null, null, null, null, null, null, []));

        yield return Versturen(
            Verzoek(
                raden.JongDoetMee, wie.AmbtDelft, Moment(6),
                new(
                    "Brief aan jongeren die 18 worden", "Samen een brief maken die jongeren lezen en begrijpen.", Participatiefase.Uitvoering, Participatieniveau.Coproduceren, Participatielaag.Beleid,
                    "De brief is één bladzijde. Wat in de wet staat, moet erin.", "Een cadeaubon van € 25 per middag.", "Joris Bovenkamp, via het portaal", dagen.Over(18), [])),
            wie.AmbtDelft, 5);

        var terug = Versturen(
            Verzoek(
                raden.Oudersraad, wie.AmbtWest, Moment(14),
                new(
                    "Wat ouders vinden van onze rapporten", "Horen hoe ouders onze rapporten lezen.", Participatiefase.Evaluatie, Participatieniveau.Raadplegen, Participatielaag.Instelling,
                    null, "Reiskosten.", "Jelle Wiersinga, via het portaal", dagen.Over(25), [])),
            wie.AmbtWest, 13);
        terug.Terugvragen("Om welke rapporten gaat het, en hoe lang zijn ze?", Raad(wie.Oudersraad), Moment(7));
        yield return terug;

        var geweigerd = Versturen(
            Verzoek(
                raden.Oudersraad, wie.AmbtZoetermeer, Moment(100),
                new(
                    "Meelezen met de begroting", "Een reactie op de begroting van volgend jaar.", Participatiefase.Besluitvorming, Participatieniveau.Raadplegen, Participatielaag.Beleid,
                    null, "Niets.", "Eva Stroomberg, via het portaal", dagen.Geleden(90), [])),
            wie.AmbtZoetermeer, 98);
        geweigerd.Weigeren("Er was één week voor 180 bladzijden, en het besluit lag al klaar. Vraag ons volgend jaar eerder.", Raad(wie.Oudersraad), Moment(94));
        yield return geweigerd;

        var beeindigd = Versturen(
            Verzoek(
                raden.JongDoetMee, wie.AmbtWestland, Moment(210),
                new(
                    "Een plek voor jongeren in Naaldwijk", "Jongeren kiezen waar de inloop komt.", Participatiefase.Besluitvorming, Participatieniveau.Meebeslissen, Participatielaag.Beleid,
                    "Er is geld voor één plek.", "Pizza, en je naam op de muur.", "Mirthe Aldenkamp, via het portaal", dagen.Geleden(150), ["In de bibliotheek", "Naast het zwembad"])),
            wie.AmbtWestland, 208);
        beeindigd.Aannemen("Leuk, doen we.", Raad(wie.JongDoetMee), Moment(200));
        beeindigd.Beeindigen("De jongeren kozen voor de bibliotheek. Daar is de inloop nu elke woensdag open.", new Raadskeuze("In de bibliotheek", Gevolgd: true), Klok(beeindigd), Vrager(wie.AmbtWestland), Moment(120));
        beeindigd.Beoordelen(Niveauoordeel.Gehouden, "Wij kozen, en het gebeurde ook.", Raad(wie.JongDoetMee), Moment(110));
        yield return beeindigd;

        var teOordelen = Versturen(
            Verzoek(
                raden.Oudersraad, wie.AmbtLantaarn, Moment(90),
                new(
                    "Nieuwe folder over onze hulp", "De folder beter maken met ouders.", Participatiefase.Uitvoering, Participatieniveau.Coproduceren, Participatielaag.Instelling,
                    "De drukker is al gekozen.", "Vacatiegeld.", "Tara Molenkamp, via het portaal", dagen.Geleden(50), [])),
            wie.AmbtLantaarn, 88);
        teOordelen.Aannemen(null, Raad(wie.Oudersraad), Moment(80));
        teOordelen.Beeindigen("Twee ouders schreven de folder met ons. Hij ligt nu bij de drukker.", null, Klok(teOordelen), Vrager(wie.AmbtLantaarn), Moment(12));
        yield return teOordelen;
    }

    private static Participatieverzoek Verzoek(Raad raad, Demoambt van, DateTime op, Verzoekgegevens gegevens) => Participatieverzoek.Schrijven(raad.Id, gegevens, Vrager(van), op);

    private Participatieverzoek Versturen(Participatieverzoek verzoek, Demoambt van, int dagenGeleden)
    {
        verzoek.Versturen(Klok(verzoek), Vrager(van), Moment(dagenGeleden));
        return verzoek;
    }

    private Raadsklok Klok(Participatieverzoek verzoek) => new(
        verzoek.RaadId == raden.Oudersraad.Id ? wie.Oudersraad.Organisatie.Id : wie.JongDoetMee.Organisatie.Id, Demodeel.Regels(Adviessoort.Gevraagd), Werkkalender.Standaard);

    private DateTime Moment(int dagenGeleden) => Demodossier.Moment(dagen.Geleden(dagenGeleden));

    private static Verzoekactor Vrager(Demoambt van) => new(van.Behandelaar.Id, van.Organisatie.Id);

    private static Verzoekactor Raad(Demoraad raad) => new(raad.Voorzitter.Id, raad.Organisatie.Id);
}
