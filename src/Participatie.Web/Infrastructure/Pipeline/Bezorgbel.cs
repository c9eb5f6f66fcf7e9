namespace Participatie.Web.Infrastructure.Pipeline;

/// <summary>
/// Tells the delivering jobs that something may be waiting, so that a mail need not wait for the next minute. Losing a ring loses
/// nothing: the recurring jobs find everything that is due in the tables.
/// </summary>
public sealed class Bezorgbel
{
    private readonly System.Threading.Channels.Channel<bool> _rings =
        System.Threading.Channels.Channel.CreateBounded<bool>(new System.Threading.Channels.BoundedChannelOptions(1)
        {
            FullMode = System.Threading.Channels.BoundedChannelFullMode.DropWrite,
        });

    public void Luiden() => _rings.Writer.TryWrite(true);

    /// <summary>Waits for a ring; several rings in a row count as one.</summary>
    public async Task WachtenAsync(CancellationToken cancellationToken) => await _rings.Reader.ReadAsync(cancellationToken);
}
