using Microsoft.Extensions.DependencyInjection;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Security;
using Voortgang = Participatie.Web.Infrastructure.Jobs.Voortgang;

namespace Participatie.TestSupport;

public static partial class Een
{
    /// <summary>A checked row of somebody who gets a mail or a letter.</summary>
    public static Uitnodigingsregel Uitnodigingsregel(Uitnodigingskanaal kanaal = Uitnodigingskanaal.Mail, Doelgroep doelgroep = Doelgroep.Ouder, string taal = "nl") => new(
        doelgroep,
        kanaal,
        kanaal == Uitnodigingskanaal.Mail ? $"genodigde{Nummer()}@voorbeeld.example" : null,
        kanaal == Uitnodigingskanaal.Brief ? new Postadres("Aan de bewoner", $"Potloodlaan {Nummer()}", "2611 XZ", "Delft") : null,
        Gemeenten.MetCode("0503")!,
        SoortHulp.AmbulanteHulp,
        Leeftijdscategorie.Van12TotEnMet15,
        Trajectstatus.Lopend,
        Zwaarte.Licht,
        taal,
        NietUitnodigen: null);

    /// <summary>An invitation that stands ready, with its secrets laid in.</summary>
    public static Uitnodiging KlareUitnodiging(
        Ronde ronde, Hoofdsleutel hoofdsleutel, Uitnodigingskanaal kanaal = Uitnodigingskanaal.Mail, Doelgroep doelgroep = Doelgroep.Ouder, string taal = "nl")
    {
        var uitnodiging = Participatie.Domain.Ervaringen.Uitnodiging.VanRegel(ronde.Id, Uitnodigingsregel(kanaal, doelgroep, taal));
        var geheim = ronde.Sleutels.Toegang(hoofdsleutel).Geheim(uitnodiging.Id, poging: 0);
        var hash = new Geheimhash(hoofdsleutel);
        uitnodiging.GeheimVastleggen(0, hash.Van(geheim.Token), hash.Van(geheim.Code));
        return uitnodiging;
    }
}

/// <summary>Inviting in a portal under test.</summary>
public static class PortaalUitnodigen
{
    /// <summary>A researcher with a ronde of the own organisation.</summary>
    public static async Task<(Gebruiker Onderzoeker, Bezoeker Bezoeker, Ronde Ronde)> OnderzoekMetRondeAsync(
        this Portaal portaal, bool open = true, Rondegegevens? gegevens = null)
    {
        var onderzoeker = await portaal.GebruikerAsync(Rol.Onderzoeker);
        return (onderzoeker, await portaal.AlsAsync(onderzoeker), await portaal.RondeAsync(onderzoeker.Rollen[0].OrganisatieId, open, gegevens));
    }

    /// <summary>Saved invitations that stand ready.</summary>
    public static async Task<IReadOnlyList<Uitnodiging>> KlareUitnodigingenAsync(
        this Portaal portaal, Ronde ronde, int aantal, Uitnodigingskanaal kanaal = Uitnodigingskanaal.Mail, Doelgroep doelgroep = Doelgroep.Ouder, string taal = "nl")
    {
        var uitnodigingen = Enumerable.Range(0, aantal).Select(_ => Een.KlareUitnodiging(ronde, portaal.Hoofdsleutel(), kanaal, doelgroep, taal)).ToList();
        await portaal.BewarenAsync([.. uitnodigingen]);
        return uitnodigingen;
    }

    /// <summary>Begins the waiting long work of this kind and breaks it off after so many saves, as a node that dies would.</summary>
    public static async Task OpdrachtAfbrekenAsync<TUitvoerder>(this Portaal portaal, int naOpslaan)
        where TUitvoerder : IOpdrachtUitvoerder
    {
        await using var scope = portaal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ParticipatieDb>();
        var opdracht = db.Opdrachten.Single(o => o.Status == Opdrachtstatus.Wacht && o.Soort == typeof(TUitvoerder).Name);
        db.ChangeTracker.Clear();
        using var einde = new CancellationTokenSource();
        var opgeslagen = 0;
        db.SavedChanges += (_, _) =>
        {
            if (++opgeslagen == naOpslaan)
            {
                einde.Cancel();
            }
        };
        var uitvoerder = scope.ServiceProvider.GetRequiredKeyedService<IOpdrachtUitvoerder>(typeof(TUitvoerder).Name);
        try
        {
            await uitvoerder.UitvoerenAsync(
                opdracht, new Voortgang(portaal.Services.GetRequiredService<IServiceScopeFactory>(), opdracht.Id, portaal.Klok), einde.Token);
            throw new InvalidOperationException("The work ended before it was broken off.");
        }
        catch (OperationCanceledException)
        {
            // What this is for.
        }
    }

    /// <summary>Closes the ronde past its page.</summary>
    public static Task RondeSluitenAsync(this Portaal portaal, Ronde ronde) => portaal.InDbAsync(async db =>
    {
        var rij = db.Rondes.Single(r => r.Id == ronde.Id);
        rij.Sluiten(portaal.Nu);
        await db.SaveChangesAsync();
    });
}
