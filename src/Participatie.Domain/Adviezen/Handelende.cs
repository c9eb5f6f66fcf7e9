namespace Participatie.Domain.Adviezen;

/// <summary>Who does something, for which organisation. The register shows the organisation and never the name.</summary>
/// <param name="Id">Account, or the personal link with which somebody without an account acts.</param>
/// <param name="Naam">As the parties see it.</param>
/// <param name="OrganisatieId">For which organisation.</param>
public sealed record Handelende(Guid Id, string Naam, Guid OrganisatieId);
