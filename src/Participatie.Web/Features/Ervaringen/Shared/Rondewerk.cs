using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>What decides about the work of a ronde.</summary>
public sealed record Rondekern(
    Guid Id, string Naam, Rondestatus Status, DateOnly OpentOp, DateOnly SluitNa, bool HeeftLijst, bool IsUitgenodigd, bool HeeftAchtergrond);

/// <summary>Something the researcher can do now.</summary>
/// <param name="Titel">Verb first.</param>
/// <param name="Tekst">Why, or what it does.</param>
/// <param name="Pad">Where.</param>
/// <param name="Vraagt">The ronde waits for it; false for what may be done.</param>
/// <param name="Uiterlijk">The day by which; null when there is none.</param>
public sealed record Werk(string Titel, string Tekst, string Pad, bool Vraagt = true, DateOnly? Uiterlijk = null);

/// <summary>Derives the work from how the ronde stands, the first thing first; nothing about it is stored.</summary>
public static class Rondewerk
{
    public static IReadOnlyList<Werk> Van(Rondekern ronde, Rondestand stand, DateOnly vandaag, Links.ErvaringenLinks links) => ronde.Status switch
    {
        Rondestatus.Voorbereiding => [.. Voorbereiden(ronde, stand, vandaag, links)],
        Rondestatus.Open => [.. Uitnodigen(ronde, stand, links), .. Tijd(ronde, links)],
        Rondestatus.Gesloten => [new("Open de bus", "De ronde is gesloten. Na het openen ziet u de antwoorden, zonder wie ze gaf.", links.BusOpenen(ronde.Id))],
        Rondestatus.BusGeopend =>
            [new("Publiceer de resultaten", "Bekijk eerst de open antwoorden. Daarna maakt u de beschermde tabellen openbaar.", links.ResultatenPubliceren(ronde.Id))],
        _ => [new("Bekijk de resultaten", "Iedereen kan ze lezen.", links.RondeResultaten(ronde.Id), Vraagt: false)],
    };

    private static IEnumerable<Werk> Voorbereiden(Rondekern ronde, Rondestand stand, DateOnly vandaag, Links.ErvaringenLinks links)
    {
        if (ronde.SluitNa < vandaag)
        {
            yield return new("Kies nieuwe dagen", "De laatste dag van de ronde is voorbij, en de ronde ging niet open.", links.RondeWijzigen(ronde.Id));
        }

        if (!ronde.HeeftLijst)
        {
            yield return new("Kies een vragenlijst", "Zonder vragenlijst kan de ronde niet open.", links.RondeWijzigen(ronde.Id), Uiterlijk: ronde.OpentOp);
        }

        if (stand.Ingelezen == 0)
        {
            yield return new("Lees de lijst met mensen in", "U ziet daarna wie u kunt uitnodigen. Er wordt nog niets verstuurd.", links.UitnodigingenImporteren(ronde.Id), Uiterlijk: ronde.OpentOp);
        }
        else if (!ronde.IsUitgenodigd && ronde.HeeftAchtergrond)
        {
            yield return new(
                "Kijk of mensen te herkennen zijn", "Na de eerste uitnodiging staat vast welke kenmerken meegaan.", links.AchtergrondVergroven(ronde.Id), Uiterlijk: ronde.OpentOp);
        }

        foreach (var werk in ronde.HeeftLijst ? Uitnodigen(ronde, stand, links) : [])
        {
            yield return werk;
        }

        yield return new("Pas de ronde aan", "Naam, dagen en herinneringen kunnen nog anders.", links.RondeWijzigen(ronde.Id), Vraagt: false);
    }

    private static IEnumerable<Werk> Uitnodigen(Rondekern ronde, Rondestand stand, Links.ErvaringenLinks links)
    {
        if (stand.KlaarVoorMail > 0)
        {
            yield return new("Verstuur de uitnodigingen", $"Er {Staan(stand.KlaarVoorMail, "mail", "mails")} klaar.", links.UitnodigingenVersturen(ronde.Id));
        }

        if (stand.KlaarVoorBrief > 0)
        {
            yield return new("Maak de brieven", $"{Mensen(stand.KlaarVoorBrief).Hoofdletter()} zonder mailadres {Krijgen(stand.KlaarVoorBrief)} een brief met een code.", links.BrievenMaken(ronde.Id));
        }

        if (stand.Onbestelbaar > 0)
        {
            yield return new(
                stand.Onbestelbaar == 1 ? "Verbeter 1 mailadres" : $"Verbeter {stand.Onbestelbaar.Getal()} mailadressen",
                "De mail kwam terug. Vaak is het een tikfout.",
                links.UitnodigingenBekijken(ronde.Id));
        }
    }

    private static IEnumerable<Werk> Tijd(Rondekern ronde, Links.ErvaringenLinks links)
    {
        yield return new("Geef mensen meer tijd", "U kiest een latere laatste dag en schrijft op waarom.", links.RondeVerlengen(ronde.Id), Vraagt: false);
        yield return new("Sluit de ronde eerder", $"Anders sluit de ronde vanzelf na {ronde.SluitNa.Kort()}.", links.RondeSluiten(ronde.Id), Vraagt: false);
    }

    private static string Staan(int aantal, string een, string meer) => aantal == 1 ? $"staat 1 {een}" : $"staan {aantal.Getal()} {meer}";

    private static string Mensen(int aantal) => aantal == 1 ? "1 mens" : $"{aantal.Getal()} mensen";

    private static string Krijgen(int aantal) => aantal == 1 ? "krijgt" : "krijgen";
}
