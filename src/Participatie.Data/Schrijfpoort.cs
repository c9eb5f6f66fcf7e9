namespace Participatie.Data;

/// <summary>
/// The one queue for writers. SQLite has a single writer; many that sleep and retry give a p99 of a second, so they wait here in
/// order instead. On PostgreSQL the gate is always open. Whoever is inside must not ask for a turn again: there is one.
/// </summary>
public sealed class Schrijfpoort(Provider provider) : IDisposable
{
    private readonly SemaphoreSlim? _gate = provider == Provider.Sqlite ? new(1, 1) : null;

    /// <summary>Waits for a turn; dispose the result to let the next one in. Cancellation while waiting takes no turn.</summary>
    public async Task<Doorgang> BinnenAsync(CancellationToken cancellationToken)
    {
        if (_gate is not null)
        {
            await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        return new Doorgang(_gate);
    }

    public void Dispose() => _gate?.Dispose();

    /// <summary>The turn of one writer.</summary>
    public sealed class Doorgang(SemaphoreSlim? gate) : IDisposable
    {
        private SemaphoreSlim? _gate = gate;

        public void Dispose() => Interlocked.Exchange(ref _gate, null)?.Release();
    }
}
