using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web.TagHelpers;
using Optie = Participatie.Web.Infrastructure.Web.TagHelpers.Optie;

namespace Participatie.Web.Features.Raden;

/// <summary>Choices that stand on more than one page of raden.</summary>
public static class Raadskeuzes
{
    public static IReadOnlyList<Optie> Doelgroepen { get; } = [new(nameof(Doelgroep.Ouder), "Ouders"), new(nameof(Doelgroep.Jongere), "Jongeren")];

    public static IReadOnlyList<Optie> SoortenHulp { get; } = Opties.Van<SoortHulp>(soort => soort.Naam());
}
