using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>Turns events into lines that a person reads: newest first, what is still to come on top, and organisations that did the same on one day in one line.</summary>
internal static class Tijdlijnmaker
{
    /// <summary>Dates to come that are shown.</summary>
    private const int VooruitMax = 4;

    public static List<Tijdlijnregel> Maken(
        IReadOnlyList<Gebeurtenis> gebeurtenissen, string raad, IReadOnlyList<Partijstand> partijen, Kijker kijker, DateOnly vandaag, Werkkalender kalender)
    {
        var namen = partijen.ToDictionary(p => p.AdresseringId, p => p.Naam);
        var geweest = gebeurtenissen
            .GroupBy(g => (g.Dag, g.Soort, g.Termijn, g.Trede, Reden: Samen(g.Soort) ? null : g.Id.ToString()))
            .OrderByDescending(g => g.Key.Dag).ThenByDescending(g => g.Max(x => x.Op)).ThenByDescending(g => g.Key.Soort)
            .Select(g => Regel([.. g], raad, namen, partijen.Count));
        return [.. Vooruit(partijen, raad, kijker, vandaag, kalender), .. geweest];
    }

    private static bool Samen(Gebeurtenissoort soort) => soort is
        Gebeurtenissoort.OntvangstBevestigd or Gebeurtenissoort.ReactieVerstuurd or Gebeurtenissoort.TeLaat or Gebeurtenissoort.HerinneringVerstuurd or Gebeurtenissoort.ToezeggingGedaan
        or Gebeurtenissoort.OordeelVoldoende or Gebeurtenissoort.Afgesloten or Gebeurtenissoort.OrganisatieToegevoegd;

    private static Tijdlijnregel Regel(List<Gebeurtenis> groep, string raad, Dictionary<Guid, string> namen, int partijen)
    {
        var eerste = groep[0];
        var wie = groep.Select(g => g.AdresseringId is { } id ? namen.GetValueOrDefault(id, "een organisatie") : "").Where(n => n.Length > 0).Distinct().Order(StringComparer.Create(Datums.Nederlands, ignoreCase: true)).ToList();
        var zin = (eerste.Soort, wie.Count) switch
        {
            (Gebeurtenissoort.AdviesVerstuurd, _) => $"{raad} stuurde het advies naar {(partijen == 1 ? "één organisatie" : $"{partijen.InWoorden()} organisaties")}",
            (Gebeurtenissoort.ToezeggingGedaan, 1) when groep.Count > 1 => $"{wie[0]} deed {groep.Count.InWoorden()} beloften",
            (Gebeurtenissoort.OntvangstBevestigd, > 1) when wie.Count == partijen => $"Alle {partijen.InWoorden()} bevestigden de ontvangst",
            (_, > 1) => Meervoud(eerste, wie, raad),
            _ => eerste.Zin(wie.Count == 1 ? wie[0] : "een organisatie", raad),
        };
        var toelichting = groep.Count == 1 && eerste.Soort != Gebeurtenissoort.HerinneringVerstuurd ? eerste.Toelichting : null;
        var toon = eerste.Soort is Gebeurtenissoort.TeLaat ? Tijdlijntoon.Laat : Tijdlijntoon.Gedaan;
        return new(eerste.Dag, zin, toelichting, toon);
    }

    private static string Meervoud(Gebeurtenis eerste, List<string> wie, string raad)
    {
        var allen = wie.Count <= 4 ? wie.Opsomming() : $"{wie.Count.InWoorden().Hoofdletter()} organisaties";
        return eerste.Soort switch
        {
            Gebeurtenissoort.OntvangstBevestigd => $"{allen} bevestigden de ontvangst",
            Gebeurtenissoort.ReactieVerstuurd => $"{allen} gaven antwoord",
            Gebeurtenissoort.TeLaat => eerste.Zin(allen, raad).Replace(" is te laat", " zijn te laat", StringComparison.Ordinal),
            Gebeurtenissoort.HerinneringVerstuurd => eerste.Zin(allen, raad).Replace(" kreeg ", " kregen ", StringComparison.Ordinal).Replace(" deed", " deden", StringComparison.Ordinal),
            Gebeurtenissoort.ToezeggingGedaan => $"{allen} deden beloften",
            _ => eerste.Zin(allen, raad),
        };
    }

    private static IEnumerable<Tijdlijnregel> Vooruit(IReadOnlyList<Partijstand> partijen, string raad, Kijker kijker, DateOnly vandaag, Werkkalender kalender)
    {
        var wacht = partijen.Where(p => kijker.RaadId is { } id && p.Klok is { } klok && klok.PartijId == id).ToList();
        var straks = partijen.Where(p => p.Klok is { Stil: null } klok && klok.Uiterlijk >= vandaag && !wacht.Contains(p))
            .GroupBy(p => (p.Klok!.Uiterlijk, p.Klok.Soort)).OrderBy(g => g.Key.Uiterlijk).Take(VooruitMax)
            .Select(g => new Tijdlijnregel(g.Key.Uiterlijk, Straks(g.Key.Soort, [.. g.Select(p => p.Naam)], raad), null, Tijdlijntoon.Later))
            .Reverse();
        var nu = wacht.ConvertAll(p => new Tijdlijnregel(vandaag, $"{p.Naam} wacht op uw oordeel", $"Uiterlijk {p.Klok!.Uiterlijk.Dag(vandaag)}, {p.Klok.Uiterlijk.Over(vandaag, kalender)}.", Tijdlijntoon.Nu));
        return [.. straks, .. nu];
    }

    private static string Straks(Termijnsoort soort, IReadOnlyList<string> wie, string raad) => soort switch
    {
        Termijnsoort.Ontvangst => $"Laatste dag om te zeggen dat het advies binnen is: {wie.Opsomming()}",
        Termijnsoort.Reactie => $"Laatste dag voor het antwoord van {wie.Opsomming()}",
        Termijnsoort.Voortgang => $"{wie.Opsomming()} {(wie.Count == 1 ? "vertelt" : "vertellen")} hoe het gaat met de beloften",
        Termijnsoort.Belofte => $"Belofte van {wie.Opsomming()} moet klaar zijn",
        _ => $"Laatste dag voor het oordeel van {raad} over {wie.Opsomming()}",
    };
}
