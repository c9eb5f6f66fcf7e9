using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Web;
using Voortgang = Participatie.Web.Infrastructure.Jobs.Voortgang;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Makes the mails of everybody who is ready, in batches: mail and status in one transaction each. Whoever is not ready any more was done, so it goes on where it
/// was after a crash.
/// </summary>
public sealed class UitnodigingenVersturenOpdracht(
    ParticipatieDb db, Schrijfpoort poort, TimeProvider clock, Hoofdsleutel hoofdsleutel, Uitnodigingsmail mail) : IOpdrachtUitvoerder
{
    private const int Batch = 500;

    /// <param name="Moment">UTC; not sent before it.</param>
    public sealed record Gegevens(DateTime Moment);

    public async Task UitvoerenAsync(Opdracht opdracht, Voortgang voortgang, CancellationToken cancellationToken)
    {
        var moment = JsonSerializer.Deserialize<Gegevens>(opdracht.Gegevens)!.Moment;
        var ronde = await db.Rondes.AsNoTracking().SingleAsync(r => r.Id == opdracht.OnderwerpId, cancellationToken);
        EisOpen(ronde.MagUitnodigen);
        var toegang = ronde.Sleutels.Toegang(hoofdsleutel);
        var gedaan = opdracht.Gedaan;
        var totaal = gedaan + await db.Uitnodigingen.KlaarVoorMail(ronde).CountAsync(cancellationToken);
        int batch;
        do
        {
            batch = await BatchAsync(ronde, toegang, moment, cancellationToken);
            gedaan += batch;
            await voortgang.MeldenAsync(gedaan, totaal, $"{gedaan.Getal()} van de {totaal.Getal()} mails klaargezet", cancellationToken, altijd: true);
        }
        while (batch > 0);
    }

    private async Task<int> BatchAsync(Ronde ronde, Toegangssleutel toegang, DateTime moment, CancellationToken cancellationToken)
    {
        var nu = clock.Nu();
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        EisOpen(await db.Rondes.AnyAsync(r => r.Id == ronde.Id && (r.Status == Rondestatus.Voorbereiding || r.Status == Rondestatus.Open), cancellationToken));
        var uitnodigingen = await db.Uitnodigingen.KlaarVoorMail(ronde).OrderBy(u => u.UitgenodigdOp).Take(Batch).ToListAsync(cancellationToken);
        foreach (var uitnodiging in uitnodigingen)
        {
            uitnodiging.Uitnodigen(moment);
            db.Mailberichten.Add(mail.Uitnodiging(ronde, uitnodiging, toegang.Geheim(uitnodiging.Id, uitnodiging.Poging), nu, moment));
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        return uitnodigingen.Count;
    }

    private static void EisOpen(bool open)
    {
        if (!open)
        {
            throw new OpdrachtMisluktException(RondeRules.AlleenVoorSluiting.Tekst);
        }
    }
}

internal static class UitnodigingenSelecties
{
    /// <summary>Who gets an invitation by mail now; found by index. A group without a list in the ronde has nothing to fill in.</summary>
    public static IQueryable<Uitnodiging> KlaarVoorMail(this IQueryable<Uitnodiging> uitnodigingen, Ronde ronde)
    {
        var doelgroepen = ronde.Lijsten.Select(l => l.Doelgroep).ToList();
        return uitnodigingen.Where(u => u.RondeId == ronde.Id && u.Status == Uitnodigingstatus.Klaar && u.Kanaal == Uitnodigingskanaal.Mail
            && u.Herinneringen == 0 && doelgroepen.Contains(u.Doelgroep));
    }

    /// <summary>Who gets this letter now: 0 is the invitation, else which reminder.</summary>
    public static IQueryable<Uitnodiging> VoorBrief(this IQueryable<Uitnodiging> uitnodigingen, Ronde ronde, int herinnering)
    {
        var doelgroepen = ronde.Lijsten.Select(l => l.Doelgroep).ToList();
        return uitnodigingen.Where(u => u.RondeId == ronde.Id && u.Kanaal == Uitnodigingskanaal.Brief && doelgroepen.Contains(u.Doelgroep)
            && (herinnering == 0
                ? u.Status == Uitnodigingstatus.Klaar
                : (u.Status == Uitnodigingstatus.Uitgenodigd || u.Status == Uitnodigingstatus.Herinnerd) && u.Herinneringen < herinnering));
    }
}
