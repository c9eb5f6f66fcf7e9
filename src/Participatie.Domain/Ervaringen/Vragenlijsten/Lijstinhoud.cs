using System.Text.Json.Serialization;

namespace Participatie.Domain.Ervaringen;

/// <summary>Everything a version of a questionnaire asks. Compared by content; stored as one JSON document by <see cref="Lijstjson"/>.</summary>
public sealed record Lijstinhoud
{
    public const int TalenMaximum = 20;

    public const int SchalenMaximum = 10;

    public const int BlokkenMaximum = 30;

    public const int VragenMaximum = 100;

    /// <summary>Most characters of the code of a question, option, scale or block.</summary>
    public const int CodeMaximum = 40;

    public const int TitelMaximum = 100;

    private static readonly Reeks<Optie> Cijfers =
        Enumerable.Range(1, 10).Select(cijfer => Getaltekst.Schrijven(cijfer)).Select(cijfer => new Optie(cijfer, Tekst.Van(cijfer))).ToReeks();

    /// <summary>The languages it can be read in; the first is Dutch.</summary>
    public required Reeks<Taal> Talen { get; init; }

    public Reeks<Schaal> Schalen { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Reeks<Blok> Blokken { get; init; }

    /// <summary>All questions in order, explanations included.</summary>
    public IEnumerable<Vraag> Vragen() => Blokken.SelectMany(blok => blok.Vragen);

    public Vraag? Vraag(string code) => Vragen().FirstOrDefault(vraag => vraag.Code == code);

    public Schaal? Schaal(Vraag vraag) => Schalen.FirstOrDefault(schaal => schaal.Code == vraag.Schaal);

    /// <summary>The language with this code, else the first of the list.</summary>
    public Taal Taal(string? code) => Talen.FirstOrDefault(taal => string.Equals(taal.Code, code, StringComparison.OrdinalIgnoreCase)) ?? Talen[0];

    /// <summary>What can be chosen: the options of the scale, 1 to 10, the question's own options, or nothing.</summary>
    public Reeks<Optie> Opties(Vraag vraag) => vraag.Soort switch
    {
        Vraagsoort.Stelling => Schaal(vraag)?.Opties ?? [],
        Vraagsoort.Rapportcijfer => Cijfers,
        Vraagsoort.EenKeuze or Vraagsoort.MeerKeuze => vraag.Opties,
        _ => [],
    };

    /// <summary>The categories in which answers to this question are counted, in order; empty when it is not counted that way.</summary>
    public IReadOnlyList<string> Categorieen(Vraag vraag) => [.. Opties(vraag).Select(optie => optie.Code)];

    /// <summary>
    /// Where an answer counts: indexes into <see cref="Categorieen"/>. Several for MeerKeuze, none for a missing answer,
    /// "past niet", an open answer or a free number.
    /// </summary>
    public IReadOnlyList<int> Categorieindexen(Vraag vraag, Antwoord? antwoord)
    {
        if (antwoord is null || antwoord.IsPastNiet)
        {
            return [];
        }

        var opties = Opties(vraag);
        var waarden = antwoord.Waarden;
        return [.. Enumerable.Range(0, opties.Count).Where(index => waarden.Contains(opties[index].Code))];
    }
}

/// <summary>Questions that belong together. A block is one screen, or with <see cref="EenVraagPerScherm"/> one question a screen.</summary>
public sealed record Blok
{
    public const int InleidingMaximum = 1000;

    public required string Code { get; init; }

    public required Tekst Titel { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Onderdeel Onderdeel { get; init; }

    public Tekst? Inleiding { get; init; }

    public bool EenVraagPerScherm { get; init; }

    /// <summary>Written also when it is empty: a concept may hold a block without questions.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Reeks<Vraag> Vragen { get; init; }
}
