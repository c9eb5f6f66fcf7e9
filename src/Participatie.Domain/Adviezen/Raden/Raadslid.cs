using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>What somebody does in a raad; stored as text.</summary>
public enum Raadsfunctie
{
    Voorzitter,
    Vicevoorzitter,
    Secretaris,
    Lid,
}

/// <summary>Days on which a member is away, both included.</summary>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day; null: not known yet.</param>
public sealed record Afwezigheid(DateOnly Van, DateOnly? Tot)
{
    public bool Op(DateOnly dag) => Van <= dag && (Tot is null || dag <= Tot);

    public bool Overlapt(Afwezigheid ander) => (ander.Tot is null || Van <= ander.Tot) && (Tot is null || ander.Van <= Tot);
}

/// <summary>
/// Somebody's membership of a raad. Without an account a member takes part through the ondersteuner: the name is kept here.
/// </summary>
public sealed class Raadslid : AggregateRoot
{
    public const int NaamMax = 100;

    private Raadslid()
    {
    }

    public Guid RaadId { get; private set; }

    /// <summary>The account; null: takes part through the ondersteuner.</summary>
    public Guid? AccountId { get; private set; }

    public string Naam { get; private set; } = "";

    public Raadsfunctie Functie { get; private set; }

    /// <summary>First day of the term of office.</summary>
    public DateOnly Vanaf { get; private set; }

    /// <summary>Last day of the term of office; null: none agreed.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>True: this is not the first term.</summary>
    public bool IsHerbenoemd { get; private set; }

    /// <summary>Last day as a member; null: still is.</summary>
    public DateOnly? GestoptOp { get; private set; }

    /// <summary>Times away, oldest first; they never overlap.</summary>
    public IReadOnlyList<Afwezigheid> Afwezig { get; private set; } = [];

    public bool DoetMeeViaOndersteuner => AccountId is null;

    public static Raadslid Toevoegen(Guid raadId, Guid? accountId, Raadslidgegevens gegevens)
    {
        var lid = new Raadslid { RaadId = raadId, AccountId = accountId };
        lid.Wijzigen(gegevens);
        return lid;
    }

    public void Wijzigen(Raadslidgegevens gegevens)
    {
        RaadslidRules.NaamNodig.Eis(!string.IsNullOrWhiteSpace(gegevens.Naam));
        RaadslidRules.EindeNaBegin.Eis(gegevens.Tot is null || gegevens.Vanaf <= gegevens.Tot);
        Naam = gegevens.Naam.Trim();
        Functie = gegevens.Functie;
        Vanaf = gegevens.Vanaf;
        Tot = gegevens.Tot;
        IsHerbenoemd = gegevens.IsHerbenoemd;
    }

    /// <summary>From now on this account is the member's own.</summary>
    public void AccountKoppelen(Guid accountId) => AccountId = accountId;

    public void AfwezigMelden(DateOnly van, DateOnly? tot)
    {
        var nieuw = new Afwezigheid(van, tot);
        RaadslidRules.TerugNaVertrek.Eis(tot is null || van <= tot);
        RaadslidRules.AfwezigEenKeer.Eis(!Afwezig.Any(nieuw.Overlapt));
        Afwezig = [.. Afwezig.Append(nieuw).OrderBy(a => a.Van)];
    }

    /// <summary>Back again: the absence of this day ends the day before.</summary>
    public void Terugmelden(DateOnly vandaag) =>
        Afwezig = [.. Afwezig.Select(a => a.Op(vandaag) ? a with { Tot = vandaag.AddDays(-1) } : a).Where(a => a.Tot is null || a.Van <= a.Tot)];

    public void Stoppen(DateOnly op)
    {
        RaadslidRules.NogLid.Eis(GestoptOp is null);
        RaadslidRules.StoptNaBegin.Eis(op >= Vanaf);
        GestoptOp = op;
    }

    public bool IsLidOp(DateOnly dag) => Vanaf <= dag && (GestoptOp is null || dag <= GestoptOp);

    public bool IsAfwezigOp(DateOnly dag) => Afwezig.Any(a => a.Op(dag));
}

/// <summary>What can be changed about a member at any time.</summary>
public sealed record Raadslidgegevens(string Naam, Raadsfunctie Functie, DateOnly Vanaf, DateOnly? Tot, bool IsHerbenoemd);

public static class RaadslidRules
{
    public static readonly DomainRule NaamNodig = new(nameof(NaamNodig), "Vul de naam van het lid in.");
    public static readonly DomainRule EindeNaBegin = new(nameof(EindeNaBegin), "Kies een laatste dag na de eerste dag.");
    public static readonly DomainRule TerugNaVertrek = new(nameof(TerugNaVertrek), "Kies een laatste dag die niet voor de eerste dag ligt.");
    public static readonly DomainRule AfwezigEenKeer = new(nameof(AfwezigEenKeer), "In deze dagen staat al dat dit lid er niet is. Kies andere dagen.");
    public static readonly DomainRule NogLid = new(nameof(NogLid), "Dit lid is al gestopt.");
    public static readonly DomainRule StoptNaBegin = new(nameof(StoptNaBegin), "Kies een dag die niet voor de eerste dag als lid ligt.");
    public static readonly DomainRule AccountEenKeer = new(nameof(AccountEenKeer), "Deze persoon is al lid van deze raad.");
}
