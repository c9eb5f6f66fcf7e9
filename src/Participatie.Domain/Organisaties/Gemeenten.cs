namespace Participatie.Domain.Organisaties;

/// <summary>A gemeente of Haaglanden.</summary>
/// <param name="Code">Four digits of Statistics Netherlands (CBS), the same as in the BRP.</param>
/// <param name="Naam">Name as the gemeente writes it itself.</param>
/// <param name="Tafel">Code of the jeugdbeschermingstafel the gemeente belongs to; also a coarser unit for reporting.</param>
public sealed record Gemeente(string Code, string Naam, string Tafel);

/// <summary>The ten gemeenten of Haaglanden, in alphabetical order.</summary>
public static class Gemeenten
{
    public static IReadOnlyList<Gemeente> Alle { get; } =
    [
        new("0503", "Delft", "H4"),
        new("0518", "Den Haag", "H1"),
        new("1916", "Leidschendam-Voorburg", "H5"),
        new("1842", "Midden-Delfland", "H4"),
        new("1926", "Pijnacker-Nootdorp", "H5"),
        new("0603", "Rijswijk", "H4"),
        new("0626", "Voorschoten", "H5"),
        new("0629", "Wassenaar", "H5"),
        new("1783", "Westland", "H4"),
        new("0637", "Zoetermeer", "H5"),
    ];

    /// <summary>The gemeente with this CBS code, or null.</summary>
    public static Gemeente? MetCode(string code) => Alle.FirstOrDefault(gemeente => gemeente.Code == code);
}
