using Participatie.Data;

namespace Participatie.Features.Tests.Huis;

public sealed class SchrijfpoortTests
{
    [Fact]
    public async Task Er_is_een_schrijver_tegelijk_en_wie_eerst_vroeg_gaat_eerst()
    {
        using var poort = new Schrijfpoort(Provider.Sqlite);
        var volgorde = new List<int>();
        var eerste = await poort.BinnenAsync(CancellationToken.None);
        var rij = Enumerable.Range(0, 20).Select(i => SchrijvenAsync(i)).ToList();

        Assert.All(rij, schrijver => Assert.False(schrijver.IsCompleted));
        eerste.Dispose();
        await Task.WhenAll(rij);

        Assert.Equal(Enumerable.Range(0, 20), volgorde);

        async Task SchrijvenAsync(int nummer)
        {
            using var beurt = await poort.BinnenAsync(CancellationToken.None);
            volgorde.Add(nummer);
            await Task.Yield();
        }
    }

    [Fact]
    public async Task Wie_het_wachten_opgeeft_neemt_geen_beurt()
    {
        using var poort = new Schrijfpoort(Provider.Sqlite);
        using var opgegeven = new CancellationTokenSource();
        var eerste = await poort.BinnenAsync(CancellationToken.None);
        var wachter = poort.BinnenAsync(opgegeven.Token);
        var volgende = poort.BinnenAsync(CancellationToken.None);

        await opgegeven.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wachter);
        eerste.Dispose();

        (await volgende).Dispose();
        (await poort.BinnenAsync(CancellationToken.None)).Dispose();
    }

    [Fact]
    public async Task Wie_al_had_opgegeven_komt_niet_binnen()
    {
        using var poort = new Schrijfpoort(Provider.Sqlite);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => poort.BinnenAsync(new CancellationToken(canceled: true)));

        (await poort.BinnenAsync(CancellationToken.None)).Dispose();
    }

    [Fact]
    public async Task Opgeven_onder_drukte_zet_de_rij_nooit_vast()
    {
        using var poort = new Schrijfpoort(Provider.Sqlite);

        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => Task.Run(async () =>
        {
            using var opgeven = new CancellationTokenSource();
            var beurt = poort.BinnenAsync(opgeven.Token);
            if (i % 3 == 0)
            {
                await opgeven.CancelAsync();
            }

            try
            {
                using var binnen = await beurt;
                await Task.Yield();
            }
            catch (OperationCanceledException) when (i % 3 == 0)
            {
                // This one gave up; the others must not notice.
            }
        })));

        (await poort.BinnenAsync(CancellationToken.None)).Dispose();
    }

    [Fact]
    public async Task Beurt_die_twee_keer_wordt_teruggegeven_laat_er_een_binnen()
    {
        using var poort = new Schrijfpoort(Provider.Sqlite);
        var eerste = await poort.BinnenAsync(CancellationToken.None);
        eerste.Dispose();
        eerste.Dispose();

        using var tweede = await poort.BinnenAsync(CancellationToken.None);
        var derde = poort.BinnenAsync(CancellationToken.None);

        Assert.False(derde.IsCompleted);
        tweede.Dispose();
        (await derde).Dispose();
    }

    [Fact]
    public async Task Op_PostgreSQL_staat_de_poort_open()
    {
        using var poort = new Schrijfpoort(Provider.PostgreSql);

        using var eerste = await poort.BinnenAsync(CancellationToken.None);
        using var tweede = await poort.BinnenAsync(CancellationToken.None);

        Assert.NotSame(eerste, tweede);
    }
}
