namespace Participatie.Domain.Shared;

/// <summary>
/// A named rule of the domain. Rules live as static values beside their aggregate (for example <c>RondeRules</c>),
/// so that a test asserts <em>which</em> rule broke and never its wording.
/// </summary>
/// <param name="Code">Stable name, for tests and logs; the same as the member that holds it.</param>
/// <param name="Tekst">Dutch sentence for the person on screen: it says what to do.</param>
public sealed record DomainRule(string Code, string Tekst)
{
    /// <summary>Throws when the rule is broken.</summary>
    /// <param name="houdt">True when the rule holds.</param>
    /// <exception cref="DomainRuleException">The rule does not hold.</exception>
    public void Eis([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(false)] bool houdt)
    {
        if (!houdt)
        {
            throw new DomainRuleException(this);
        }
    }
}

/// <summary>The one exception a broken domain rule throws; the page shows <see cref="DomainRule.Tekst"/> above the form.</summary>
public sealed class DomainRuleException(DomainRule rule) : Exception($"Domain rule broken: {rule.Code}")
{
    public DomainRule Rule { get; } = rule;
}
