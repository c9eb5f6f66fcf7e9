using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>A passage of an advies that two writers changed differently.</summary>
/// <param name="Waar">Which part: “Titel”, “Tekst van de brief”, “Aanbeveling: …”.</param>
/// <param name="Hun">What the other made of it; empty when they took it out.</param>
/// <param name="Mijn">What I made of it; empty when I took it out.</param>
public sealed record Adviesconflict(string Waar, string Hun, string Mijn)
{
    private const int Sleutellengte = 16;

    /// <summary>Names this very disagreement: another wording on either side has another key, so that a choice never lands on something else.</summary>
    public string Sleutel { get; } = Vingerafdruk.Van(new("waar", Waar), new("hun", Hun), new("mijn", Mijn)).Hex[..Sleutellengte];
}

/// <param name="Inhoud">Both texts in one; where nobody chose yet both passages follow each other.</param>
/// <param name="Open">What still has to be chosen, in reading order.</param>
public sealed record SamengevoegdAdvies(Adviesinhoud Inhoud, IReadOnlyList<Adviesconflict> Open);

/// <summary>Makes one advies of what two people wrote from the same version.</summary>
public static class Adviessamenvoeging
{
    private const string Titel = "Titel";
    private const string Tekst = "Tekst van de brief";

    /// <param name="basis">What both started from.</param>
    /// <param name="mijn">What I made of it.</param>
    /// <param name="hun">What somebody else made of it meanwhile.</param>
    /// <param name="keuzes">What the writer chose before, by <see cref="Adviesconflict.Sleutel"/>.</param>
    public static SamengevoegdAdvies Samenvoegen(Adviesinhoud basis, Adviesinhoud mijn, Adviesinhoud hun, IReadOnlyDictionary<string, Conflictkeuze> keuzes)
    {
        var open = new List<Adviesconflict>();
        var titel = Heel(Titel, basis.Titel, mijn.Titel, hun.Titel, keuzes, open);
        var tekst = Tussen(Tekst, basis.Tekst, mijn.Tekst, hun.Tekst, keuzes, open);
        var lijst = Lijstsamenvoeging.Samenvoegen<Aanbevelingtekst>(
            Delen(basis), Delen(mijn), Delen(hun), (vroeger, ik, zij) => new(Aanbeveling(vroeger?.Waarde, ik, zij, keuzes, open), IsConflict: false));
        var weg = new HashSet<Guid>();
        foreach (var conflict in lijst.Conflicten.Where(c => c.Soort is Lijstconflictsoort.HunWegMijnGewijzigd or Lijstconflictsoort.MijnWegHunGewijzigd))
        {
            var over = (conflict.Hun ?? conflict.Mijn)!.Waarde;
            var verschil = new Adviesconflict(Naam(over), Woorden(conflict.Hun), Woorden(conflict.Mijn));
            if (!keuzes.TryGetValue(verschil.Sleutel, out var keuze))
            {
                open.Add(verschil);
            }
            else if ((keuze == Conflictkeuze.Hun && conflict.Hun is null) || (keuze == Conflictkeuze.Mijn && conflict.Mijn is null))
            {
                weg.Add(conflict.Id);
            }
        }

        return new(new(titel, tekst, [.. lijst.Delen.Where(d => !weg.Contains(d.Id)).Select(d => d.Waarde)]), open);
    }

    private static Aanbevelingtekst Aanbeveling(
        Aanbevelingtekst? vroeger, Aanbevelingtekst mijn, Aanbevelingtekst hun, IReadOnlyDictionary<string, Conflictkeuze> keuzes, List<Adviesconflict> open) => new(
            mijn.Id,
            Heel($"Kop van {Naam(hun)}", vroeger?.Kop ?? "", mijn.Kop, hun.Kop, keuzes, open),
            Tussen(Naam(hun), vroeger?.Tekst ?? "", mijn.Tekst, hun.Tekst, keuzes, open));

    /// <summary>A short line is taken whole: half of one title and half of another make no title.</summary>
    private static string Heel(string waar, string basis, string mijn, string hun, IReadOnlyDictionary<string, Conflictkeuze> keuzes, List<Adviesconflict> open)
    {
        if (mijn == hun || mijn == basis)
        {
            return hun;
        }

        if (hun == basis)
        {
            return mijn;
        }

        var verschil = new Adviesconflict(waar, hun, mijn);
        if (keuzes.TryGetValue(verschil.Sleutel, out var keuze))
        {
            return keuze switch { Conflictkeuze.Hun => hun, Conflictkeuze.Mijn => mijn, _ => $"{hun} / {mijn}" };
        }

        open.Add(verschil);
        return $"{hun} / {mijn}";
    }

    private static string Tussen(string waar, string basis, string mijn, string hun, IReadOnlyDictionary<string, Conflictkeuze> keuzes, List<Adviesconflict> open) =>
        Tekstsamenvoeging.Samenvoegen(basis, mijn, hun).Kies(conflict =>
        {
            var verschil = new Adviesconflict(waar, conflict.Hun, conflict.Mijn);
            if (keuzes.TryGetValue(verschil.Sleutel, out var keuze))
            {
                return keuze;
            }

            open.Add(verschil);
            return Conflictkeuze.Beide;
        });

    private static IReadOnlyList<Lijstdeel<Aanbevelingtekst>> Delen(Adviesinhoud inhoud) => [.. inhoud.Aanbevelingen.Select(a => new Lijstdeel<Aanbevelingtekst>(a.Id, a))];

    private static string Naam(Aanbevelingtekst aanbeveling) => $"Aanbeveling ‘{aanbeveling.Kop}’";

    private static string Woorden(Lijstdeel<Aanbevelingtekst>? deel) => deel is null ? "" : $"{deel.Waarde.Kop}\n\n{deel.Waarde.Tekst}";
}
