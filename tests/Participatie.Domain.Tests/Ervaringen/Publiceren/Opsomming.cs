using System.Text.Json;

namespace Participatie.Domain.Tests.Ervaringen.Publiceren;

/// <summary>
/// Tries every table of whole numbers that agrees with published JSON, for one question that everybody answers, broken down by gemeente.
/// </summary>
internal sealed class Opsomming
{
    private readonly List<(int[] Cellen, int Som)> _sommen = [];
    private readonly (int Laag, int Hoog)[] _grenzen;

    private Opsomming(int cellen)
    {
        _grenzen = new (int, int)[cellen];
        Array.Fill(_grenzen, (int.MaxValue, -1));
    }

    public IReadOnlyDictionary<(string Doelgroep, string Gemeente), (int Laag, int Hoog)> Verborgen { get; private set; } = null!;

    public static Opsomming Van(string json, string[] doelgroepen, string[] gemeenten, int categorieen)
    {
        using var document = JsonDocument.Parse(json);
        var rijen = document.RootElement.GetProperty("Tabellen").EnumerateArray()
            .Where(tabel => tabel.GetProperty("Vraagcode").GetString() == "samen")
            .SelectMany(tabel => tabel.GetProperty("Rijen").EnumerateArray().Select(rij => (
                Doelgroep: tabel.GetProperty("Doelgroep").GetString()!,
                Groep: rij.GetProperty("Groep").GetString()!,
                Rij: rij)))
            .Where(rij => rij.Rij.GetProperty("rij").GetString() == "getoond")
            .ToList();

        // Answers are counted per category, and a shown row tells them all, so the categories can be tried one by one.
        var perCategorie = new List<Opsomming>();
        for (var categorie = 0; categorie < categorieen; categorie++)
        {
            var opsomming = new Opsomming(doelgroepen.Length * gemeenten.Length);
            foreach (var (doelgroep, groep, rij) in rijen)
            {
                int[] cellen = [.. Enumerable.Range(0, opsomming._grenzen.Length).Where(cel =>
                    (doelgroep == "allen" || doelgroepen[cel / gemeenten.Length] == doelgroep)
                    && (groep == "totaal" || groep == doelgroepen[cel / gemeenten.Length] || groep == gemeenten[cel % gemeenten.Length]))];
                opsomming._sommen.Add((cellen, rij.GetProperty("Aantallen")[categorie].GetInt32()));
            }

            opsomming.Probeer(new int[opsomming._grenzen.Length], 0);
            perCategorie.Add(opsomming);
        }

        var getoond = rijen.Select(rij => (rij.Doelgroep, rij.Groep)).ToHashSet();
        perCategorie[0].Verborgen = Enumerable.Range(0, doelgroepen.Length * gemeenten.Length)
            .Select(cel => (Cel: cel, Naam: (doelgroepen[cel / gemeenten.Length], gemeenten[cel % gemeenten.Length])))
            .Where(cel => !getoond.Contains(cel.Naam))
            .ToDictionary(
                cel => cel.Naam,
                cel => (perCategorie.Sum(een => een._grenzen[cel.Cel].Laag), perCategorie.Sum(een => een._grenzen[cel.Cel].Hoog)));
        return perCategorie[0];
    }

    private void Probeer(int[] tabel, int cel)
    {
        if (cel == tabel.Length)
        {
            if (_sommen.TrueForAll(som => som.Cellen.Sum(een => tabel[een]) == som.Som))
            {
                for (var i = 0; i < tabel.Length; i++)
                {
                    _grenzen[i] = (Math.Min(_grenzen[i].Laag, tabel[i]), Math.Max(_grenzen[i].Hoog, tabel[i]));
                }
            }

            return;
        }

        // A cell that no published sum contains could be anything; a few is enough to see that.
        const int ruim = 4;
        var meeste = _sommen.Where(som => som.Cellen.Contains(cel)).Select(som => som.Som - som.Cellen.Where(een => een < cel).Sum(een => tabel[een]))
            .DefaultIfEmpty(ruim).Min();
        for (tabel[cel] = 0; tabel[cel] <= meeste; tabel[cel]++)
        {
            Probeer(tabel, cel + 1);
        }

        tabel[cel] = 0;
    }
}
