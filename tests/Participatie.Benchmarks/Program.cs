using BenchmarkDotNet.Running;
using Participatie.Benchmarks;
using Participatie.Benchmarks.Belasting;

// Run in Release: dotnet run -c Release --project tests/Participatie.Benchmarks -- <verb>
var rest = args.Skip(1).ToArray();
switch (args.FirstOrDefault())
{
    case "kern":
        BenchmarkSwitcher.FromTypes([typeof(Onthullingsmeting), typeof(Stembusmeting), typeof(Klokmeting)]).Run(rest.Length == 0 ? ["--filter", "*"] : rest);
        return 0;
    case "belasting":
        await Belastingmeting.UitvoerenAsync(Opties.Lezen(rest));
        return 0;
    case "bus":
        await Werkmeting.BusAsync(Opties.Lezen(rest, 20_000).Aantal);
        return 0;
    case "import":
        await Werkmeting.ImportAsync(Opties.Lezen(rest, 100_000).Aantal);
        return 0;
    case "resultaten":
        await Werkmeting.ResultatenAsync(Opties.Lezen(rest, 1_000_000).Aantal);
        return 0;
    case "ladder":
        await Laddermeting.UitvoerenAsync(Opties.Lezen(rest, 100_000).Aantal);
        return 0;
    case "register":
        await Registermeting.UitvoerenAsync(Opties.Lezen(rest, 20_000), adviezen: rest.Contains("--klein") ? 100 : 10_000);
        return 0;
    case "start":
        await Startmeting.UitvoerenAsync();
        return 0;
    case "gewicht":
        await Gewichtmeting.UitvoerenAsync();
        return 0;
    case "kaal":
        await KaleApp.UitvoerenAsync(rest);
        return 0;
    default:
        Console.Error.WriteLine(
            """
            Measures speed and cost; what it prints are ratios within one run.
              kern [BenchmarkDotNet options]               the computing cores: disclosure control, ballot box, clock
              belasting [--aantal 4000] [--verbindingen 64] [--compressie]  whole submissions against a bare Razor page
              bus [--aantal 20000]                         opening a ballot box: envelopes a second, memory
              import [--aantal 100000]                     checking and taking in a file: rows a second, memory
              resultaten [--aantal 1000000]                the results page of that many forms against one of a thousand
              ladder [--aantal 100000]                     that many reminders due at once: rungs a second, memory
              register [--aantal 20000] [--klein]          the adviezenregister of 10,000 adviezen (or a hundred) against a bare Razor page
              start                                        time to the first answer, and memory
              gewicht                                      bytes and requests of a first visit
            """);
        return 2;
}
