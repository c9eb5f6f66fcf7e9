using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Ervaringen;

/// <summary>
/// The attacker of ADR 5: he has the database file and its log after every submission, and every link and code, but not the key file.
/// </summary>
public sealed class StembusAanvalTests(RuimPortaal portaal) : IClassFixture<RuimPortaal>
{
    private const int Genodigden = 40;

    private static readonly bool IsSqlite = Testdatabase.Provider == Provider.Sqlite;

    [Fact]
    public async Task Kopie_na_elke_inzending_verraadt_geen_antwoord_geheim_of_volgorde()
    {
        if (!IsSqlite)
        {
            return;
        }

        var gegevens = Een.Rondegegevens(DateOnly.FromDateTime(portaal.Nu), new Achtergrondkeuze(Achtergrondvariabele.SoortHulp, Nauwkeurigheid.Volledig));
        var ronde = await portaal.RondeAsync(gegevens: gegevens);
        var genodigden = new List<Genodigde>();
        for (var i = 0; i < Genodigden; i++)
        {
            genodigden.Add(await portaal.GenodigdeAsync(ronde));
        }

        var bekend = await IdsAsync(ronde);
        var volgorde = new List<long>();
        var lengtes = new HashSet<int>();
        foreach (var (nummer, genodigde) in genodigden.Index())
        {
            portaal.Klok.Advance(TimeSpan.FromMinutes(7));
            Assert.Equal("/vragenlijst/bedankt", (await portaal.InvullenAsync(genodigde, cijfer: (1 + (nummer % 10)).ToString(), tekst: Geheim(nummer))).Pad);

            var kopie = Kopie();
            foreach (var tekst in Verboden(nummer, genodigde))
            {
                Assert.False(Bevat(kopie, tekst), $"The copy after submission {nummer} holds '{tekst}'.");
            }

            var nu = await IdsAsync(ronde);
            volgorde.Add(Assert.Single(nu.Except(bekend)));
            bekend = nu;
            lengtes.UnionWith(await portaal.InDbAsync(db => db.Busenveloppen.Where(e => e.RondeId == ronde.Id).Select(e => e.Inhoud.Length).ToListAsync()));
        }

        // What can be joined is only that in this commit this invitation's flag and some envelop came; envelopes tell nothing of their content.
        Assert.Single(lengtes);
        Assert.InRange(Rangcorrelatie(volgorde), -0.6, 0.6);
        Assert.Equal(0, Assert.Single(await LezenAsync("SELECT COUNT(*) FROM Busenveloppen WHERE rowid <> Id", lezer => lezer.GetInt32(0))));
        Assert.Equal(["RondeId", "Dag", "Aantal"], await KolommenAsync("Dagtellingen"));
        Assert.Equal(Genodigden, await portaal.InDbAsync(db => db.Dagtellingen.Where(d => d.RondeId == ronde.Id).SumAsync(d => d.Aantal)));
    }

    [Fact]
    public async Task Uitnodiging_verraadt_alleen_dat_er_is_ingevuld_en_niet_wanneer()
    {
        var ronde = await portaal.RondeAsync();
        var genodigde = await portaal.GenodigdeAsync(ronde);
        var voor = await RijAsync(genodigde);
        portaal.Klok.Advance(TimeSpan.FromHours(1));

        await portaal.InvullenAsync(genodigde);

        var na = await RijAsync(genodigde);
        Assert.Equal(["Status"], voor.Keys.Where(kolom => !Equals(voor[kolom], na[kolom])));
    }

    [Fact]
    public async Task Concept_is_onleesbaar_en_na_versturen_ook_als_bytes_verdwenen()
    {
        if (!IsSqlite)
        {
            return;
        }

        var genodigde = await portaal.GenodigdeAsync(await portaal.RondeAsync());
        var bezoeker = portaal.Bezoeker();
        await (await bezoeker.AllesAsync(genodigde)).VerstuurAsync("Vraag voor vraag", Invulhulp.Volledig(tekst: Geheim(1000)));
        var verzegeld = await portaal.InDbAsync(db => db.Concepten.Where(c => c.UitnodigingId == genodigde.Id).Select(c => c.Inhoud).SingleAsync());

        // A row longer than a page goes on in other pages; some bytes from its middle stand for the whole.
        var stuk = verzegeld.AsSpan(verzegeld.Length / 2, 24).ToArray();
        Assert.True(Kopie().AsSpan().IndexOf(stuk) >= 0, "The draft should be found while it is there, or this test finds nothing.");
        Assert.False(Bevat(Kopie(), Geheim(1000)));
        await (await bezoeker.OpenAsync("/vragenlijst/controleren")).VerstuurAsync("Versturen");
        await portaal.InDbAsync(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));

        Assert.True(Kopie().AsSpan().IndexOf(stuk) < 0, "The sealed draft is still in the file.");
    }

    private static string Geheim(int nummer) => $"Zinnetje-{nummer}-waaraan-je-mij-herkent";

    private static IEnumerable<string> Verboden(int nummer, Genodigde genodigde) =>
        [Geheim(nummer), "helemaal-eens\"]", "rapportcijfer\":", genodigde.Token, genodigde.Code, genodigde.Code.Replace(" ", "", StringComparison.Ordinal)];

    private static bool Bevat(byte[] bytes, string tekst) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(tekst)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(tekst)) >= 0;

    /// <summary>Spearman's rho of the ids against the order of arrival; with 40 pairs chance stays within 0.6 in all but one of some ten thousand runs.</summary>
    private static double Rangcorrelatie(List<long> waarden)
    {
        var rang = waarden.Order().Index().ToDictionary(p => p.Item, p => p.Index);
        var d2 = waarden.Index().Sum(p => Math.Pow(p.Index - rang[p.Item], 2));
        return 1 - (6 * d2 / (waarden.Count * (Math.Pow(waarden.Count, 2) - 1)));
    }

    private byte[] Kopie()
    {
        using var stream = new MemoryStream();
        foreach (var bestand in Directory.GetFiles(portaal.Map, "participatie.db*"))
        {
            using var bron = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            bron.CopyTo(stream);
        }

        return stream.ToArray();
    }

    private Task<List<long>> IdsAsync(Ronde ronde) => portaal.InDbAsync(db => db.Busenveloppen.Where(e => e.RondeId == ronde.Id).Select(e => e.Id).ToListAsync());

    private Task<Dictionary<string, object?>> RijAsync(Genodigde genodigde) => portaal.InDbAsync(async db =>
    {
        var uitnodiging = await db.Uitnodigingen.SingleAsync(u => u.Id == genodigde.Id);
        return db.Entry(uitnodiging).Properties.ToDictionary(p => p.Metadata.Name, p => p.CurrentValue is byte[] bytes ? Convert.ToHexString(bytes) : p.CurrentValue);
    });

    private Task<List<string>> KolommenAsync(string tabel) => LezenAsync($"SELECT name FROM pragma_table_info('{tabel}')", lezer => lezer.GetString(0));

    private async Task<List<T>> LezenAsync<T>(string sql, Func<SqliteDataReader, T> lezen)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(portaal.Map, "participatie.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Table names of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var lezer = await command.ExecuteReaderAsync();
        var rijen = new List<T>();
        while (await lezer.ReadAsync())
        {
            rijen.Add(lezen(lezer));
        }

        return rijen;
    }
}
