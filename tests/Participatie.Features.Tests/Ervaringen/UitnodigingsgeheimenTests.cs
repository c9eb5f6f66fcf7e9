using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Domain.Ervaringen;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class UitnodigingsgeheimenTests(Portaal portaal) : IClassFixture<Portaal>
{
    [Fact]
    public async Task Code_die_al_van_een_ander_is_wordt_een_andere_code()
    {
        var ronde = await portaal.RondeAsync();
        var toegang = ronde.Sleutels.Toegang(portaal.Hoofdsleutel());
        var hash = new Geheimhash(portaal.Hoofdsleutel());
        var nieuw = Enumerable.Range(0, 3).Select(_ => Uitnodiging.VanRegel(ronde.Id, Een.Uitnodigingsregel())).ToList();
        var bezet = Een.KlareUitnodiging(ronde, portaal.Hoofdsleutel());
        bezet.GeheimVastleggen(0, bezet.Tokenhash, hash.Van(toegang.Geheim(nieuw[1].Id, poging: 0).Code));
        await portaal.BewarenAsync(bezet);

        await using var scope = portaal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Uitnodigingsgeheimen>().BewarenAsync(toegang, nieuw, CancellationToken.None);

        var bewaard = await portaal.InDbAsync(db => db.Uitnodigingen.Where(u => u.RondeId == ronde.Id).ToDictionaryAsync(u => u.Id));
        Assert.Equal(4, bewaard.Count);
        Assert.Equal([0, 1, 0], nieuw.Select(u => bewaard[u.Id].Poging));
        Assert.Equal(hash.Van(toegang.Geheim(nieuw[1].Id, poging: 1).Code), bewaard[nieuw[1].Id].Codehash);
    }
}
