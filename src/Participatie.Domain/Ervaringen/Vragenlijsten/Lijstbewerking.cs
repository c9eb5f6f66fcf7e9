namespace Participatie.Domain.Ervaringen;

/// <summary>
/// The changes that can be made to a concept, one at a time. Each gives new content; what does not exist stays as it is. The result may hold
/// faults, which <see cref="Lijstcontrole"/> names.
/// </summary>
public static class Lijstbewerking
{
    public static Lijstinhoud BlokToevoegen(this Lijstinhoud inhoud, Blok blok) => inhoud with { Blokken = inhoud.Blokken.Append(blok).ToReeks() };

    public static Lijstinhoud BlokVervangen(this Lijstinhoud inhoud, string blokcode, Func<Blok, Blok> wijzigen) =>
        inhoud with { Blokken = inhoud.Blokken.Select(blok => blok.Code == blokcode ? wijzigen(blok) : blok).ToReeks() };

    public static Lijstinhoud BlokVerwijderen(this Lijstinhoud inhoud, string blokcode) =>
        inhoud with { Blokken = inhoud.Blokken.Where(blok => blok.Code != blokcode).ToReeks() };

    /// <param name="inhoud">The content.</param>
    /// <param name="blokcode">The block to move.</param>
    /// <param name="stappen">−1 is one up, 1 is one down.</param>
    public static Lijstinhoud BlokVerplaatsen(this Lijstinhoud inhoud, string blokcode, int stappen) =>
        inhoud with { Blokken = Verplaatst(inhoud.Blokken, blok => blok.Code == blokcode, stappen) };

    public static Lijstinhoud VraagToevoegen(this Lijstinhoud inhoud, string blokcode, Vraag vraag) =>
        inhoud.BlokVervangen(blokcode, blok => blok with { Vragen = blok.Vragen.Append(vraag).ToReeks() });

    public static Lijstinhoud VraagVervangen(this Lijstinhoud inhoud, string blokcode, string vraagcode, Func<Vraag, Vraag> wijzigen) =>
        inhoud.BlokVervangen(blokcode, blok => blok with { Vragen = blok.Vragen.Select(vraag => vraag.Code == vraagcode ? wijzigen(vraag) : vraag).ToReeks() });

    public static Lijstinhoud VraagVerwijderen(this Lijstinhoud inhoud, string blokcode, string vraagcode) =>
        inhoud.BlokVervangen(blokcode, blok => blok with { Vragen = blok.Vragen.Where(vraag => vraag.Code != vraagcode).ToReeks() });

    /// <summary>Moves a question up or down; past the edge of its block it goes on in the next one.</summary>
    /// <param name="inhoud">The content.</param>
    /// <param name="blokcode">The block it is in.</param>
    /// <param name="vraagcode">The question to move.</param>
    /// <param name="stap">−1 is one up, 1 is one down.</param>
    public static Lijstinhoud VraagVerplaatsen(this Lijstinhoud inhoud, string blokcode, string vraagcode, int stap)
    {
        var blokken = inhoud.Blokken.ToList();
        var bloknummer = blokken.FindIndex(blok => blok.Code == blokcode);
        var vraag = bloknummer < 0 ? null : blokken[bloknummer].Vragen.FirstOrDefault(vraag => vraag.Code == vraagcode);
        if (vraag is null)
        {
            return inhoud;
        }

        var plaats = blokken[bloknummer].Vragen.ToList().IndexOf(vraag) + stap;
        if (plaats >= 0 && plaats < blokken[bloknummer].Vragen.Count)
        {
            return inhoud.BlokVervangen(blokcode, blok => blok with { Vragen = Verplaatst(blok.Vragen, ander => ander.Code == vraagcode, stap) });
        }

        var buur = bloknummer + stap;
        if (buur < 0 || buur >= blokken.Count)
        {
            return inhoud;
        }

        return inhoud.VraagVerwijderen(blokcode, vraagcode).BlokVervangen(
            blokken[buur].Code,
            blok => blok with { Vragen = (stap < 0 ? blok.Vragen.Append(vraag) : blok.Vragen.Prepend(vraag)).ToReeks() });
    }

    private static Reeks<T> Verplaatst<T>(Reeks<T> reeks, Predicate<T> dit, int stappen)
    {
        var lijst = reeks.ToList();
        var van = lijst.FindIndex(dit);
        if (van < 0)
        {
            return reeks;
        }

        var element = lijst[van];
        lijst.RemoveAt(van);
        lijst.Insert(Math.Clamp(van + stappen, 0, lijst.Count), element);
        return lijst.ToReeks();
    }
}
