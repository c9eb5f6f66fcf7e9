using System.Data.Common;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Voortgang = Participatie.Web.Infrastructure.Jobs.Voortgang;

namespace Participatie.Features.Tests.Ervaringen;

/// <summary>A portal with small portions, in which a test can copy the files, or pull the plug, at every commit.</summary>
public sealed class Buswaarnemer : Portaal
{
    public const int Portie = 40;

    public Commitwacht Wacht { get; } = new();

    protected override IReadOnlyDictionary<string, string?> Instellingen =>
        new Dictionary<string, string?> { [BusOpenenUitvoerder.PortieSetting] = Portie.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.ConfigureDbContext<ParticipatieDb>((_, options) => options.AddInterceptors(Wacht)));
    }
}

/// <summary>Stands at every transaction's commit.</summary>
public sealed class Commitwacht : DbTransactionInterceptor
{
    public Action? Voor { get; set; }

    public Action? Na { get; set; }

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Voor?.Invoke();
        return new(result);
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Na?.Invoke();
        return Task.CompletedTask;
    }
}

/// <summary>
/// The attacker of docs/adr/0005: copies of database and log after every commit, no key file. From the submissions he knows which envelop is whose; he
/// tries to join envelopes to answers.
/// </summary>
public sealed class BusOpenenAanvalTests(Buswaarnemer portaal) : IClassFixture<Buswaarnemer>
{
    private const int Aantal = 240;

    /// <summary>
    /// A blind guess hits about once, whatever the number of people (fixed points of a random permutation are Poisson with mean 1): 11 or more happen
    /// once in 25 million guesses.
    /// </summary>
    private const int MeesteTreffers = 10;

    [Fact]
    public async Task Kopieen_na_elke_commit_voegen_geen_antwoord_bij_een_uitnodiging()
    {
        if (portaal.Provider != Provider.Sqlite)
        {
            return;
        }

        var (ronde, stemmen) = await InsturenAsync();
        var dichte = Kopie.Maken(portaal.Map);
        var kopieen = new List<Kopie>();
        portaal.Wacht.Na = () => kopieen.Add(Kopie.Maken(portaal.Map));
        try
        {
            await OpenenAsync(ronde.Id);
        }
        finally
        {
            portaal.Wacht.Na = null;
        }

        var slot = Kopie.Maken(portaal.Map);
        var formulieren = await portaal.FormulierenAsync(ronde.Id);
        Assert.Equal(Aantal / Buswaarnemer.Portie, kopieen.Count(kopie => formulieren.Any(kopie.Heeft)) - 1);

        // What he knows of each form: in which portion it appeared, its id, and where it lies in each copy.
        var portie = formulieren.ToDictionary(f => f.Id, f => kopieen.FindIndex(kopie => kopie.Heeft(f)));
        Dictionary<string, IEnumerable<Antwoordformulier>> volgorden = new(StringComparer.Ordinal)
        {
            ["id"] = formulieren.OrderBy(f => f.Id),
            ["as the table is read"] = formulieren,
            ["portion, id"] = formulieren.OrderBy(f => portie[f.Id]).ThenBy(f => f.Id),
            ["place in the file at the end"] = formulieren.OrderBy(slot.Plaats),
            ["portion, place in the first copy"] = formulieren.OrderBy(f => portie[f.Id]).ThenBy(f => kopieen[portie[f.Id]].Plaats(f)),
            ["portion, place in the log"] = formulieren.OrderBy(f => portie[f.Id]).ThenBy(f => kopieen[portie[f.Id]].Logplaats(f)),
            ["place in the last copy before the end"] = formulieren.OrderBy(kopieen[^1].Plaats),
        };
        Dictionary<string, IEnumerable<Stem>> bekend = new(StringComparer.Ordinal)
        {
            ["order of sending in"] = stemmen,
            ["id of the envelop"] = stemmen.OrderBy(stem => stem.Envelop.Id),
            ["place of the envelop in the file"] = stemmen.OrderBy(stem => dichte.Plaats(stem.Envelop)),
            ["id of the invitation"] = stemmen.OrderBy(stem => stem.Genodigde.Id),
        };

        foreach (var (hoe, volgorde) in volgorden)
        {
            var gevonden = volgorde.Select(f => Stemmers.Nummer(f.Lezen())).ToList();
            foreach (var (wat, rij) in bekend)
            {
                var gezocht = rij.Select(stem => Stemmers.Nummer(stem.Formulier.Antwoorden)).ToList();
                Assert.True(Treffers(gezocht, gevonden) <= MeesteTreffers, $"{wat} against {hoe}");
                Assert.True(Treffers(gezocht, Enumerable.Reverse(gevonden).ToList()) <= MeesteTreffers, $"{wat} against {hoe}, backwards");
            }
        }

        // Which portion an answer came in says nothing of whose envelop it was: as many in their own portion as chance allows.
        var porties = formulieren.GroupBy(f => portie[f.Id]).OrderBy(groep => groep.Key).Select(groep => groep.Select(f => Stemmers.Nummer(f.Lezen())).ToHashSet()).ToList();
        const int Porties = Aantal / Buswaarnemer.Portie;
        var grens = (Aantal / Porties) + (5.5 * Math.Sqrt(Aantal * (1.0 / Porties) * (1 - (1.0 / Porties))));
        foreach (var (wat, rij) in bekend)
        {
            var inEigen = rij.Select((stem, i) => porties[i / Buswaarnemer.Portie].Contains(Stemmers.Nummer(stem.Formulier.Antwoorden)) ? 1 : 0).Sum();
            Assert.True(inEigen <= grens, $"{wat} against portions: {inEigen}");
        }
    }

    [Fact]
    public async Task Na_het_openen_is_geen_byte_van_een_envelop_meer_te_vinden()
    {
        if (portaal.Provider != Provider.Sqlite)
        {
            return;
        }

        var (ronde, stemmen) = await InsturenAsync();
        var sleutel = ronde.IngepaktePriveSleutel;
        Assert.All(stemmen, stem => Assert.True(Kopie.Maken(portaal.Map).Heeft(stem.Envelop)));
        byte[] opening = [];
        portaal.Wacht.Na = () => opening = opening.Length > 0 ? opening : Openingssleutel(ronde.Id);
        await OpenenAsync(ronde.Id);
        portaal.Wacht.Na = null;

        var kopie = Kopie.Maken(portaal.Map);
        Assert.All(stemmen, stem => Assert.False(kopie.HeeftIets(stem.Envelop.Inhoud)));
        Assert.False(kopie.HeeftIets(sleutel), "The private key of the ronde is still there.");
        Assert.NotEmpty(opening);
        Assert.False(kopie.HeeftIets(opening), "The key of the order is still there.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stroomuitval_bij_elke_commit_verliest_en_verdubbelt_niets(bool voorDeCommit)
    {
        var (ronde, stemmen) = await InsturenAsync();
        for (var uitval = 0; uitval <= Aantal / Buswaarnemer.Portie; uitval++)
        {
            static void Uitval() => throw new IOException("The power went.");
            portaal.Wacht.Voor = voorDeCommit ? Na(Math.Min(uitval, 1), Uitval) : null;
            portaal.Wacht.Na = voorDeCommit ? null : Uitval;
            await Assert.ThrowsAsync<IOException>(() => OpenenAsync(ronde.Id));
            (portaal.Wacht.Voor, portaal.Wacht.Na) = (null, null);
        }

        await OpenenAsync(ronde.Id);

        var nummers = (await portaal.FormulierenAsync(ronde.Id)).Select(f => Stemmers.Nummer(f.Lezen())).Order();
        Assert.Equal(stemmen.Select(stem => Stemmers.Nummer(stem.Formulier.Antwoorden)).Order(), nummers);
        var (opening, status, over) = await portaal.InDbAsync(async db => (
            await db.Busopeningen.SingleAsync(b => b.RondeId == ronde.Id),
            await db.Rondes.Where(r => r.Id == ronde.Id).Select(r => r.Status).SingleAsync(),
            await db.Busenveloppen.CountAsync(e => e.RondeId == ronde.Id)));
        Assert.Equal((Aantal, Aantal, 0), (opening.Totaal, opening.Voortgang, opening.Onleesbaar));
        Assert.Equal((Rondestatus.BusGeopend, 0), (status, over));
        Assert.Equal(stemmen.Count(stem => stem.Formulier.Antwoorden["wat-beter"] is not null), await portaal.InDbAsync(db => db.OpenAntwoorden.CountAsync(o => o.RondeId == ronde.Id)));
    }

    /// <summary>Lets this many pass, and then does it.</summary>
    private static Action Na(int eerst, Action dan) => () =>
    {
        if (eerst-- == 0)
        {
            dan();
        }
    };

    private static int Treffers(List<int> gezocht, List<int> gevonden) => gezocht.Zip(gevonden).Count(paar => paar.First == paar.Second);

    /// <summary>240 people of the same background answer one after the other, each in a commit of their own.</summary>
    private async Task<(Ronde Ronde, List<Stem> Stemmen)> InsturenAsync()
    {
        var ronde = await portaal.RondeAsync();
        var zegel = new Envelopverzegelaar(ronde.Id, ronde.PubliekeSleutel);
        var stemmen = Enumerable.Range(0, Aantal)
            .Select(i => portaal.Stem(ronde, zegel, Doelgroep.Jongere, Stemmers.Blad(i, wens: i % 3 == 0 ? $"Wens {i}" : null))).ToList();
        await portaal.BewarenAsync([.. stemmen.Select(stem => stem.Genodigde.Uitnodiging)]);
        await portaal.InDbAsync(async db =>
        {
            foreach (var stem in stemmen)
            {
                await using var transaction = await db.Database.BeginTransactionAsync();
                await db.Uitnodigingen.Where(u => u.Id == stem.Genodigde.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.Status, Uitnodigingstatus.Ingevuld));
                db.Busenveloppen.Add(stem.Envelop);
                await db.SaveChangesAsync();
                await transaction.CommitAsync();
                db.ChangeTracker.Clear();
            }
        });
        await portaal.SluitenAsync(ronde);
        return (ronde, stemmen);
    }

    private async Task OpenenAsync(Guid rondeId)
    {
        await using var scope = portaal.Services.CreateAsyncScope();
        var uitvoerder = scope.ServiceProvider.GetRequiredKeyedService<IOpdrachtUitvoerder>(nameof(BusOpenenUitvoerder));
        var opdracht = new Opdracht { Soort = nameof(BusOpenenUitvoerder), OnderwerpId = rondeId };
        var voortgang = new Voortgang(portaal.Services.GetRequiredService<IServiceScopeFactory>(), opdracht.Id, portaal.Klok);
        await uitvoerder.UitvoerenAsync(opdracht, voortgang, CancellationToken.None);
    }

    private byte[] Openingssleutel(Guid rondeId)
    {
        using var scope = portaal.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<ParticipatieDb>().Busopeningen.AsNoTracking().Single(b => b.RondeId == rondeId).IngepakteSleutel;
    }

    /// <summary>The files as they lay on disk at one moment.</summary>
    private sealed class Kopie
    {
        private const int Venster = 24;

        private readonly byte[] _database;
        private readonly byte[] _log;

        private Kopie(byte[] database, byte[] log) => (_database, _log) = (database, log);

        public static Kopie Maken(string map) => new(Lees(Path.Combine(map, "participatie.db")), Lees(Path.Combine(map, "participatie.db-wal")));

        public bool Heeft(Antwoordformulier formulier) => Plaats(formulier) != int.MaxValue;

        public bool Heeft(Busenvelop envelop) => Plaats(envelop) != int.MaxValue;

        /// <summary>Offset in the database file, or behind it in the log.</summary>
        public int Plaats(Antwoordformulier formulier) => Plaats(Merk(formulier));

        public int Plaats(Busenvelop envelop) => Plaats(envelop.Inhoud.AsSpan(0, Venster).ToArray());

        public int Logplaats(Antwoordformulier formulier) => _log.AsSpan().IndexOf(Merk(formulier)) is var plaats and >= 0 ? plaats : int.MaxValue;

        /// <summary>Any stretch of these bytes, wherever a page boundary may have cut them.</summary>
        public bool HeeftIets(byte[] inhoud) => Enumerable.Range(0, inhoud.Length / Venster)
            .Select(i => inhoud.AsSpan(i * Venster, Venster).ToArray())
            .Where((_, i) => i % 8 == 0)
            .Any(stuk => Plaats(stuk) != int.MaxValue);

        /// <summary>The answers are different for each person of a test, so they name the row.</summary>
        private static byte[] Merk(Antwoordformulier formulier) => Encoding.UTF8.GetBytes(formulier.Antwoorden);

        private static byte[] Lees(string pad)
        {
            if (!File.Exists(pad))
            {
                return [];
            }

            using var stream = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }

        private int Plaats(byte[] stuk)
        {
            var plaats = _database.AsSpan().IndexOf(stuk);
            if (plaats >= 0)
            {
                return plaats;
            }

            plaats = _log.AsSpan().IndexOf(stuk);
            return plaats >= 0 ? _database.Length + plaats : int.MaxValue;
        }
    }
}
