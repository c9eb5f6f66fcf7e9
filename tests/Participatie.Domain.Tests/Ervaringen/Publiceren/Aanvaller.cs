using System.Text.Json;

namespace Participatie.Domain.Tests.Ervaringen.Publiceren;

/// <summary>What anybody knows: the lists and the groups. Nothing of the answers.</summary>
internal sealed record Openbaar(
    string[] Doelgroepen,
    (string Code, string Soort, int Categorieen, string[] Doelgroepen)[] Vragen,
    (string Code, string[] Groepen)[] Uitsplitsingen);

/// <summary>
/// Someone who reads published JSON, writes down every linear relation there is (parts and totals, answers and groups, each question
/// beside the size of the group, the rounding of means) and asks linear programming for the narrowest bounds on a hidden number.
/// Of several documents each later one also counts newcomers, his <em>golf</em> 1 and up. Shares no code with the protection.
/// </summary>
internal sealed class Aanvaller
{
    /// <summary>The number of people in a row, beside its categories.</summary>
    public const int N = -1;

    private readonly Openbaar _openbaar;
    private readonly Dictionary<(string Vraag, string Doelgroep, string Uitsplitsing, string Groep, int Wat), int> _nummers = [];
    private readonly Simplex _simplex;

    /// <param name="openbaar">The lists and groups.</param>
    /// <param name="documenten">Published JSON, and the last golf that it counts.</param>
    public Aanvaller(Openbaar openbaar, params (string Json, int Golf)[] documenten)
    {
        _openbaar = openbaar with
        {
            Doelgroepen = Golven(openbaar.Doelgroepen, documenten.Max(document => document.Golf)),
            Vragen = [.. openbaar.Vragen.Select(vraag => vraag with { Doelgroepen = Golven(vraag.Doelgroepen, documenten.Max(document => document.Golf)) })],
        };
        foreach (var (doelgroep, uitsplitsing, groep) in Groepen())
        {
            foreach (var (vraag, soort, categorieen, _) in _openbaar.Vragen.Where(vraag => vraag.Doelgroepen.Contains(doelgroep)))
            {
                for (var wat = N; wat < Getallen(soort, categorieen); wat++)
                {
                    _nummers.Add((vraag, doelgroep, uitsplitsing, groep, wat), _nummers.Count);
                }
            }
        }

        _simplex = new Simplex(_nummers.Count);
        SchrijfRelaties();
        foreach (var (tekst, golf) in documenten)
        {
            using var json = JsonDocument.Parse(tekst);
            SchrijfGepubliceerd(openbaar, json.RootElement, golf);
        }

        Assert.True(_simplex.HeeftOplossing(), "What was published contradicts itself.");
    }

    public (double Laag, double Hoog) Grenzen(string vraag, string doelgroep, string uitsplitsing, string groep, int wat)
    {
        var nummer = _nummers[(vraag, doelgroep, uitsplitsing, groep, wat)];
        return (_simplex.Kleinste(nummer), _simplex.Grootste(nummer));
    }

    /// <summary>Of a mark only the sum is followed, which is all that means tell about.</summary>
    public static int Getallen(string soort, int categorieen) => soort switch { "Deelname" => 0, "Rapportcijfer" => 1, _ => categorieen };

    /// <summary>A whole doelgroep is a group of the breakdown "doelgroep".</summary>
    public IEnumerable<(string Doelgroep, string Uitsplitsing, string Groep)> Groepen() => _openbaar.Doelgroepen.SelectMany(doelgroep =>
        _openbaar.Uitsplitsingen
            .SelectMany(uitsplitsing => uitsplitsing.Groepen.Select(groep => (doelgroep, uitsplitsing.Code, groep)))
            .Prepend((doelgroep, "doelgroep", doelgroep)));

    /// <summary>The people of a doelgroep who came with a golf; the first golf has the plain name.</summary>
    public static string VanGolf(string doelgroep, int golf) => golf == 0 ? doelgroep : $"{doelgroep}+{golf}";

    private static string[] Golven(string[] doelgroepen, int laatste) =>
        [.. doelgroepen.SelectMany(doelgroep => Enumerable.Range(0, laatste + 1).Select(golf => VanGolf(doelgroep, golf)))];

    private void SchrijfRelaties()
    {
        foreach (var (doelgroep, uitsplitsing, groep) in Groepen())
        {
            foreach (var (vraag, soort, categorieen, _) in _openbaar.Vragen.Where(vraag => vraag.Doelgroepen.Contains(doelgroep)))
            {
                int Nummer(int wat) => _nummers[(vraag, doelgroep, uitsplitsing, groep, wat)];
                switch (soort)
                {
                    case "EenKeuze":
                        _simplex.Gelijk(Enumerable.Range(0, categorieen).ToDictionary(Nummer, _ => 1.0).Met(Nummer(N), -1), 0);
                        break;
                    case "MeerKeuze":
                        for (var wat = 0; wat < categorieen; wat++)
                        {
                            _simplex.Hoogstens(new() { [Nummer(wat)] = 1, [Nummer(N)] = -1 }, 0);
                        }

                        break;
                    case "Rapportcijfer":
                        _simplex.Hoogstens(new() { [Nummer(0)] = 1, [Nummer(N)] = -10 }, 0);
                        _simplex.Hoogstens(new() { [Nummer(0)] = -1, [Nummer(N)] = 1 }, 0);
                        break;
                }

                if (soort != "Deelname")
                {
                    _simplex.Hoogstens(new() { [Nummer(N)] = 1, [_nummers[("deelname", doelgroep, uitsplitsing, groep, N)]] = -1 }, 0);
                }
            }
        }

        foreach (var (code, groepen) in _openbaar.Uitsplitsingen)
        {
            foreach (var ((vraag, doelgroep, _, _, wat), totaal) in _nummers.Where(nummer => nummer.Key.Uitsplitsing == "doelgroep"))
            {
                _simplex.Gelijk(groepen.ToDictionary(groep => _nummers[(vraag, doelgroep, code, groep, wat)], _ => 1.0).Met(totaal, -1), 0);
            }
        }
    }

    private void SchrijfGepubliceerd(Openbaar openbaar, JsonElement document, int laatsteGolf)
    {
        foreach (var tabel in document.GetProperty("Tabellen").EnumerateArray())
        {
            var vraag = openbaar.Vragen.Single(vraag => vraag.Code == tabel.GetProperty("Vraagcode").GetString());
            foreach (var rij in tabel.GetProperty("Rijen").EnumerateArray().Where(rij => rij.GetProperty("rij").GetString() == "getoond"))
            {
                var (doelgroep, uitsplitsing, groep) =
                    (tabel.GetProperty("Doelgroep").GetString()!, tabel.GetProperty("Uitsplitsing").GetString()!, rij.GetProperty("Groep").GetString()!);
                var delen = Delen(vraag.Doelgroepen, doelgroep, uitsplitsing, groep, laatsteGolf);
                Dictionary<int, double> Som(int wat, double teken = 1) =>
                    delen.ToDictionary(deel => _nummers[(vraag.Code, deel.Doelgroep, deel.Uitsplitsing, deel.Groep, wat)], _ => teken);

                var n = rij.GetProperty("N").GetInt32();
                _simplex.Gelijk(Som(N), n);
                foreach (var (aantal, wat) in rij.GetProperty("Aantallen").EnumerateArray().Select((aantal, wat) => (aantal.GetInt32(), wat)))
                {
                    _simplex.Gelijk(Som(wat), aantal);
                }

                if (rij.GetProperty("Cijfer") is { ValueKind: JsonValueKind.Object } cijfer)
                {
                    var gemiddelde = cijfer.GetProperty("Gemiddelde").GetDouble();
                    _simplex.Hoogstens(Som(0), ((gemiddelde + 0.05) * n) + 1e-6);
                    _simplex.Hoogstens(Som(0, -1), ((0.05 - gemiddelde) * n) + 1e-6);
                }
            }
        }
    }

    private static (string Doelgroep, string Uitsplitsing, string Groep)[] Delen(
        string[] metVraag, string doelgroep, string uitsplitsing, string groep, int laatsteGolf)
    {
        var wie = doelgroep != "allen" ? [doelgroep] : uitsplitsing == "doelgroep" && groep != "totaal" ? [groep] : metVraag;
        return [.. Golven(wie, laatsteGolf).Select(een => groep == "totaal" || uitsplitsing == "doelgroep" ? (een, "doelgroep", een) : (een, uitsplitsing, groep))];
    }
}

internal static class Termen
{
    public static Dictionary<int, double> Met(this Dictionary<int, double> termen, int variabele, double factor)
    {
        termen.Add(variabele, factor);
        return termen;
    }
}
