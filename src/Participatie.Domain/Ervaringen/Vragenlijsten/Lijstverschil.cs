namespace Participatie.Domain.Ervaringen;

/// <summary>What differs between two versions, by vraagcode and in the order of the list.</summary>
/// <param name="Toegevoegd">Questions that only the new version has.</param>
/// <param name="Vervallen">Questions that only the old version has.</param>
/// <param name="Gewijzigd">Questions in both that are asked otherwise: the question itself, its scale or its part of the survey.</param>
public sealed record Lijstverschil(Reeks<string> Toegevoegd, Reeks<string> Vervallen, Reeks<string> Gewijzigd)
{
    public static Lijstverschil Tussen(Lijstinhoud oud, Lijstinhoud nieuw)
    {
        var oude = PerCode(oud);
        var nieuwe = PerCode(nieuw);
        return new(
            nieuwe.Keys.Where(code => !oude.ContainsKey(code)).ToReeks(),
            oude.Keys.Where(code => !nieuwe.ContainsKey(code)).ToReeks(),
            nieuwe.Keys.Where(code => oude.TryGetValue(code, out var vraag) && vraag != nieuwe[code]).ToReeks());
    }

    private static OrderedDictionary<string, (Vraag Vraag, Schaal? Schaal, Onderdeel Onderdeel)> PerCode(Lijstinhoud inhoud)
    {
        var perCode = new OrderedDictionary<string, (Vraag, Schaal?, Onderdeel)>(StringComparer.Ordinal);
        foreach (var blok in inhoud.Blokken)
        {
            foreach (var vraag in blok.Vragen)
            {
                perCode[vraag.Code] = (vraag, inhoud.Schaal(vraag), blok.Onderdeel);
            }
        }

        return perCode;
    }
}
