using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Shows all answers once more, each with a way to change it, and sends them.</summary>
public static class VragenlijstControleren
{
    /// <summary>A block with its visible questions and the answers as the person reads them.</summary>
    public sealed record Deel(Tekst Titel, IReadOnlyList<(Vraag Vraag, IReadOnlyList<string> Antwoorden)> Vragen);

    public static IReadOnlyList<Deel> Delen(Invulling invulling, Taal taal) =>
    [
        .. invulling.Schermen
            .GroupBy(scherm => scherm.Blok.Code)
            .Select(blok => new Deel(
                blok.First().Blok.Titel,
                [.. blok.SelectMany(scherm => scherm.Vragen).Where(vraag => vraag.WordtBeantwoord).Select(vraag => (vraag, Antwoorden(invulling, vraag, taal)))]))
            .Where(deel => deel.Vragen.Count > 0),
    ];

    private static IReadOnlyList<string> Antwoorden(Invulling invulling, Vraag vraag, Taal taal) => invulling.Blad[vraag.Code] switch
    {
        null => [],
        { IsPastNiet: true } => [vraag.PastNiet?[taal.Code] ?? ""],
        { Tekst: { } tekst } => [tekst],
        { Getal: not null } getal => [vraag.Eenheid is { } eenheid ? $"{Ingevuld.Van(getal, taal.Code).Tekst} {eenheid[taal.Code]}" : Ingevuld.Van(getal, taal.Code).Tekst],
        { } keuze => [.. invulling.Inhoud.Opties(vraag).Where(optie => keuze.Keuzes.Contains(optie.Code)).Select(optie => optie.Tekst[taal.Code])],
    };
}
