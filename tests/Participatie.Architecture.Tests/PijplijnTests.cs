using System.Text.RegularExpressions;
using Participatie.Domain.Ervaringen;

namespace Participatie.Architecture.Tests;

public sealed partial class PijplijnTests
{
    private static readonly string[] MagDeSysteemklokKiezen = ["src/Participatie.Web/Infrastructure/Web/WebRegistration.cs"];

    [Fact]
    public void Handlers_slaan_niet_op_en_openen_geen_transactie()
    {
        var handlers = Broncode.Onder("src/Participatie.Web/Features", ".cs").Where(HeeftHandler).ToList();

        Broncode.Schoon(handlers.SelectMany(Opslaan), "The pipeline saves; a handler never does:");
    }

    [Fact]
    public void Opslaande_handler_wordt_gevonden()
    {
        var overtreder = new Bronbestand("X.cs", "internal sealed class Handler : IRequestHandler<Command, Guid>\n{\n    await db.SaveChangesAsync(token);\n}");

        Assert.True(HeeftHandler(overtreder));
        Assert.Single(Opslaan(overtreder));
    }

    [Fact]
    public void Tijd_komt_alleen_van_de_klok_die_een_test_kan_verzetten()
    {
        var bestanden = Broncode.Onder("src", ".cs", ".cshtml").Where(b => !MagDeSysteemklokKiezen.Contains(b.Pad)).ToList();

        Broncode.Schoon(bestanden, bestanden.SelectMany(b => b.Treffers(Systeemtijd())), "Take the time from TimeProvider:");
    }

    [Theory]
    [InlineData("var nu = DateTime.UtcNow;")]
    [InlineData("var nu = DateTimeOffset.Now;")]
    [InlineData("var vandaag = DateTime.Today;")]
    [InlineData("new Handler(TimeProvider.System)")]
    public void Systeemtijd_wordt_gevonden(string regel) => Assert.Single(new Bronbestand("X.cs", regel).Treffers(Systeemtijd()));

    [Fact]
    public void Alleen_de_uitvoerder_van_het_openen_opent_enveloppen()
    {
        Assert.NotNull(typeof(Rondesleutels).GetMethod(nameof(Rondesleutels.Opener)));
        var bestanden = Broncode.Onder("src", ".cs", ".cshtml");

        Broncode.Schoon(bestanden, bestanden.Where(OpentWatDichtMoetBlijven).Select(b => b.Pad), "The private key of a ronde is for opening the bus, and for nothing else:");
    }

    [Fact]
    public void Wie_zomaar_enveloppen_opent_wordt_gevonden()
    {
        const string openen = "using var opener = ronde.Sleutels.Opener(hoofdsleutel);";

        Assert.True(OpentWatDichtMoetBlijven(new("src/Participatie.Web/Features/Ervaringen/RondeBekijken/RondeBekijken.cs", openen)));
        Assert.True(OpentWatDichtMoetBlijven(new("src/Participatie.Web/Features/Ervaringen/BusOpenen/BusOpenen.cs", "class Handler : IRequestHandler<Command, Unit>\n" + openen)));
        Assert.False(OpentWatDichtMoetBlijven(new("src/Participatie.Web/Features/Ervaringen/BusOpenen/BusOpenenUitvoerder.cs", "class BusOpenenUitvoerder : IOpdrachtUitvoerder\n" + openen)));
    }

    private static bool HeeftHandler(Bronbestand bestand) => bestand.Tekst.Contains("IRequestHandler<", StringComparison.Ordinal);

    private static IEnumerable<string> Opslaan(Bronbestand bestand) => bestand.Treffers(Opslag());

    private static bool OpentWatDichtMoetBlijven(Bronbestand bestand) =>
        Openen().IsMatch(bestand.Tekst)
        && !(bestand.Map.EndsWith("/BusOpenen", StringComparison.Ordinal) && bestand.Tekst.Contains(": IOpdrachtUitvoerder", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(SaveChanges(Async)?|BeginTransaction(Async)?|Commit(Async)?)\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Opslag();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bTimeProvider\.System\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Systeemtijd();

    [GeneratedRegex(@"\.Opener\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Openen();
}
