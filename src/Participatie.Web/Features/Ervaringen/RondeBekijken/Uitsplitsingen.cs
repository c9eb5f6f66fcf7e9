using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Invitations with the same background that stand alike.</summary>
public sealed record Responsaantal(Achtergrond Achtergrond, Uitnodigingstelling Telling);

/// <summary>The rows of one variable.</summary>
public sealed record Uitsplitsing(string Naam, IReadOnlyList<Responsrij> Rijen);

/// <summary>A variable to break the response down by.</summary>
/// <param name="Naam">Heading above its groups.</param>
/// <param name="Groepen">Its groups in order, with what they are called.</param>
/// <param name="Groep">The code of the group in which invitations fall.</param>
public sealed record Indelingsvariabele(string Naam, IReadOnlyList<(string Code, string Naam)> Groepen, Func<Responsaantal, string> Groep)
{
    public Uitsplitsing Tellen(IReadOnlyCollection<Responsaantal> uitgenodigd)
    {
        var perGroep = uitgenodigd.ToLookup(Groep);
        return new(Naam, Responsbeeld.Rijen([.. Groepen.Select(groep => new Responsgroep(
            groep.Code,
            groep.Naam,
            perGroep[groep.Code].Sum(cel => cel.Telling.Aantal),
            perGroep[groep.Code].Where(cel => cel.Telling.Status == Uitnodigingstatus.Ingevuld).Sum(cel => cel.Telling.Aantal)))]));
    }
}

/// <summary>
/// By what the response is broken down: who was asked, what the ronde lets go along as precisely as it does, and how the invitation travelled. Never more
/// precisely than was promised, although the list of invitations would allow it.
/// </summary>
public static class Uitsplitsingen
{
    public static IReadOnlyList<Indelingsvariabele> Van(Achtergrondindeling indeling) =>
    [
        new("Wie", [.. Enum.GetValues<Doelgroep>().Select(d => (d.ToString(), d.Meervoud()))], cel => cel.Achtergrond.Doelgroep.ToString()),
        .. indeling.Keuzes.Select(keuze => new Indelingsvariabele(
            keuze.Variabele.Naam().Hoofdletter(),
            Achtergrondindeling.Groepen(keuze),
            cel => indeling.Groepen(cel.Achtergrond)[keuze.Variabele])),
        new("Uitgenodigd met", [.. Enum.GetValues<Uitnodigingskanaal>().Select(k => (k.ToString(), k.Naam()))], cel => cel.Telling.Kanaal.ToString() ?? ""),
    ];

    public static RIndicatorUitkomst RIndicator(IReadOnlyList<Indelingsvariabele> variabelen, IReadOnlyCollection<Responsaantal> uitgenodigd)
    {
        var cellen = uitgenodigd
            .GroupBy(cel => string.Join('|', variabelen.Select(v => v.Groep(cel))))
            .Select(cel => new Responscel(
                [.. variabelen.Select(v => v.Groepen.Index().First(groep => groep.Item.Code == v.Groep(cel.First())).Index)],
                cel.Sum(c => c.Telling.Aantal),
                cel.Where(c => c.Telling.Status == Uitnodigingstatus.Ingevuld).Sum(c => c.Telling.Aantal)))
            .ToList();
        return Domain.Ervaringen.RIndicator.Bereken(cellen);
    }

    public static Achtergrond Achtergrond(Doelgroep doelgroep, string gemeentecode, SoortHulp soortHulp, Leeftijdscategorie leeftijd, Trajectstatus trajectstatus, Zwaarte zwaarte) => new(
        doelgroep,
        Gemeenten.MetCode(gemeentecode) ?? throw new InvalidOperationException($"No gemeente has code {gemeentecode}."),
        soortHulp,
        leeftijd,
        trajectstatus,
        zwaarte);
}
