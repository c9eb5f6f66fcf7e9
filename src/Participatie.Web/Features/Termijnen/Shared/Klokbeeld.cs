using Participatie.Domain.Termijnen;

namespace Participatie.Web.Features.Termijnen;

/// <summary>A clock above the form that moves it.</summary>
/// <param name="TermijnId">Which.</param>
/// <param name="Partij">Who has to act.</param>
/// <param name="Wat">What has to be done.</param>
/// <param name="Titel">What it is about.</param>
/// <param name="Nu">The date as it stands.</param>
/// <param name="Wordt">The date after what was filled in; null while that is not known.</param>
/// <param name="Mogelijk">What is allowed, in a sentence.</param>
public sealed record Klokbeeld(Guid TermijnId, string Partij, string Wat, string Titel, DateOnly Nu, DateOnly? Wordt, string Mogelijk)
{
    public static Klokbeeld Van(Klokhouder klok, string mogelijk, DateOnly? wordt = null) =>
        new(klok.Termijn.Id, klok.Partij, klok.Termijn.Soort.Taak(), klok.Titel, klok.Termijn.Uiterlijk, wordt, mogelijk);
}
