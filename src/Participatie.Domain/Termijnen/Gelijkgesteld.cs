using Participatie.Domain.Shared;

namespace Participatie.Domain.Termijnen;

/// <summary>A day that a decree equates with the holidays (Algemene termijnenwet, article 3, third paragraph); kept by the administrator.</summary>
public sealed class GelijkgesteldeDag : AggregateRoot
{
    public const int NaamMax = 80;
    public const int BesluitMax = 200;

    private GelijkgesteldeDag()
    {
    }

    public DateOnly Dag { get; private set; }

    public string Naam { get; private set; } = "";

    /// <summary>The decree, for example its number in the Staatscourant.</summary>
    public string Besluit { get; private set; } = "";

    public static GelijkgesteldeDag Toevoegen(DateOnly dag, string naam, string besluit) => new() { Dag = dag, Naam = naam.Trim(), Besluit = besluit.Trim() };
}
