using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Termijnen;
using Participatie.Web.Infrastructure.Mail;

namespace Participatie.Features.Tests.Termijnen;

/// <summary>An advies that waits for an answer until Monday 4 January 2027, and the days on which the ladder is climbed.</summary>
internal sealed class Ladderproef(Portaal portaal, Adviesbezetting wie, Advies advies, Guid adresseringId)
{
    public Adviesbezetting Wie => wie;

    public Advies Advies => advies;

    public Guid AdresseringId => adresseringId;

    /// <summary>Receipt was confirmed, so that only the answer is waited for.</summary>
    public static async Task<Ladderproef> MakenAsync(Portaal portaal)
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, adressering) = await portaal.VerstuurdAdviesAsync(wie);
        var proef = new Ladderproef(portaal, wie, advies, adressering.Id);
        await proef.DoenAsync(a => a.OntvangstBevestigen(Een.Handelende(wie.Gemeente.Id), portaal.Nu));
        return proef;
    }

    /// <summary>Does something in the aggregate, at the moment of the portal's clock.</summary>
    public Task DoenAsync(Action<Adressering> doen) => portaal.InDbAsync(async db =>
    {
        var adressering = await db.Adresseringen.Include(a => a.Termijnen).ThenInclude(t => t.Herinneringen).Include(a => a.Reacties).ThenInclude(r => r.Antwoorden)
            .SingleAsync(a => a.Id == adresseringId);
        doen(adressering);
        await db.SaveChangesAsync();
    });

    public Task<Termijn> KlokAsync() => portaal.InDbAsync(db => db.Termijnen.AsNoTracking().Include(t => t.Herinneringen).SingleAsync(t => t.AdresseringId == adresseringId && t.Soort == Termijnsoort.Reactie));

    public Guid KlokId(Adressering adressering) => adressering.Termijnen.Single(t => t.Soort == Termijnsoort.Reactie).Id;

    /// <summary>Runs the job on a day at an hour of Amsterdam, in winter time unless the year says otherwise.</summary>
    public async Task OpAsync(int jaar, int maand, int dag, int uur = 10)
    {
        Zetten(jaar, maand, dag, uur);
        await portaal.JobAsync<TermijnenBijwerkenJob>();
        await portaal.JobAsync<LadderKlimmenJob>();
    }

    public void Zetten(int jaar, int maand, int dag, int uur = 10)
    {
        var lokaal = new DateTime(jaar, maand, dag, uur, 0, 0);
        portaal.Klok.SetUtcNow(new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(lokaal, TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"))));
    }

    /// <summary>Every hour of every day, from a day up to another.</summary>
    public async Task AllesAsync(DateOnly van, DateOnly totEnMet)
    {
        for (var dag = van; dag <= totEnMet; dag = dag.AddDays(1))
        {
            foreach (var uur in new[] { 8, 9, 17, 18 })
            {
                await OpAsync(dag.Year, dag.Month, dag.Day, uur);
            }
        }
    }

    /// <summary>“24-12 Vooraf 1” for each rung that went.</summary>
    public async Task<IReadOnlyList<string>> TredenAsync() =>
        [.. (await KlokAsync()).Herinneringen.OrderBy(h => h.Op).Select(h => $"{Amsterdam.DagVan(h.Op):dd-MM} {h.Trede} {h.Ontvangers}")];

    public Task<List<Mailbericht>> MailsAsync() => portaal.InDbAsync(db => db.Mailberichten.AsNoTracking().Where(m => m.Soort == Mailsoort.Termijnherinnering).OrderBy(m => m.AangemaaktOp).ThenBy(m => m.Sleutel).ToListAsync());

    public Task VersturenAsync() => portaal.JobAsync<MailVersturenJob>();
}
