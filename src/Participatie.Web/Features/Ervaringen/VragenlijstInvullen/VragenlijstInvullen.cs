using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Answers the questionnaire, screen by screen or all on one page; without an account, and with every step kept.</summary>
public static class VragenlijstInvullen
{
    /// <summary>The address of the form with all questions; no vraagcode can be on it by that name and be asked one at a time.</summary>
    public const string Alles = "alles";

    /// <summary>The buttons under the questions.</summary>
    public static class Stappen
    {
        public const string Verder = "verder";
        public const string Terug = "terug";
        public const string Stoppen = "stoppen";
        public const string Versturen = "versturen";
        public const string AllesOpEenPagina = "alles";
        public const string VraagVoorVraag = "vraag-voor-vraag";
    }

    /// <summary>Reads all questions at once. A question that the answers hide may stay empty or hold anything.</summary>
    public static Leesuitkomst AllesLezen(
        Lijstinhoud inhoud, IReadOnlyDictionary<string, string?[]> velden, Antwoordblad blad, Aanspreking aan, bool moetCompleet)
    {
        var gelezen = AntwoordenLezen.Lezen(inhoud, inhoud.Vragen(), velden, blad, aan, moetCompleet);
        if (gelezen.IsGoed)
        {
            return gelezen;
        }

        var zichtbaar = Invulling.Van(inhoud, gelezen.Blad).Vragen.Select(vraag => vraag.Code).ToHashSet(StringComparer.Ordinal);
        return gelezen with { Fouten = [.. gelezen.Fouten.Where(fout => zichtbaar.Contains(fout.Vraagcode))] };
    }

    /// <summary>Every block whole, hidden questions included: without script nothing can appear while somebody fills in.</summary>
    public static IEnumerable<Scherm> AlleBlokken(Lijstinhoud inhoud) =>
        inhoud.Blokken.Select(blok => new Scherm(blok.Vragen[0].Code, blok, blok.Vragen, IsBeginVanBlok: true));
}
