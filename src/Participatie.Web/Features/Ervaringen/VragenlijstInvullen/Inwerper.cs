using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Threading.Channels;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>What came of a form or a draft that was handed in.</summary>
public enum Inworp
{
    /// <summary>It is on disk.</summary>
    Bewaard,

    /// <summary>The form of this invitation lay in the bus already; a second one is not put in.</summary>
    AlIngevuld,

    /// <summary>The ronde is not open (any more).</summary>
    Gesloten,

    /// <summary>The invitation was withdrawn.</summary>
    DoetNietMee,
}

/// <summary>
/// Puts envelopes in the bus and drafts in their place. All that wait go together in one turn of the writer queue, one transaction and one
/// flush to disk: many people cost little more than one, and the commit does not tell which envelop came with which flag.
/// </summary>
/// <remarks>
/// Filling in does not pass the pipeline of commands: a transaction for each would be a flush for each. Leaving while one waits takes nothing out of the
/// queue and holds nobody up.
/// </remarks>
public sealed partial class Inwerper(
    Rechtstreeks rechtstreeks, Schrijfpoort poort, DatabaseSettings database, TimeProvider clock, ILogger<Inwerper> logger) : BackgroundService
{
    private const int PerBeurt = 64;
    private const int Wachtplaatsen = 4096;

    private readonly Channel<Post> _rij = Channel.CreateBounded<Post>(new BoundedChannelOptions(Wachtplaatsen) { SingleReader = true });

    /// <summary>Returns when the envelop is on disk, together with the flag of its invitation; or why it is not put in.</summary>
    public Task<Inworp> InwerpenAsync(Guid rondeId, Guid uitnodigingId, byte[] envelop, CancellationToken cancellationToken) =>
        AanbiedenAsync(new Post(rondeId, uitnodigingId, envelop, IsEnvelop: true), cancellationToken);

    /// <summary>Returns when the draft is on disk; a draft for what was sent already is not kept.</summary>
    public Task<Inworp> ConceptBewarenAsync(Guid rondeId, Guid uitnodigingId, byte[] concept, CancellationToken cancellationToken) =>
        AanbiedenAsync(new Post(rondeId, uitnodigingId, concept, IsEnvelop: false), cancellationToken);

    /// <summary>Takes nothing more, and finishes what waits.</summary>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        _rij.Writer.TryComplete();
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var posten = new List<Post>(PerBeurt);

        // Not ended by the token: what waits when the portal stops was promised a place.
        while (await _rij.Reader.WaitToReadAsync(CancellationToken.None))
        {
            posten.Clear();
            while (posten.Count < PerBeurt && _rij.Reader.TryRead(out var post))
            {
                posten.Add(post);
            }

            await VerwerkenAsync(posten);
        }
    }

    private async Task<Inworp> AanbiedenAsync(Post post, CancellationToken cancellationToken)
    {
        await _rij.Writer.WriteAsync(post, cancellationToken);
        return await post.Klaar.Task.WaitAsync(cancellationToken);
    }

    private async Task VerwerkenAsync(List<Post> posten)
    {
        try
        {
            await BeurtAsync(posten);
        }
        catch (Exception exception) when (posten.Count > 1)
        {
            // One of them may be the cause; the others must not suffer for it.
            LogBeurtMislukt(logger, exception, posten.Count);
            foreach (var post in posten)
            {
                await VerwerkenAsync([post]);
            }
        }
        catch (Exception exception)
        {
            posten[0].Klaar.TrySetException(exception);
        }
    }

    private async Task BeurtAsync(List<Post> posten)
    {
        var uitkomsten = new Dictionary<Post, Inworp>(posten.Count);
        using (await poort.BinnenAsync(CancellationToken.None))
        {
            await using var verbinding = await rechtstreeks.VerbindenAsync(CancellationToken.None);
            await using var transactie = await verbinding.BeginTransactionAsync();
            await SchrijvenAsync(transactie, posten, uitkomsten);
            await transactie.CommitAsync();
        }

        foreach (var post in posten)
        {
            post.Klaar.TrySetResult(uitkomsten[post]);
        }
    }

    private async Task SchrijvenAsync(DbTransaction transactie, List<Post> posten, Dictionary<Post, Inworp> uitkomsten)
    {
        var vandaag = clock.Vandaag();
        var open = await OpenRondesAsync(transactie, posten.Select(p => p.RondeId).Distinct(), vandaag);
        foreach (var post in posten.Where(p => !open.Contains(p.RondeId)))
        {
            uitkomsten[post] = Inworp.Gesloten;
        }

        // A double click can put the same invitation in one turn twice: the first envelop and the last draft count.
        var enveloppen = posten.Where(p => p.IsEnvelop && open.Contains(p.RondeId)).DistinctBy(p => p.UitnodigingId).ToList();
        var ingevuld = await EnveloppenInwerpenAsync(transactie, enveloppen, vandaag);
        var concepten = posten.Where(p => !p.IsEnvelop && open.Contains(p.RondeId)).Reverse().DistinctBy(p => p.UitnodigingId).ToList();
        var bewaard = await ConceptenBewarenAsync(transactie, concepten);

        var geweigerd = new List<Post>();
        foreach (var post in posten.Where(p => open.Contains(p.RondeId)))
        {
            if ((post.IsEnvelop ? ingevuld : bewaard).Contains(post.UitnodigingId))
            {
                uitkomsten[post] = Inworp.Bewaard;
            }
            else
            {
                geweigerd.Add(post);
            }
        }

        if (geweigerd.Count > 0)
        {
            var ids = geweigerd.Select(p => p.UitnodigingId).Distinct().ToList();
            var sql = Nieuw();
            sql.Tekst.Append("SELECT \"Id\" FROM \"Uitnodigingen\" WHERE \"Status\" = ").Append(sql.Waarde(nameof(Uitnodigingstatus.Ingevuld)))
                .Append(" AND \"Id\" IN (").Append(sql.Waarden(ids)).Append(')');
            var vol = await sql.IdsAsync(transactie);
            foreach (var post in geweigerd)
            {
                uitkomsten[post] = vol.Contains(post.UitnodigingId) ? Inworp.AlIngevuld : Inworp.DoetNietMee;
            }
        }
    }

    /// <summary>The rondes in which can be filled in; on a server with several nodes they cannot be closed before this turn is over.</summary>
    private async Task<HashSet<Guid>> OpenRondesAsync(DbTransaction transactie, IEnumerable<Guid> rondeIds, DateOnly vandaag)
    {
        var sql = Nieuw();
        sql.Tekst.Append("SELECT r.\"Id\" FROM \"Rondes\" r WHERE r.\"Status\" = ").Append(sql.Waarde(nameof(Rondestatus.Open)))
            .Append(" AND r.\"SluitNa\" >= ").Append(sql.Waarde(vandaag)).Append(" AND r.\"Id\" IN (").Append(sql.Waarden(rondeIds.Order())).Append(')');
        sql.Tekst.Append(Vastgehouden("r"));
        return [.. await sql.IdsAsync(transactie)];
    }

    private async Task<HashSet<Guid>> EnveloppenInwerpenAsync(DbTransaction transactie, List<Post> posten, DateOnly vandaag)
    {
        if (posten.Count == 0)
        {
            return [];
        }

        // Sorted, so that two nodes take the rows in the same order.
        var vlag = Nieuw();
        vlag.Tekst.Append("UPDATE \"Uitnodigingen\" SET \"Status\" = ").Append(vlag.Waarde(nameof(Uitnodigingstatus.Ingevuld)))
            .Append(" WHERE \"Id\" IN (").Append(vlag.Waarden(posten.Select(p => p.UitnodigingId).Order())).Append(") AND \"Status\" NOT IN (")
            .Append(vlag.Waarden([nameof(Uitnodigingstatus.Ingevuld), nameof(Uitnodigingstatus.Afgemeld), nameof(Uitnodigingstatus.NietUitgenodigd)]))
            .Append(") RETURNING \"Id\"");
        HashSet<Guid> ingevuld = [.. await vlag.IdsAsync(transactie)];
        var geldig = posten.Where(p => ingevuld.Contains(p.UitnodigingId)).ToList();
        if (geldig.Count == 0)
        {
            return ingevuld;
        }

        // In the order of their random ids: the order of the rows on disk tells nothing about the order of arrival.
        var bus = Nieuw();
        bus.Tekst.Append("INSERT INTO \"Busenveloppen\" (\"Id\", \"RondeId\", \"Inhoud\") VALUES ");
        bus.Rijen(geldig.Select(p => (Id: Toevalsgetal.Maken(), Post: p)).OrderBy(e => e.Id).Select(e => new object[] { e.Id, e.Post.RondeId, e.Post.Inhoud }));
        await bus.UitvoerenAsync(transactie);

        var weg = Nieuw();
        weg.Tekst.Append("DELETE FROM \"Concepten\" WHERE \"UitnodigingId\" IN (").Append(weg.Waarden(ingevuld.Order())).Append(')');
        await weg.UitvoerenAsync(transactie);

        var telling = Nieuw();
        telling.Tekst.Append("INSERT INTO \"Dagtellingen\" (\"RondeId\", \"Dag\", \"Aantal\") VALUES ");
        telling.Rijen(geldig.GroupBy(p => p.RondeId).OrderBy(g => g.Key).Select(g => new object[] { g.Key, vandaag, g.Count() }));
        telling.Tekst.Append(" ON CONFLICT (\"RondeId\", \"Dag\") DO UPDATE SET \"Aantal\" = \"Dagtellingen\".\"Aantal\" + excluded.\"Aantal\"");
        await telling.UitvoerenAsync(transactie);
        return ingevuld;
    }

    private async Task<HashSet<Guid>> ConceptenBewarenAsync(DbTransaction transactie, List<Post> posten)
    {
        if (posten.Count == 0)
        {
            return [];
        }

        // The invitation is looked at in the same statement: a second tab must not leave a draft behind after the form was sent.
        var sql = Nieuw();
        sql.Tekst.Append("INSERT INTO \"Concepten\" (\"UitnodigingId\", \"RondeId\", \"Inhoud\") SELECT v.column1, v.column2, v.column3 FROM (VALUES ");
        sql.Rijen(posten.OrderBy(p => p.UitnodigingId).Select(p => new object[] { p.UitnodigingId, p.RondeId, p.Inhoud }));
        sql.Tekst.Append(") v JOIN \"Uitnodigingen\" u ON u.\"Id\" = v.column1 WHERE u.\"Status\" NOT IN (")
            .Append(sql.Waarden([nameof(Uitnodigingstatus.Ingevuld), nameof(Uitnodigingstatus.Afgemeld), nameof(Uitnodigingstatus.NietUitgenodigd)])).Append(')')
            .Append(Vastgehouden("u"))
            .Append(" ON CONFLICT (\"UitnodigingId\") DO UPDATE SET \"Inhoud\" = excluded.\"Inhoud\" RETURNING \"UitnodigingId\"");
        return [.. await sql.IdsAsync(transactie)];
    }

    private Opdracht Nieuw() => new(rechtstreeks);

    /// <summary>SQLite has one writer, and this is it; a server locks the rows that were looked at.</summary>
    private string Vastgehouden(string alias) => database.Provider == Provider.PostgreSql ? $" FOR SHARE OF {alias}" : "";

    [LoggerMessage(Level = LogLevel.Warning, Message = "A turn of {Count} forms and drafts failed; each is tried on its own")]
    private static partial void LogBeurtMislukt(ILogger logger, Exception exception, int count);

    private sealed record Post(Guid RondeId, Guid UitnodigingId, byte[] Inhoud, bool IsEnvelop)
    {
        public TaskCompletionSource<Inworp> Klaar { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        // Two clicks may bring equal content; each is to be answered.
        public bool Equals(Post? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => UitnodigingId.GetHashCode();
    }

    /// <summary>A statement for any number of rows; every value is a parameter.</summary>
    private sealed class Opdracht(Rechtstreeks rechtstreeks)
    {
        private readonly List<object> _waarden = [];

        public StringBuilder Tekst { get; } = new();

        public string Waarde(object waarde)
        {
            _waarden.Add(waarde);
            return string.Create(CultureInfo.InvariantCulture, $"@p{_waarden.Count - 1}");
        }

        public string Waarden<T>(IEnumerable<T> waarden)
            where T : notnull => string.Join(", ", waarden.Select(w => Waarde(w)));

        public void Rijen(IEnumerable<object[]> rijen) => Tekst.AppendJoin(", ", rijen.Select(rij => $"({Waarden(rij)})"));

        public async Task UitvoerenAsync(DbTransaction transactie)
        {
            await using var opdracht = Maken(transactie);
            await opdracht.ExecuteNonQueryAsync();
        }

        public async Task<List<Guid>> IdsAsync(DbTransaction transactie)
        {
            await using var opdracht = Maken(transactie);
            await using var rijen = await opdracht.ExecuteReaderAsync();
            var ids = new List<Guid>();
            while (await rijen.ReadAsync())
            {
                ids.Add(rijen.GetGuid(0));
            }

            return ids;
        }

        private DbCommand Maken(DbTransaction transactie) => rechtstreeks.Opdracht(transactie.Connection!, transactie, Tekst.ToString(), _waarden);
    }
}
