namespace Participatie.Domain.Adviezen;

/// <summary>What the question is about: one family's help, one organisation, or the policy of gemeente or region.</summary>
public enum Participatielaag
{
    Hulptraject,
    Instelling,
    Beleid,
}
