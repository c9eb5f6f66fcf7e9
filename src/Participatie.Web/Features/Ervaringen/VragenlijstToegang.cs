using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>What can be done with a questionnaire.</summary>
public enum VragenlijstBewerking
{
    Bekijken,
    Kopieren,
    Wijzigen,
}

/// <summary>
/// Questionnaires belong to the whole region, so that results of different rondes lie side by side: every researcher may read, copy and change
/// them, and nobody else. What an example or a version in use may still undergo, the questionnaire itself guards.
/// </summary>
public static class VragenlijstToegang
{
    public static readonly Rol[] Rollen = [Rol.Onderzoeker];

    /// <summary>The visibility filter: all, or none.</summary>
    public static IQueryable<Vragenlijst> ZichtbaarVoor(this IQueryable<Vragenlijst> lijsten, Gebruiker gebruiker)
    {
        var magZien = Mag(gebruiker, VragenlijstBewerking.Bekijken);
        return lijsten.Where(_ => magZien);
    }

    public static bool Mag(Gebruiker gebruiker, VragenlijstBewerking bewerking) => Enum.IsDefined(bewerking) && gebruiker.Is(Rol.Onderzoeker);

    /// <exception cref="GeenToegangException">This person may not do this with questionnaires.</exception>
    public static void Eis(Gebruiker gebruiker, VragenlijstBewerking bewerking)
    {
        if (!Mag(gebruiker, bewerking))
        {
            throw new GeenToegangException();
        }
    }
}
