namespace Participatie.Domain.Termijnen;

/// <summary>In what a term is counted; stored as text.</summary>
public enum Termijneenheid
{
    Werkdagen,

    /// <summary>Calendar days.</summary>
    Dagen,

    Weken,
    Maanden,
}

/// <summary>How long a term is.</summary>
/// <param name="Aantal">How many, 0 or more.</param>
/// <param name="Eenheid">Of what.</param>
public sealed record Termijnduur(int Aantal, Termijneenheid Eenheid)
{
    public static Termijnduur Werkdagen(int aantal) => new(aantal, Termijneenheid.Werkdagen);

    public static Termijnduur Dagen(int aantal) => new(aantal, Termijneenheid.Dagen);

    public static Termijnduur Weken(int aantal) => new(aantal, Termijneenheid.Weken);

    public static Termijnduur Maanden(int aantal) => new(aantal, Termijneenheid.Maanden);

    /// <summary>As people say it: “6 weken”, “1 maand”.</summary>
    public override string ToString() => Eenheid switch
    {
        Termijneenheid.Werkdagen => Aantal == 1 ? "1 werkdag" : $"{Aantal} werkdagen",
        Termijneenheid.Dagen => Aantal == 1 ? "1 dag" : $"{Aantal} dagen",
        Termijneenheid.Weken => Aantal == 1 ? "1 week" : $"{Aantal} weken",
        _ => Aantal == 1 ? "1 maand" : $"{Aantal} maanden",
    };
}
