namespace Participatie.Domain.Tests.Shared;

/// <summary>Makes texts and random changes in them, the same for the same seed. A small vocabulary makes many equal words, the hard case.</summary>
internal sealed class Schrijver(int zaad, int woordenschat)
{
    private static readonly string[] Overgangen = ["\n\n", "\n", "\n\n\n", "\r\n"];
    private static readonly string[] Tekens = [" ", " ", " ", " ", ", ", ". ", "  ", " (", ") ", "-", "!"];

    private readonly Random _toeval = new(zaad);

    public string Tekst(int alineas) => string.Concat(Enumerable.Range(0, alineas).Select(i => Alinea(_toeval.Next(12)) + (i + 1 < alineas || Munt() ? Kies(Overgangen) : "")));

    /// <summary>Some words changed, added or taken out; some paragraphs added, taken out or moved.</summary>
    public string Wijzig(string tekst, string merk)
    {
        var alineas = tekst.Split("\n\n").ToList();
        for (var keer = _toeval.Next(5); keer > 0; keer--)
        {
            var i = _toeval.Next(alineas.Count);
            switch (_toeval.Next(6))
            {
                case 0:
                    alineas.Insert(i, $"{merk}{_toeval.Next(100)} {Alinea(4)}");
                    break;
                case 1 when alineas.Count > 1:
                    alineas.RemoveAt(i);
                    break;
                case 2 when alineas.Count > 1:
                    var weg = alineas[i];
                    alineas.RemoveAt(i);
                    alineas.Insert(_toeval.Next(alineas.Count + 1), weg);
                    break;
                default:
                    alineas[i] = WijzigWoorden(alineas[i], merk);
                    break;
            }
        }

        return string.Join("\n\n", alineas);
    }

    private string WijzigWoorden(string alinea, string merk)
    {
        var woorden = alinea.Split(' ').ToList();
        for (var keer = _toeval.Next(4); keer >= 0; keer--)
        {
            var i = _toeval.Next(woorden.Count);
            switch (_toeval.Next(3))
            {
                case 0:
                    woorden.Insert(i, $"{merk}{_toeval.Next(100)}");
                    break;
                case 1 when woorden.Count > 1:
                    woorden.RemoveAt(i);
                    break;
                default:
                    woorden[i] = $"{merk}{_toeval.Next(100)}";
                    break;
            }
        }

        return string.Join(' ', woorden);
    }

    private string Alinea(int woorden) => string.Concat(Enumerable.Range(0, woorden).Select(i => (i > 0 ? Kies(Tekens) : "") + $"w{_toeval.Next(woordenschat)}"));

    private string Kies(string[] keuzen) => keuzen[_toeval.Next(keuzen.Length)];

    private bool Munt() => _toeval.Next(2) == 0;
}
