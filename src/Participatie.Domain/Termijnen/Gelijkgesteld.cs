using Participatie.Domain.Shared;

namespace Participatie.Domain.Termijnen;

public static class GelijkgesteldeDagRules
{
    public static readonly DomainRule BestaatAl = new(nameof(BestaatAl), "Die dag is al vrij: een weekend, een feestdag, of een dag die er al staat.");
    public static readonly DomainRule AlVoorbij = new(nameof(AlVoorbij), "Die dag is al voorbij. Termijnen zijn ermee berekend. U kunt haar niet meer weghalen.");
}

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
