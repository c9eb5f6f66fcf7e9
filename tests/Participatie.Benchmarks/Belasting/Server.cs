using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Participatie.Benchmarks.Belasting;

/// <summary>A web application in a process of its own, on a free port of this machine.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan LangsteStart = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringWriter _uitvoer = new();

    private Server(Process process, Uri adres)
    {
        _process = process;
        Adres = adres;
    }

    public Uri Adres { get; }

    /// <summary>From starting the process to the first complete answer.</summary>
    public TimeSpan Starttijd { get; private set; }

    /// <summary>Processor time that the application used since its start.</summary>
    public TimeSpan Rekentijd
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Most memory that was resident at once, in bytes.</summary>
    public long Geheugenpiek
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Starts an application and waits for its first answer.</summary>
    /// <param name="dll">Path of the application.</param>
    /// <param name="argumenten">After the path.</param>
    /// <param name="instellingen">Settings, as environment variables with double underscores.</param>
    /// <param name="eerste">Path that is asked for until it answers.</param>
    public static async Task<Server> StartenAsync(string dll, string[] argumenten, IReadOnlyDictionary<string, string> instellingen, string eerste)
    {
        var adres = new Uri($"http://127.0.0.1:{VrijePoort()}");
        var start = new ProcessStartInfo("dotnet", [dll, .. argumenten])
        {
            WorkingDirectory = Path.GetDirectoryName(dll)!,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = adres.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["DOTNET_gcServer"] = "0";
        foreach (var (naam, waarde) in instellingen)
        {
            start.Environment[naam] = waarde;
        }

        var klok = Stopwatch.StartNew();
        var server = new Server(Process.Start(start)!, adres);
        server._process.OutputDataReceived += (_, regel) => server.Onthouden(regel.Data);
        server._process.ErrorDataReceived += (_, regel) => server.Onthouden(regel.Data);
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        using var client = server.Client(verbindingen: 1);
        while (true)
        {
            if (server._process.HasExited || klok.Elapsed > LangsteStart)
            {
                await server.DisposeAsync();
                throw new InvalidOperationException($"{Path.GetFileName(dll)} did not start:\n{server._uitvoer}");
            }

            try
            {
                using var antwoord = await client.GetAsync(eerste);
                if (antwoord.IsSuccessStatusCode)
                {
                    await antwoord.Content.ReadAsByteArrayAsync();
                    break;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(5);
        }

        server.Starttijd = klok.Elapsed;
        return server;
    }

    /// <summary>A client without cookies of its own, as a proxy in front of the application would ask: the visitor came over https.</summary>
    public HttpClient Client(int verbindingen, bool compressie = false)
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = compressie ? DecompressionMethods.All : DecompressionMethods.None,
            MaxConnectionsPerServer = verbindingen,
            PooledConnectionLifetime = Timeout.InfiniteTimeSpan,
        })
        { BaseAddress = Adres };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        await _uitvoer.DisposeAsync();
    }

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    private void Onthouden(string? regel)
    {
        lock (_uitvoer)
        {
            _uitvoer.WriteLine(regel);
        }
    }
}
