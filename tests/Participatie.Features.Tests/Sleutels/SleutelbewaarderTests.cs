using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Participatie.Data.Sleutels;
using Participatie.Domain.Ervaringen;

namespace Participatie.Features.Tests.Sleutels;

public sealed class SleutelbewaarderTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("sleutels-");

    private string Bestand => Path.Combine(_map.FullName, "sleutels", "hoofdsleutel");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public void Eerste_start_maakt_een_sleutelbestand_dat_een_volgende_start_leest()
    {
        var eerst = Bewaarder().Laden(verwachteId: null);

        var later = Bewaarder().Laden(eerst.Id);

        Assert.Equal(eerst.NaarBase64(), later.NaarBase64());
        Assert.Equal(
            $"participatie-hoofdsleutel 1\nid {eerst.Id}\nsleutel {eerst.NaarBase64()}\n",
            File.ReadAllText(Bestand));
    }

    [Fact]
    public void Gemaakt_bestand_en_map_zijn_alleen_voor_de_eigenaar()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Bewaarder().Laden(verwachteId: null);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Bestand));
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            File.GetUnixFileMode(Path.GetDirectoryName(Bestand)!));
    }

    [Fact]
    public void Waarschuwt_als_anderen_het_bestand_kunnen_lezen()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var sleutel = Bewaarder().Laden(verwachteId: null);
        var logboek = new Logboek();
        Bewaarder(logger: logboek).Laden(verwachteId: null);
        Assert.Empty(logboek.Waarschuwingen);

        File.SetUnixFileMode(Bestand, File.GetUnixFileMode(Bestand) | UnixFileMode.OtherRead);
        Bewaarder(logger: logboek).Laden(verwachteId: null);

        Assert.Contains(Bestand, Assert.Single(logboek.Waarschuwingen), StringComparison.Ordinal);
        Assert.DoesNotContain(sleutel.NaarBase64(), logboek.Waarschuwingen[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Veel_starts_tegelijk_eindigen_met_een_en_dezelfde_sleutel()
    {
        // Keepers share nothing but the folder, as two processes do.
        const int starts = 8;
        for (var keer = 0; keer < 10; keer++)
        {
            var bestand = Path.Combine(_map.FullName, $"{keer}", "hoofdsleutel");
            using var tegelijk = new Barrier(starts);
            var sleutels = await Task.WhenAll(Enumerable.Range(0, starts).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    tegelijk.SignalAndWait();
                    return Bewaarder(bestand: bestand).Laden(verwachteId: null).NaarBase64();
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));

            Assert.Equal(Bewaarder(bestand: bestand).Laden(verwachteId: null).NaarBase64(), Assert.Single(sleutels.Distinct(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public void Onderbroken_eerste_start_houdt_de_volgende_niet_tegen()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Bestand)!);
        File.WriteAllText(Bestand + ".slot", "");
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(Bestand)!, "half.tmp"), "participatie-hoofd");

        var sleutel = Bewaarder().Laden(verwachteId: null);

        Assert.Equal(sleutel.Id, Bewaarder().Laden(sleutel.Id).Id);
    }

    [Fact]
    public void Ontbrekend_bestand_bij_een_bestaande_database_maakt_geen_nieuwe_sleutel()
    {
        var fout = Assert.Throws<HoofdsleutelException>(() => Bewaarder().Laden("0011223344556677"));

        Assert.Equal(Hoofdsleutelfout.Ontbreekt, fout.Fout);
        Assert.Contains("0011223344556677", fout.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Bestand));
    }

    [Fact]
    public void Zonder_recht_om_te_maken_moet_de_sleutel_gegeven_zijn()
    {
        var fout = Assert.Throws<HoofdsleutelException>(() => Bewaarder(magMaken: false).Laden(verwachteId: null));

        Assert.Equal(Hoofdsleutelfout.Ontbreekt, fout.Fout);
        Assert.False(File.Exists(Bestand));
    }

    [Fact]
    public void Sleutel_van_een_andere_database_wordt_geweigerd()
    {
        var sleutel = Bewaarder().Laden(verwachteId: null);

        var fout = Assert.Throws<HoofdsleutelException>(() => Bewaarder().Laden("0011223344556677"));

        Assert.Equal(Hoofdsleutelfout.Anders, fout.Fout);
        Assert.Contains(sleutel.Id, fout.Message, StringComparison.Ordinal);
        Assert.Contains("0011223344556677", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Beschadigd_bestand_wordt_geweigerd_en_niet_herhaald_of_vervangen()
    {
        var sleutel = Bewaarder().Laden(verwachteId: null);
        var heel = File.ReadAllText(Bestand);
        var andereEersteLetter = sleutel.NaarBase64()[0] == 'A' ? 'B' : 'A';
        string[] kapot =
        [
            "", heel[..^10], heel.Replace("sleutel 1", "sleutel 2", StringComparison.Ordinal), heel + heel, new string('x', 5000),
            heel.Replace($"id {sleutel.Id}", "id 0011223344556677", StringComparison.Ordinal),
            heel.Replace(sleutel.NaarBase64(), andereEersteLetter + sleutel.NaarBase64()[1..], StringComparison.Ordinal),
        ];

        Assert.All(kapot, tekst =>
        {
            File.WriteAllText(Bestand, tekst);

            var fout = Assert.Throws<HoofdsleutelException>(() => Bewaarder().Laden(verwachteId: null));

            Assert.Equal(Hoofdsleutelfout.Beschadigd, fout.Fout);
            Assert.DoesNotContain(sleutel.NaarBase64()[1..20], fout.ToString(), StringComparison.Ordinal);
            Assert.Equal(tekst, File.ReadAllText(Bestand));
        });
    }

    [Fact]
    public void Bestand_met_regeleinden_van_windows_wordt_gelezen()
    {
        var sleutel = Bewaarder().Laden(verwachteId: null);
        File.WriteAllText(Bestand, File.ReadAllText(Bestand).ReplaceLineEndings("\r\n"));

        Assert.Equal(sleutel.Id, Bewaarder().Laden(sleutel.Id).Id);
    }

    [Fact]
    public void Onleesbaar_bestand_wordt_gemeld_als_onleesbaar()
    {
        Directory.CreateDirectory(Bestand);

        var fout = Assert.Throws<HoofdsleutelException>(() => Bewaarder().Laden(verwachteId: null));

        Assert.Equal(Hoofdsleutelfout.Onleesbaar, fout.Fout);
        Assert.Contains(Bestand, fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Map_die_niet_te_maken_is_wordt_gemeld()
    {
        // A file where the folder should come.
        var inDeWeg = Path.Combine(_map.FullName, "inDeWeg");
        File.WriteAllText(inDeWeg, "");

        var fout = Assert.Throws<HoofdsleutelException>(() =>
            Bewaarder(bestand: Path.Combine(inDeWeg, "sleutels", "hoofdsleutel")).Laden(verwachteId: null));

        Assert.Equal(Hoofdsleutelfout.NietTeMaken, fout.Fout);
    }

    [Fact]
    public void Gegeven_geheim_gaat_voor_het_bestand_en_mag_de_hele_tekst_van_een_bestand_zijn()
    {
        var inBestand = Bewaarder().Laden(verwachteId: null);
        var gegeven = Hoofdsleutel.Maken();

        Assert.Equal(gegeven.Id, Bewaarder(geheim: gegeven.NaarBase64() + "\n").Laden(gegeven.Id).Id);
        Assert.Equal(inBestand.Id, Bewaarder(geheim: "\n" + File.ReadAllText(Bestand)).Laden(inBestand.Id).Id);
    }

    [Fact]
    public void Onbruikbaar_geheim_wordt_geweigerd_en_niet_herhaald()
    {
        var fout = Assert.Throws<HoofdsleutelException>(() => Bewaarder(geheim: "hunter2-hunter2").Laden(verwachteId: null));

        Assert.Equal(Hoofdsleutelfout.Beschadigd, fout.Fout);
        Assert.DoesNotContain("hunter2", fout.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Bestand));
    }

    [Fact]
    public void Tekst_van_de_instellingen_geeft_het_geheim_niet_prijs() =>
        Assert.DoesNotContain("hunter2", new Sleutelinstellingen("hunter2", Bestand, MagMaken: true).ToString(), StringComparison.Ordinal);

    private Sleutelbewaarder Bewaarder(
        string? geheim = null, string? bestand = null, bool magMaken = true, ILogger<Sleutelbewaarder>? logger = null) =>
        new(new Sleutelinstellingen(geheim, bestand ?? Bestand, magMaken), logger ?? NullLogger<Sleutelbewaarder>.Instance);

    private sealed class Logboek : ILogger<Sleutelbewaarder>
    {
        public List<string> Waarschuwingen { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel >= LogLevel.Warning)
            {
                Waarschuwingen.Add(formatter(state, exception));
            }
        }
    }
}
