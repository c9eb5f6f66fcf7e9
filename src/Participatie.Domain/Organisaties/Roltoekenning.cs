using Participatie.Domain.Shared;

namespace Participatie.Domain.Organisaties;

public static class RoltoekenningRules
{
    public static readonly DomainRule AlBeeindigd = new(nameof(AlBeeindigd), "Deze rol is al beëindigd.");
    public static readonly DomainRule AlToegekend = new(nameof(AlToegekend), "Deze persoon heeft deze rol al bij deze organisatie.");
    public static readonly DomainRule LaatsteBeheerder =
        new(nameof(LaatsteBeheerder), "Dit is de laatste beheerder die kan inloggen. Maak eerst iemand anders beheerder.");
}

/// <summary>A role that a person holds within an organisation, from a moment until it is ended. It is never deleted.</summary>
public sealed class Roltoekenning : AggregateRoot
{
    private Roltoekenning()
    {
    }

    public Guid AccountId { get; private set; }

    public Guid OrganisatieId { get; private set; }

    public Rol Rol { get; private set; }

    public DateTime Vanaf { get; private set; }

    public DateTime? BeeindigdOp { get; private set; }

    public static Roltoekenning Toekennen(Guid accountId, Guid organisatieId, Rol rol, DateTime nu) =>
        new() { AccountId = accountId, OrganisatieId = organisatieId, Rol = rol, Vanaf = nu };

    public void Beeindigen(DateTime nu)
    {
        RoltoekenningRules.AlBeeindigd.Eis(BeeindigdOp is null);
        BeeindigdOp = nu;
    }
}
