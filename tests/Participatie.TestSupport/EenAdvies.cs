using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.TestSupport;

/// <summary>Builders of Adviezen.</summary>
public static partial class Een
{
    /// <summary>Somebody who acts for an organisation.</summary>
    public static Handelende Handelende(Guid organisatieId) => new(Guid.CreateVersion7(), $"Persoon {Nummer()}", organisatieId);

    /// <summary>A text with so many recommendations.</summary>
    public static Adviesinhoud Adviesinhoud(int aanbevelingen = 3, string? titel = null) => new(
        titel ?? $"Advies over hulp dichtbij {Nummer()}",
        "Ouders wachten te lang.\n\nWij vragen u om drie dingen.",
        [.. Enumerable.Range(1, aanbevelingen).Select(n => new Aanbevelingtekst(Guid.CreateVersion7(), $"Aanbeveling {n}", $"Doe het {n}e ding, samen met ouders."))]);

    /// <summary>A draft.</summary>
    public static Advies Advies(
        Guid raadId, DateTime nu, Adviessoort soort = Adviessoort.Ongevraagd, int aanbevelingen = 3, Participatieniveau? niveau = null, Openbaarheid openbaarheid = Openbaarheid.Openbaar,
        DateOnly? embargoTot = null)
    {
        var advies = Participatie.Domain.Adviezen.Advies.Beginnen(raadId, soort, Adviesinhoud(aanbevelingen), Handelende(raadId), nu, niveau: niveau);
        advies.Instellen(soort, [Adviesthema.Wachtlijsten], openbaarheid, embargoTot, Amsterdam.DagVan(nu));
        return advies;
    }

    /// <summary>Laid down by the chair, with a number of its own.</summary>
    public static Advies Vastgesteld(this Advies advies, DateTime nu)
    {
        advies.Vaststellen(advies.Versies[^1], new(DoorVoorzitter: true, 0, 0, 0), "raad", Nummer(), new string('a', 64), Handelende(advies.RaadId), nu);
        return advies;
    }

    /// <summary>Laid down and sent; its organisations are made with <see cref="Adressering"/>.</summary>
    public static Advies Verstuurd(this Advies advies, DateTime nu)
    {
        advies.Vastgesteld(nu).Versturen(Handelende(advies.RaadId), nu);
        return advies;
    }

    /// <summary>The part of one organisation of an advies that was sent, by the built-in rules.</summary>
    public static Adressering Adressering(Advies advies, Guid organisatieId, DateTime nu, Guid? contactId = null) => Participatie.Domain.Adviezen.Adressering.Versturen(
        advies, new(organisatieId, contactId ?? Guid.CreateVersion7(), "Contactpersoon", null), Reactieplichten.Standaard(advies.Soort), Regels(advies.Soort), Werkkalender.Standaard,
        Handelende(advies.RaadId), nu);

    /// <summary>The built-in rules of terms.</summary>
    public static Termijnregelkeuze Regels(Adviessoort soort = Adviessoort.Ongevraagd) =>
        (_, termijn) => Termijnregels.Standaard(termijn, Participatie.Domain.Adviezen.Advies.IsLicht(soort));

    /// <summary>An answer that takes everything over, ready to be offered.</summary>
    public static Reactie MetVolledigConcept(this Adressering adressering, Advies advies, Handelende behandelaar, DateTime nu)
    {
        var reactie = adressering.HuidigeReactie ?? adressering.ReactieBeginnen([.. advies.Aanbevelingen.Select(a => a.Id)], behandelaar, nu);
        adressering.ReactieSchrijven(
            "Geachte raad, dank voor uw advies. Hierbij ons antwoord.", "Dank voor jullie advies. Dit gaan we doen.",
            [.. advies.Aanbevelingen.Select(a => new Antwoordgegevens(
                a.Id, Reactieuitkomst.Overgenomen, Wat: $"Wij doen {a.Kop.ToLowerInvariant()}.", Wie: "afdeling Jeugd", Wanneer: Amsterdam.DagVan(nu).AddMonths(4)))],
            behandelaar, nu);
        return reactie;
    }

    /// <summary>Written by one, approved by another, and sent.</summary>
    public static Adressering Beantwoord(this Adressering adressering, Advies advies, DateTime nu, Handelende? behandelaar = null, Handelende? goedkeurder = null)
    {
        var schrijver = behandelaar ?? Handelende(adressering.OrganisatieId);
        adressering.MetVolledigConcept(advies, schrijver, nu);
        adressering.ReactieAanbieden(schrijver, nu);
        adressering.ReactieVersturen(Regels(advies.Soort), Werkkalender.Standaard, goedkeurder ?? Handelende(adressering.OrganisatieId), nu);
        return adressering;
    }
}

/// <summary>A raad, an organisation that it advises, and the people of both.</summary>
public sealed record Adviesbezetting(Organisatie Raad, Organisatie Gemeente, Gebruiker Ondersteuner, Gebruiker Raadslid, Gebruiker Behandelaar, Gebruiker Goedkeurder, Gebruiker Portefeuillehouder);

public static class Adviesmakers
{
    /// <summary>Everybody who is needed between an advies and its closing.</summary>
    public static async Task<Adviesbezetting> AdviesbezettingAsync(this Portaal portaal)
    {
        var (raad, gemeente) = (Een.Organisatie(Rol.Raadslid), Een.Organisatie(Rol.Behandelaar));
        await portaal.BewarenAsync(raad, gemeente);
        return new(
            raad, gemeente,
            await portaal.GebruikerAsync(Rol.Raadsondersteuner, raad.Id), await portaal.GebruikerAsync(Rol.Raadslid, raad.Id),
            await portaal.GebruikerAsync(Rol.Behandelaar, gemeente.Id), await portaal.GebruikerAsync(Rol.Goedkeurder, gemeente.Id),
            await portaal.GebruikerAsync(Rol.Portefeuillehouder, gemeente.Id));
    }

    /// <summary>An advies that was sent to the gemeente, stored; its contact is the behandelaar.</summary>
    public static async Task<(Advies Advies, Adressering Adressering)> VerstuurdAdviesAsync(
        this Portaal portaal, Adviesbezetting wie, Adviessoort soort = Adviessoort.Ongevraagd, int aanbevelingen = 3, Participatieniveau? niveau = null)
    {
        var advies = Een.Advies(wie.Raad.Id, portaal.Nu, soort, aanbevelingen, niveau).Verstuurd(portaal.Nu);
        var adressering = Een.Adressering(advies, wie.Gemeente.Id, portaal.Nu, wie.Behandelaar.Id);
        await portaal.BewarenAsync(advies, adressering);
        return (advies, adressering);
    }
}
