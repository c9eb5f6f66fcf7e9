using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Participatie.TestSupport.Smtp;

/// <summary>A mail as it came in.</summary>
/// <param name="Van">Envelope sender.</param>
/// <param name="Aan">Envelope receivers.</param>
/// <param name="Bron">Headers and body as they came over the line.</param>
public sealed record OntvangenMail(string Van, IReadOnlyList<string> Aan, string Bron)
{
    /// <summary>The value of a header, unfolded; null when there is none.</summary>
    public string? Kop(string naam)
    {
        var kop = Bron[..Bron.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Replace("\r\n ", " ", StringComparison.Ordinal).Replace("\r\n\t", " ", StringComparison.Ordinal);
        return kop.Split("\r\n").Where(regel => regel.StartsWith($"{naam}:", StringComparison.OrdinalIgnoreCase)).Select(regel => regel[(naam.Length + 1)..].Trim()).FirstOrDefault();
    }
}

/// <summary>Where the connection breaks.</summary>
public enum Breuk
{
    Geen,

    /// <summary>At DATA, before the mail was sent.</summary>
    VoorData,

    /// <summary>After the whole mail was taken, before the server said so: the sender cannot know.</summary>
    NaData,
}

/// <summary>A small mail server that really speaks SMTP, on a port of its own; it keeps what it takes, and fails when told to.</summary>
public sealed class Smtpput : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _einde = new();
    private readonly ConcurrentQueue<OntvangenMail> _mails = new();
    private readonly ConcurrentBag<Task> _sessies = [];
    private readonly Task _luisteren;
    private int _teBreken;

    public Smtpput()
    {
        _listener.Start();
        Poort = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _luisteren = LuisterenAsync();
    }

    public int Poort { get; }

    public IReadOnlyList<OntvangenMail> Mails => [.. _mails];

    /// <summary>Gives the refusal for a receiver, such as <c>550 5.1.1 Unknown</c>; null accepts.</summary>
    public Func<string, string?> Weigeren { get; set; } = _ => null;

    /// <summary>True: hangs up on everybody at once.</summary>
    public bool IsWeg { get; set; }

    /// <summary>Awaited before a mail that was taken is confirmed.</summary>
    public Func<Task> VoorBevestiging { get; set; } = () => Task.CompletedTask;

    public Breuk Breuk { get; private set; }

    /// <summary>Breaks the next connections at this point.</summary>
    public void Breken(Breuk breuk, int keer = 1) => (Breuk, _teBreken) = (breuk, keer);

    public async ValueTask DisposeAsync()
    {
        await _einde.CancelAsync();
        _listener.Stop();
        await _luisteren;
        await Task.WhenAll(_sessies);
        _einde.Dispose();
    }

    private async Task LuisterenAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_einde.Token);
                _sessies.Add(SessieAsync(client));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task SessieAsync(TcpClient client)
    {
        using (client)
        {
            if (IsWeg)
            {
                return;
            }

            try
            {
                var stream = client.GetStream();
                using var lezer = new StreamReader(stream, Encoding.Latin1);
                await using var schrijver = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
                await GesprekAsync(lezer, schrijver);
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
            {
                // The other side hung up, or the test is over.
            }
        }
    }

    private async Task GesprekAsync(StreamReader lezer, StreamWriter schrijver)
    {
        var van = "";
        var aan = new List<string>();
        await schrijver.WriteLineAsync("220 put ESMTP");
        while (await lezer.ReadLineAsync(_einde.Token) is { } regel)
        {
            switch (regel.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await schrijver.WriteLineAsync("250-put\r\n250 8BITMIME");
                    break;
                case "MAIL":
                    (van, aan) = (Adres(regel), []);
                    await schrijver.WriteLineAsync("250 2.1.0 Ok");
                    break;
                case "RCPT":
                    var weigering = Weigeren(Adres(regel));
                    if (weigering is null)
                    {
                        aan.Add(Adres(regel));
                    }

                    await schrijver.WriteLineAsync(weigering ?? "250 2.1.5 Ok");
                    break;
                case "DATA" when Breekt(Breuk.VoorData):
                    return;
                case "DATA":
                    await schrijver.WriteLineAsync("354 End with a dot");
                    _mails.Enqueue(new OntvangenMail(van, aan, await LeesMailAsync(lezer)));
                    if (Breekt(Breuk.NaData))
                    {
                        return;
                    }

                    await VoorBevestiging();
                    await schrijver.WriteLineAsync("250 2.0.0 Ok");
                    break;
                case "QUIT":
                    await schrijver.WriteLineAsync("221 2.0.0 Bye");
                    return;
                case "RSET" or "NOOP":
                    await schrijver.WriteLineAsync("250 2.0.0 Ok");
                    break;
                default:
                    await schrijver.WriteLineAsync("502 5.5.1 Unknown command");
                    break;
            }
        }
    }

    private bool Breekt(Breuk breuk) => Breuk == breuk && Interlocked.Decrement(ref _teBreken) >= 0;

    private async Task<string> LeesMailAsync(StreamReader lezer)
    {
        var bron = new StringBuilder();
        while (await lezer.ReadLineAsync(_einde.Token) is { } regel && regel != ".")
        {
            bron.Append(regel.StartsWith('.') ? regel[1..] : regel).Append("\r\n");
        }

        return bron.ToString();
    }

    private static string Adres(string regel)
    {
        var begin = regel.IndexOf('<', StringComparison.Ordinal) + 1;
        return regel[begin..regel.IndexOf('>', begin)];
    }
}

/// <summary>A portal that sends its mail to a <see cref="Smtpput"/>.</summary>
public sealed class SmtpPortaal : Portaal
{
    public Smtpput Put { get; } = new();

    protected override IReadOnlyDictionary<string, string?> Instellingen => new Dictionary<string, string?>
    {
        ["Mail:Wijze"] = "Smtp",
        ["Mail:Server"] = "127.0.0.1",
        ["Mail:Poort"] = Put.Poort.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Mail:Tls"] = "false",
    };

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Put.DisposeAsync();
    }
}
