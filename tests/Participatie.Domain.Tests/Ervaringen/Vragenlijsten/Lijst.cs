using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen;

/// <summary>Small valid questionnaires to bend in a test.</summary>
internal static class Lijst
{
    public static readonly Schaal Frequentie = new()
    {
        Code = Schaal.Frequentie,
        Opties =
        [
            new("altijd", Tekst.Van("Altijd", "Always"), 4),
            new("vaak", Tekst.Van("Vaak", "Often"), 3),
            new("soms", Tekst.Van("Soms", "Sometimes"), 1),
            new("nooit", Tekst.Van("Nooit", "Never"), 0),
        ],
        Opdracht = Tekst.Van("Kies hoe vaak dit klopt", "Choose how often this is true"),
    };

    public static readonly Tekst PastNietBijMij = Tekst.Van("Past niet bij mij", "Does not fit me");

    public static Vraag Stelling(string code) => Vraag(code, Vraagsoort.Stelling) with { Schaal = Schaal.Frequentie };

    public static Vraag Open(string code) => Vraag(code, Vraagsoort.Open);

    public static Vraag Uitleg(string code) => Vraag(code, Vraagsoort.Uitleg);

    public static Vraag Cijfer(string code) => Vraag(code, Vraagsoort.Rapportcijfer);

    public static Vraag Getal(string code, int minimum, int maximum, int decimalen = 0) =>
        Vraag(code, Vraagsoort.Getal) with { Minimum = minimum, Maximum = maximum, Decimalen = decimalen };

    public static Vraag EenKeuze(string code, params string[] opties) => Vraag(code, Vraagsoort.EenKeuze) with { Opties = Opties(opties) };

    public static Vraag MeerKeuze(string code, params string[] opties) => Vraag(code, Vraagsoort.MeerKeuze) with { Opties = Opties(opties) };

    public static Blok Blok(string code, params Vraag[] vragen) => new()
    {
        Code = code,
        Titel = Tekst.Van($"Blok {code}", $"Block {code}"),
        Onderdeel = Onderdeel.Uitvoering,
        Vragen = vragen.ToReeks(),
    };

    public static Lijstinhoud Van(params Blok[] blokken) => new()
    {
        Talen = [Taal.Nederlands, Taal.Engels],
        Schalen = [Frequentie],
        Blokken = blokken.ToReeks(),
    };

    public static Lijstinhoud Van(params Vraag[] vragen) => Van(Blok("blok", vragen));

    private static Vraag Vraag(string code, Vraagsoort soort) =>
        new() { Code = code, Soort = soort, Tekst = Tekst.Van($"Tekst van {code}", $"Text of {code}") };

    private static Reeks<Optie> Opties(string[] codes) => codes.Select(code => new Optie(code, Tekst.Van($"Optie {code}", $"Option {code}"))).ToReeks();
}
