using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Adviezen;

namespace Participatie.Features.Tests.Adviezen;

public sealed class AdresseringBewarenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Een_beantwoord_advies_komt_met_klokken_beloften_en_tijdlijn_uit_de_database()
    {
        var wie = await portaal.AdviesbezettingAsync();
        var (advies, adressering) = await portaal.VerstuurdAdviesAsync(wie);
        await portaal.InDbAsync(async db =>
        {
            var geladen = await db.Adresseringen.MetAlles().SingleAsync(a => a.Id == adressering.Id);
            geladen.OntvangstBevestigen(new(wie.Behandelaar.Id, wie.Behandelaar.Naam, wie.Gemeente.Id), portaal.Nu);
            geladen.TermijnVerlengen(
                geladen.Termijnen.Single(t => t.Soort == Termijnsoort.Reactie).Id, Termijnduur.Weken(2), "De raad vergadert later.", Werkkalender.Standaard,
                new(wie.Behandelaar.Id, wie.Behandelaar.Naam, wie.Gemeente.Id), portaal.Nu);
            geladen.Beantwoord(advies, portaal.Nu);
            await db.SaveChangesAsync();
        });

        var terug = await portaal.InDbAsync(db => db.Adresseringen.AsNoTracking().MetAlles().Include(a => a.Gebeurtenissen).SingleAsync(a => a.Id == adressering.Id));

        Assert.Equal(Adresseringstatus.Beantwoord, terug.Status);
        Assert.True(terug.OpTijd);
        Assert.Equal(3, terug.Toezeggingen.Count);
        Assert.Equal(new DateOnly(2027, 1, 18), terug.Termijnen.Single(t => t.Soort == Termijnsoort.Reactie).Uiterlijk);
        Assert.Equal(new DateOnly(2027, 1, 4), terug.Termijnen.Single(t => t.Soort == Termijnsoort.Reactie).Oorspronkelijk);
        Assert.Contains(terug.Gebeurtenissen, g => g.Soort == Gebeurtenissoort.ReactieVerstuurd && g.Zicht == Zicht.Openbaar);
    }
}
