using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Adviezen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Features.Tests.Adviezen;

/// <summary>What the tests of answering share: people of both sides, and a part in the state that a test needs.</summary>
public abstract class Antwoordtest(Portaal portaal)
{
    protected Portaal Portaal => portaal;

    protected static Handelende Van(Gebruiker wie) => new(wie.Id, wie.Naam, wie.Rollen[0].OrganisatieId);

    protected async Task<Deel> DeelAsync(Adviessoort soort = Adviessoort.Ongevraagd, int aanbevelingen = 2, Participatieniveau? niveau = null)
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, adressering) = await portaal.VerstuurdAdviesAsync(wie, soort, aanbevelingen, niveau);
        return new(wie, advies, adressering.Id);
    }

    /// <summary>A part whose complete draft lies with the manager.</summary>
    protected async Task<Deel> AangebodenAsync()
    {
        var deel = await DeelAsync();
        await DoenAsync(deel, a =>
        {
            a.MetVolledigConcept(deel.Advies, Van(deel.Wie.Behandelaar), portaal.Nu);
            a.ReactieAanbieden(Van(deel.Wie.Behandelaar), portaal.Nu);
        });
        return deel;
    }

    protected async Task<Deel> BeantwoordAsync()
    {
        var deel = await DeelAsync();
        await DoenAsync(deel, a => a.Beantwoord(deel.Advies, portaal.Nu, Van(deel.Wie.Behandelaar), Van(deel.Wie.Goedkeurder)));
        return deel;
    }

    /// <summary>Acts on the part past the pages, and saves.</summary>
    protected Task DoenAsync(Deel deel, Action<Adressering> doen) => portaal.InDbAsync(async db =>
    {
        doen(await db.Adresseringen.MetAlles().SingleAsync(a => a.Id == deel.Id));
        await db.SaveChangesAsync();
    });

    /// <summary>As it is stored now, with its timeline.</summary>
    protected Task<Adressering> OpgeslagenAsync(Deel deel) => portaal.InDbAsync(db =>
        db.Adresseringen.AsNoTracking().MetAlles().Include(a => a.Gebeurtenissen).Include(a => a.Toezeggingen).ThenInclude(t => t.Meldingen).SingleAsync(a => a.Id == deel.Id));

    protected async Task<Pagina> OpenAsync(Gebruiker wie, string pad) => await (await portaal.AlsAsync(wie)).OpenAsync(pad);

    /// <summary>Delivers every event that waits; the job takes so many at a time.</summary>
    protected async Task BezorgenAsync()
    {
        while (await portaal.InDbAsync(db => db.Outboxberichten.AnyAsync(o => o.BezorgdOp == null && o.NietVoor <= portaal.Nu)))
        {
            await portaal.JobAsync<OutboxBezorgenJob>();
        }
    }

    protected Task<List<string>> OnderwerpenAanAsync(Gebruiker wie) => portaal.InDbAsync(async db =>
    {
        var adres = await db.Users.Where(u => u.Id == wie.Id).Select(u => u.Email).SingleAsync();
        return await db.Mailberichten.Where(m => m.Aan == adres).OrderBy(m => m.Id).Select(m => m.Onderwerp).ToListAsync();
    });

    /// <summary>Not for another organisation, not for nobody's record, and in few statements.</summary>
    protected async Task AlleenVoorAsync(Gebruiker wie, Rol rol, string pad, Guid id)
    {
        var browser = await portaal.AlsAsync(wie);
        await browser.OpenAsync(pad);
        portaal.Statements.Wissen();
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(pad)).Status);
        Assert.InRange(portaal.Statements.Statements.Count, 1, 8);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(pad.Replace(id.ToString(), Guid.NewGuid().ToString(), StringComparison.Ordinal))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portaal.AlsAsync(rol)).OpenAsync(pad)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portaal.AlsAsync(Rol.Ouder)).OpenAsync(pad)).Status);
    }

    protected static IEnumerable<Termijn> Open(Adressering deel, Termijnsoort soort) => deel.Termijnen.Where(t => t.IsOpen && t.Soort == soort);

    protected sealed record Deel(Adviesbezetting Wie, Advies Advies, Guid Id);
}
