namespace Participatie.Data.Accounts;

/// <summary>A signed-in browser. Ending it signs that browser out at its next request.</summary>
public sealed class Sessie
{
    public const int ApparaatMax = 80;

    public Guid Id { get; init; } = Guid.NewGuid();

    public Guid AccountId { get; init; }

    public DateTime BegonnenOp { get; init; }

    /// <summary>Renewed at most once every ten minutes: a page that is only read need not write.</summary>
    public DateTime LaatstGezienOp { get; set; }

    /// <summary>Browser and system in words, so that the person recognises it; no version numbers.</summary>
    public string Apparaat { get; init; } = "";

    public DateTime? BeeindigdOp { get; set; }
}
