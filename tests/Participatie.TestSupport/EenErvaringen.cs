using Microsoft.Extensions.DependencyInjection;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.TestSupport;

/// <summary>An invitation with the secrets that the portal itself never keeps.</summary>
public sealed record Genodigde(Uitnodiging Uitnodiging, Uitnodigingsgeheim Geheim)
{
    public Guid Id => Uitnodiging.Id;

    /// <summary>As it stands in the link.</summary>
    public string Token => Geheim.Token.Tekst;

    /// <summary>As it stands on the letter.</summary>
    public string Code => Geheim.Code.Tekst;
}

/// <summary>Builders of Ervaringen.</summary>
public static partial class Een
{
    /// <summary>A fixed questionnaire with the content of the example for this group, under a code of its own.</summary>
    public static Vragenlijst Vragenlijst(Doelgroep doelgroep, DateTime nu, Lijstinhoud? inhoud = null)
    {
        var voorbeeld = doelgroep == Doelgroep.Jongere ? Voorbeeldlijsten.Jongere : Voorbeeldlijsten.Ouder;
        var lijst = Participatie.Domain.Ervaringen.Vragenlijst.Aanmaken($"lijst-{Nummer()}", doelgroep, voorbeeld.Naam, inhoud ?? voorbeeld.Inhoud, nu);
        lijst.Vaststellen(lijst.Versies[0].Id, nu);
        return lijst;
    }

    /// <summary>What a researcher fills in: open from today, for four weeks.</summary>
    public static Rondegegevens Rondegegevens(DateOnly vandaag, params Achtergrondkeuze[] achtergrond) => new(
        $"Ronde {Nummer()}",
        vandaag.Year,
        Rondebereik.Regionaal,
        Gemeentecode: null,
        OpentOp: vandaag,
        SluitNa: vandaag.AddDays(28),
        Afzender: "Onderzoek Haaglanden",
        Herinneringsdagen: [7, 14],
        achtergrond.Length > 0 ? Anonimiteit.MetAchtergrond : Anonimiteit.ZonderAchtergrond,
        achtergrond);

    /// <summary>A ronde in preparation with these lists; call <c>Openen</c> on it for one that is open.</summary>
    public static Ronde Ronde(Hoofdsleutel hoofdsleutel, Guid organisatieId, DateOnly vandaag, Rondegegevens? gegevens = null, params Vragenlijst[] lijsten)
    {
        var ronde = Participatie.Domain.Ervaringen.Ronde.Opzetten(organisatieId, gegevens ?? Rondegegevens(vandaag), hoofdsleutel, vandaag);
        foreach (var lijst in lijsten)
        {
            ronde.LijstKiezen(lijst.Doelgroep, lijst.Versies[^1].Id);
        }

        return ronde;
    }

    /// <summary>An invited young person (or parent) of the ronde, whose token and code are known.</summary>
    public static Genodigde Uitnodiging(
        Ronde ronde, Hoofdsleutel hoofdsleutel, DateTime nu, Doelgroep doelgroep = Doelgroep.Jongere, string taal = "nl", string gemeentecode = "0603",
        SoortHulp soortHulp = SoortHulp.AmbulanteHulp, Leeftijdscategorie leeftijd = Leeftijdscategorie.Van16TotEnMet17,
        NietUitnodigenReden? nietUitnodigen = null, bool uitgenodigd = true)
    {
        var uitnodiging = Participatie.Domain.Ervaringen.Uitnodiging.Maken(
            ronde.Id, doelgroep, Uitnodigingskanaal.Mail, $"genodigde{Nummer()}@voorbeeld.example", null, null, null, null, gemeentecode, soortHulp, leeftijd,
            Trajectstatus.Lopend, Zwaarte.Licht, taal, nietUitnodigen);
        var geheim = ronde.Sleutels.Toegang(hoofdsleutel).Geheim(uitnodiging.Id, poging: 0);
        var hash = new Geheimhash(hoofdsleutel);
        uitnodiging.GeheimVastleggen(0, hash.Van(geheim.Token), hash.Van(geheim.Code));
        if (uitgenodigd && nietUitnodigen is null)
        {
            uitnodiging.Uitnodigen(nu);
        }

        return new Genodigde(uitnodiging, geheim);
    }
}

/// <summary>The same, laid in the database of a portal.</summary>
public static class PortaalErvaringen
{
    /// <summary>A saved ronde with a list for young people and one for parents, in a new or the given organisation.</summary>
    /// <param name="portaal">The portal under test.</param>
    /// <param name="organisatieId">Null makes a new organisation.</param>
    /// <param name="open">False leaves the ronde in preparation.</param>
    /// <param name="gegevens">Null gives a ronde without background variables.</param>
    /// <param name="jongere">Content of the list for young people; null takes the example.</param>
    public static async Task<Ronde> RondeAsync(
        this Portaal portaal, Guid? organisatieId = null, bool open = true, Rondegegevens? gegevens = null, Lijstinhoud? jongere = null)
    {
        var organisatie = organisatieId is null ? Een.Organisatie() : null;
        var lijsten = new[] { Een.Vragenlijst(Doelgroep.Jongere, portaal.Nu, jongere), Een.Vragenlijst(Doelgroep.Ouder, portaal.Nu) };
        var vandaag = portaal.Klok.Vandaag();
        var ronde = Een.Ronde(portaal.Hoofdsleutel(), organisatieId ?? organisatie!.Id, vandaag, gegevens, lijsten);
        if (open)
        {
            ronde.Openen(vandaag);
        }

        await portaal.BewarenAsync([.. organisatie is null ? [] : new object[] { organisatie }, .. lijsten, ronde]);
        return ronde;
    }

    /// <summary>A saved invitation of the ronde; see <see cref="Een.Uitnodiging"/>.</summary>
    public static async Task<Genodigde> GenodigdeAsync(this Portaal portaal, Ronde ronde, Doelgroep doelgroep = Doelgroep.Jongere, string taal = "nl")
    {
        var genodigde = Een.Uitnodiging(ronde, portaal.Hoofdsleutel(), portaal.Nu, doelgroep, taal);
        await portaal.BewarenAsync(genodigde.Uitnodiging);
        return genodigde;
    }

    public static Hoofdsleutel Hoofdsleutel(this Portaal portaal) => portaal.Services.GetRequiredService<Hoofdsleutel>();
}
