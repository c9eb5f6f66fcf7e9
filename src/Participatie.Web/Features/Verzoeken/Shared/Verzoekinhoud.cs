using Participatie.Domain.Adviezen;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>What was written in a request.</summary>
public sealed record Verzoekinhoud(
    string? Doel, Participatiefase? Fase, Participatielaag? Laag, string? Kaders, string? Tegenprestatie, string? Contact, IReadOnlyList<string> Opties)
{
    public static Verzoekinhoud Van(Participatieverzoek verzoek) =>
        new(verzoek.Doel, verzoek.Fase, verzoek.Laag, verzoek.Kaders, verzoek.Tegenprestatie, verzoek.Contact, verzoek.Opties);
}
