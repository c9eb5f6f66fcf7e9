using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;
using Optie = Participatie.Web.Infrastructure.Web.TagHelpers.Optie;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The choices of the form of a ronde, in words.</summary>
public static class Rondekeuzes
{
    public static IReadOnlyList<Optie> Bereik(string regio) => Opties.Van<Rondebereik>(
        bereik => bereik == Rondebereik.Regionaal ? $"De hele regio {regio}" : "Eén gemeente");

    public static IReadOnlyList<Optie> Organisaties(IEnumerable<Rolvervulling> rollen) => [.. rollen.Select(r => new Optie(r.OrganisatieId.ToString(), r.Organisatie))];

    public static IReadOnlyList<Optie> Gemeente() => [.. Gemeenten.Alle.Select(g => new Optie(g.Code, g.Naam))];

    public static IReadOnlyList<Optie> Lijsten(IEnumerable<Lijstkeuze> lijsten, Doelgroep doelgroep) =>
        [.. lijsten.Where(l => l.Doelgroep == doelgroep).Select(l => new Optie(l.VersieId.ToString(), $"{l.Naam}, versie {l.Nummer}"))];

    public static IReadOnlyList<Optie> Anonimiteit() => Opties.Van<Anonimiteit>(
        anonimiteit => anonimiteit == Domain.Ervaringen.Anonimiteit.MetAchtergrond ? "Een paar kenmerken gaan mee" : "Er gaan geen kenmerken mee",
        anonimiteit => anonimiteit == Domain.Ervaringen.Anonimiteit.MetAchtergrond
            ? "U kunt dan groepen vergelijken, bijvoorbeeld naar leeftijd. Kleine groepen laten we nooit zien."
            : "U ziet alleen of een jongere of een ouder antwoord gaf. Dit is het veiligst bij weinig mensen.");

    /// <summary>From the whole variable to none of it.</summary>
    public static IReadOnlyList<Optie> Nauwkeurigheid(Achtergrondvariabele variabele) =>
        [.. Enum.GetValues<Nauwkeurigheid>()
            .Where(nauwkeurigheid => nauwkeurigheid != Domain.Ervaringen.Nauwkeurigheid.Grof || Achtergrondindeling.KanGrof(variabele))
            .Select(nauwkeurigheid => new Optie(nauwkeurigheid.ToString(), nauwkeurigheid.Naam(variabele).Hoofdletter()))];
}
