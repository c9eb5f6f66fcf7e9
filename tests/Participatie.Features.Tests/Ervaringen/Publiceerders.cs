using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Features.Tests.Ervaringen;

/// <summary>Brings a closed ronde to where a test wants it, through the portal's own commands and jobs.</summary>
internal static class Publiceerders
{
    public static Task<Gebruiker> OnderzoekerAsync(this Portaal portaal, Ronde ronde) => portaal.GebruikerAsync(Rol.Onderzoeker, ronde.OrganisatieId);

    /// <summary>Opens the bus; the first proposal is made by itself.</summary>
    public static async Task BusOpenenAsync(this Portaal portaal, Ronde ronde, Gebruiker onderzoeker)
    {
        await portaal.StuurAsync(new BusOpenen.Command { RondeId = ronde.Id, Begrepen = true }, onderzoeker);
        await portaal.OpdrachtenAsync();
        await portaal.JobAsync<OutboxBezorgenJob>();
        await portaal.OpdrachtenAsync();
    }

    public static async Task PubliceerAsync(this Portaal portaal, Ronde ronde, Gebruiker onderzoeker)
    {
        var voorstel = await portaal.InDbAsync(db => db.Publicatievoorstellen.Where(v => v.RondeId == ronde.Id).Select(v => v.Id).SingleAsync());
        await portaal.StuurAsync(new ResultatenPubliceren.Command { RondeId = ronde.Id, VoorstelId = voorstel, Bekeken = true }, onderzoeker);
        await portaal.JobAsync<OutboxBezorgenJob>();
    }

    /// <summary>From a closed ronde to public results.</summary>
    public static async Task<Gebruiker> OpenbaarAsync(this Portaal portaal, Ronde ronde)
    {
        var onderzoeker = await portaal.OnderzoekerAsync(ronde);
        await portaal.BusOpenenAsync(ronde, onderzoeker);
        await portaal.PubliceerAsync(ronde, onderzoeker);
        return onderzoeker;
    }

    /// <summary>The round of Rijswijk: 86 asked, 12 answered, 4 of them young people.</summary>
    public static Task<Ronde> RijswijkAsync(this Portaal portaal) => portaal.GeslotenRondeAsync(
        4,
        8,
        Een.Rondegegevens(
            Web.Infrastructure.Web.Datums.Vandaag(portaal.Klok),
            new Achtergrondkeuze(Achtergrondvariabele.Gemeente, Nauwkeurigheid.Volledig),
            new Achtergrondkeuze(Achtergrondvariabele.Leeftijdscategorie, Nauwkeurigheid.Volledig)) with
        {
            Naam = "Rijswijk 2026",
            Bereik = Rondebereik.Lokaal,
            Gemeentecode = "0603",
        },
        zwijgers: 74);

    public static Task<Publicatiedocument> DocumentAsync(this Portaal portaal, Ronde ronde) => portaal.InDbAsync(async db => Publicatiedocument.Lezen(
        await db.Publicaties.Where(p => p.RondeId == ronde.Id).OrderByDescending(p => p.Nummer).Select(p => p.Document).FirstAsync()));
}
