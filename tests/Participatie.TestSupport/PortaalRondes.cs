using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.TestSupport;

/// <summary>Acts on rondes and lists in the database of a portal, and what follows from them.</summary>
public static class PortaalRondes
{
    /// <summary>Does something to a saved ronde, through the domain.</summary>
    public static Task WijzigAsync(this Portaal portaal, Guid rondeId, Action<Ronde> wijzigen) => portaal.InDbAsync(async db =>
    {
        wijzigen(await db.Rondes.SingleAsync(r => r.Id == rondeId));
        await db.SaveChangesAsync();
    });

    /// <summary>The ronde as it is stored now.</summary>
    public static Task<Ronde> LeesRondeAsync(this Portaal portaal, Guid rondeId) =>
        portaal.InDbAsync(db => db.Rondes.AsNoTracking().AsSingleQuery().SingleAsync(r => r.Id == rondeId));

    /// <summary>The list with its versions as it is stored now.</summary>
    public static Task<Vragenlijst> LeesLijstAsync(this Portaal portaal, Guid lijstId) =>
        portaal.InDbAsync(db => db.Vragenlijsten.AsNoTracking().Include(l => l.Versies).SingleAsync(l => l.Id == lijstId));

    /// <summary>A saved list with one concept.</summary>
    public static async Task<Vragenlijst> ConceptAsync(this Portaal portaal, Lijstinhoud? inhoud = null)
    {
        var lijst = Vragenlijst.Aanmaken($"concept-{Een.Nummer()}", Doelgroep.Jongere, $"Conceptlijst {Een.Nummer()}", inhoud ?? Voorbeeldlijsten.Jongere.Inhoud, portaal.Nu);
        await portaal.BewarenAsync(lijst);
        return lijst;
    }

    /// <summary>Marks an invitation as answered, as submitting does; the envelop itself is left out.</summary>
    public static Task InvullenAsync(this Portaal portaal, Genodigde genodigde) => portaal.InDbAsync(db =>
        db.Uitnodigingen.Where(u => u.Id == genodigde.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.Status, Uitnodigingstatus.Ingevuld)));

    /// <summary>What waits for this person, of all areas.</summary>
    public static async Task<IReadOnlyList<Taak>> TakenAsync(this Portaal portaal, Gebruiker gebruiker)
    {
        await using var scope = portaal.Services.CreateAsyncScope();
        var taken = new List<Taak>();
        foreach (var bron in scope.ServiceProvider.GetServices<ITakenbron>())
        {
            taken.AddRange(await bron.TakenAsync(gebruiker, portaal.Klok.Vandaag(), scope.ServiceProvider.GetRequiredService<Links>(), CancellationToken.None));
        }

        return taken;
    }
}
