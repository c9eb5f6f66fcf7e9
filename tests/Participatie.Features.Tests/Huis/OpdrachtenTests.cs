using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Data.Jobs;
using Participatie.Web.Infrastructure.Jobs;

namespace Participatie.Features.Tests.Huis;

public sealed class OpdrachtenTests : IDisposable
{
    private static readonly TimeSpan Langer = TimeSpan.FromMinutes(3);

    private readonly Huisportaal _portaal = new();

    public void Dispose() => _portaal.Dispose();

    [Fact]
    public async Task Werk_dat_klaar_is_zegt_dat()
    {
        var id = await StartenAsync();
        _portaal.Werk.Doen = (_, voortgang, token) => voortgang.MeldenAsync(3, 10, "3 van de 10 regels gelezen.", token);

        await UitvoerenAsync(id);

        var opdracht = await OpdrachtAsync(id);
        Assert.Equal(Opdrachtstatus.Klaar, opdracht.Status);
        Assert.Equal((3, 10, "3 van de 10 regels gelezen."), (opdracht.Gedaan, opdracht.Totaal, opdracht.Melding));
        Assert.Equal(_portaal.Nu, opdracht.KlaarOp);
        Assert.Null(opdracht.BezetTot);
    }

    [Fact]
    public async Task Werk_dat_niet_kan_zegt_waarom_en_wordt_niet_herhaald()
    {
        var id = await StartenAsync();
        var keren = 0;
        _portaal.Werk.Doen = (_, _, _) =>
        {
            keren++;
            throw new OpdrachtMisluktException("Het bestand is leeg. Kies een ander bestand.");
        };

        await UitvoerenAsync(id);
        await UitvoerenAsync(id);

        var opdracht = await OpdrachtAsync(id);
        Assert.Equal((Opdrachtstatus.Mislukt, "Het bestand is leeg. Kies een ander bestand."), (opdracht.Status, opdracht.Melding));
        Assert.Equal(1, keren);
    }

    [Fact]
    public async Task Werk_van_een_server_die_wegviel_wordt_na_de_wachttijd_overgenomen()
    {
        var id = await StartenAsync();
        await WegvallenAsync(id);
        var keren = 0;
        _portaal.Werk.Doen = (_, _, _) =>
        {
            keren++;
            return Task.CompletedTask;
        };

        await UitvoerenAsync(id);
        var meteen = keren;
        _portaal.Klok.Advance(Langer);
        await UitvoerenAsync(id);

        Assert.Equal(0, meteen);
        Assert.Equal(1, keren);
        Assert.Equal((Opdrachtstatus.Klaar, 2), ((await OpdrachtAsync(id)).Status, (await OpdrachtAsync(id)).Pogingen));
    }

    [Fact]
    public async Task Voortgang_houdt_het_werk_bezet()
    {
        var id = await StartenAsync();
        var tweede = 0;
        _portaal.Werk.Doen = async (_, voortgang, token) =>
        {
            _portaal.Klok.Advance(TimeSpan.FromMinutes(1.5));
            await voortgang.MeldenAsync(1, 2, null, token);
            _portaal.Klok.Advance(TimeSpan.FromMinutes(1.5));
            _portaal.Werk.Doen = (_, _, _) =>
            {
                tweede++;
                return Task.CompletedTask;
            };
            await UitvoerenAsync(id);
        };

        await UitvoerenAsync(id);

        Assert.Equal(0, tweede);
        Assert.Equal(Opdrachtstatus.Klaar, (await OpdrachtAsync(id)).Status);
    }

    [Fact]
    public async Task Wie_te_lang_zweeg_en_is_vervangen_beslist_niet_meer()
    {
        var id = await StartenAsync();
        _portaal.Werk.Doen = async (_, _, _) =>
        {
            _portaal.Klok.Advance(Langer);
            await WegvallenAsync(id);
            throw new OpdrachtMisluktException("Dit oordeel komt te laat.");
        };

        await UitvoerenAsync(id);

        var opdracht = await OpdrachtAsync(id);
        Assert.Equal((Opdrachtstatus.Bezig, 2), (opdracht.Status, opdracht.Pogingen));
        Assert.Null(opdracht.Melding);
    }

    [Fact]
    public async Task Twee_tegelijk_doen_het_werk_een_keer()
    {
        var id = await StartenAsync();
        var keren = 0;
        _portaal.Werk.Doen = (_, _, _) =>
        {
            Interlocked.Increment(ref keren);
            return Task.CompletedTask;
        };

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => UitvoerenAsync(id))));

        Assert.Equal(1, keren);
    }

    [Fact]
    public async Task Onverwachte_fout_wordt_vijf_keer_geprobeerd_en_dan_gemeld_zonder_binnenkant()
    {
        var id = await StartenAsync();
        var keren = 0;
        _portaal.Werk.Doen = (_, _, _) =>
        {
            keren++;
            throw new InvalidOperationException("geheim-van-binnen");
        };

        for (var i = 0; i < 7; i++)
        {
            await UitvoerenAsync(id);
            _portaal.Klok.Advance(Langer);
        }

        var opdracht = await OpdrachtAsync(id);
        Assert.Equal(5, keren);
        Assert.Equal(Opdrachtstatus.Mislukt, opdracht.Status);
        Assert.DoesNotContain("geheim-van-binnen", opdracht.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Afgebroken_wachten_in_het_werk_zelf_telt_als_fout()
    {
        var id = await StartenAsync();
        _portaal.Werk.Doen = (_, _, _) => throw new TaskCanceledException("A server elsewhere was silent.");

        for (var i = 0; i < 5; i++)
        {
            await UitvoerenAsync(id);
            _portaal.Klok.Advance(Langer);
        }

        Assert.Equal(Opdrachtstatus.Mislukt, (await OpdrachtAsync(id)).Status);
    }

    private async Task<Guid> StartenAsync() => await _portaal.InDbAsync(async db =>
    {
        var opdracht = new Opdrachten(db, _portaal.Klok).Starten<Proefwerk>(Guid.NewGuid(), gestartDoor: null);
        await db.SaveChangesAsync();
        return opdracht.Id;
    });

    private async Task UitvoerenAsync(Guid id)
    {
        await using var scope = _portaal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OpdrachtDoen>().UitvoerenAsync(id, CancellationToken.None);
    }

    /// <summary>Takes the work up and is stopped half-way, as when a node dies.</summary>
    private async Task WegvallenAsync(Guid id)
    {
        using var einde = new CancellationTokenSource();
        _portaal.Werk.Doen = async (_, _, token) =>
        {
            await einde.CancelAsync();
            token.ThrowIfCancellationRequested();
        };
        await using var scope = _portaal.Services.CreateAsyncScope();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => scope.ServiceProvider.GetRequiredService<OpdrachtDoen>().UitvoerenAsync(id, einde.Token));
    }

    private Task<Opdracht> OpdrachtAsync(Guid id) => _portaal.InDbAsync(db => db.Opdrachten.AsNoTracking().SingleAsync(o => o.Id == id));
}
