using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.TestSupport;

public static partial class Een
{
    /// <summary>An active raad of the region.</summary>
    public static Raad Raad(
        Guid organisatieId, Doelgroep doelgroep = Doelgroep.Ouder, Vaststelregel regel = Vaststelregel.MeerderheidAanwezigen, Raadsstaat staat = Raadsstaat.Actief)
    {
        var nummer = Nummer();
        return Participatie.Domain.Adviezen.Raad.Oprichten(
            organisatieId, Raadssoort.Regionaal, null, $"raad{nummer}", new Raadsgegevens($"Raad {nummer}", doelgroep, regel, "Wij denken mee.", null, null), staat,
            new DateOnly(2021, 3, 1));
    }

    public static Raadslid Raadslid(Raad raad, Guid? accountId = null, Raadsfunctie functie = Raadsfunctie.Lid) => Participatie.Domain.Adviezen.Raadslid.Toevoegen(
        raad.Id, accountId, new Raadslidgegevens($"Lid {Nummer()}", functie, new DateOnly(2024, 1, 1), null, IsHerbenoemd: false));

    /// <summary>All that sending asks for, at this level.</summary>
    public static Verzoekgegevens Verzoekgegevens(Participatieniveau niveau = Participatieniveau.Adviseren) => new(
        $"Verzoek {Nummer()}", "Weten wat ouders van het plan vinden.", Participatiefase.Beleidsvorming, niveau, Participatielaag.Beleid, "Er is geld voor twee jaar.",
        "Reiskosten en een lunch.", "jeugd@voorbeeld.example", new DateOnly(2027, 1, 8),
        niveau == Participatieniveau.Meebeslissen ? ["Wel een wachtlijst tonen", "Geen wachtlijst tonen"] : []);

    /// <summary>A draft; <paramref name="verstuurd"/> sends it.</summary>
    public static Participatieverzoek Participatieverzoek(Raad raad, Verzoekactor vrager, DateTime nu, bool verstuurd = true, Verzoekgegevens? gegevens = null)
    {
        var verzoek = Participatie.Domain.Adviezen.Participatieverzoek.Schrijven(raad.Id, gegevens ?? Verzoekgegevens(), vrager, nu);
        if (verstuurd)
        {
            verzoek.Versturen(new(raad.OrganisatieId, Regels(), Werkkalender.Standaard), vrager, nu);
        }

        return verzoek;
    }

    /// <summary>A planned meeting of an hour and a half, a week ahead, for these members.</summary>
    public static Bijeenkomst Bijeenkomst(Raad raad, DateTime nu, params Raadslid[] leden) => Participatie.Domain.Adviezen.Bijeenkomst.Plannen(
        raad.Id,
        new Bijeenkomstgegevens($"Bijeenkomst {Nummer()}", nu.AddDays(7), nu.AddDays(7).AddMinutes(90), "Raadhuisplein 1, Rijswijk", [new Agendapunt("Wachtlijsten", 20, "Soraya")]),
        leden.Select(l => ((Guid?)l.Id, l.Naam, (string?)null)));
}

/// <summary>A raad with its people, laid in the database of a portal.</summary>
public static class PortaalRaden
{
    /// <summary>An active raad in the given or a new organisation.</summary>
    public static async Task<Raad> RaadAsync(
        this Portaal portaal, Guid? organisatieId = null, Doelgroep doelgroep = Doelgroep.Ouder, Vaststelregel regel = Vaststelregel.MeerderheidAanwezigen)
    {
        var organisatie = organisatieId is null ? Een.Organisatie(Rol.Raadslid) : null;
        var raad = Een.Raad(organisatieId ?? organisatie!.Id, doelgroep, regel);
        await portaal.BewarenAsync([.. organisatie is null ? [] : new object[] { organisatie }, raad]);
        return raad;
    }

    /// <summary>A member of the raad with an account.</summary>
    public static async Task<(Gebruiker Gebruiker, Raadslid Lid)> RaadslidAsync(this Portaal portaal, Raad raad, Raadsfunctie functie = Raadsfunctie.Lid)
    {
        var gebruiker = await portaal.GebruikerAsync(Rol.Raadslid, raad.OrganisatieId);
        var lid = Een.Raadslid(raad, gebruiker.Id, functie);
        await portaal.BewarenAsync(lid);
        return (gebruiker, lid);
    }

    /// <summary>A raad, a behandelaar elsewhere, and a request of the one to the other.</summary>
    public static async Task<(Participatieverzoek Verzoek, Raad Raad, Gebruiker Behandelaar, Gebruiker Ondersteuner)> VerzoekAsync(
        this Portaal portaal, bool verstuurd = true, Verzoekgegevens? gegevens = null)
    {
        var raad = await portaal.RaadAsync();
        var behandelaar = await portaal.GebruikerAsync(Rol.Behandelaar);
        var ondersteuner = await portaal.GebruikerAsync(Rol.Raadsondersteuner, raad.OrganisatieId);
        var verzoek = Een.Participatieverzoek(raad, new Verzoekactor(behandelaar.Id, behandelaar.Rollen[0].OrganisatieId), portaal.Nu, verstuurd, gegevens);
        await portaal.BewarenAsync(verzoek);
        return (verzoek, raad, behandelaar, ondersteuner);
    }
}
