namespace Participatie.Domain.Ervaringen;

/// <summary>What can be the matter with an answer.</summary>
public enum Antwoordfout
{
    KiesEen,
    KiesCijfer,
    KiesMinstens,
    KiesHoogstens,
    KiesEenAntwoord,
    OnbekendeKeuze,
    KeuzeOfPastNiet,
    VulGetalIn,
    GebruikCijfers,
    HeelGetal,
    TeVeelDecimalen,
    GetalBuitenGrenzen,
    SchrijfAntwoord,
    TekstTeLang,
}

/// <summary>The sentences beside a field and in the summary above the form, in Dutch (*je* and *u*) and English.</summary>
internal static class Antwoordmeldingen
{
    private sealed record Zin(string Je, string U, string En);

    /// <summary>One sentence for all: an imperative addresses nobody in particular.</summary>
    private static Zin Een(string nl, string en) => new(nl, nl, en);

    private static readonly Dictionary<Antwoordfout, Zin> Zinnen = new()
    {
        [Antwoordfout.KiesEen] = Een("Kies wat het best klopt.", "Choose what fits best."),
        [Antwoordfout.KiesCijfer] = Een("Kies een cijfer van 1 tot en met 10.", "Choose a mark from 1 to 10."),
        [Antwoordfout.KiesMinstens] = Een("Kies minstens {0}.", "Choose at least {0}."),
        [Antwoordfout.KiesHoogstens] = new("Kies er hoogstens {0}. Je koos er nu {1}.", "Kies er hoogstens {0}. U koos er nu {1}.", "Choose {0} at most. You chose {1}."),
        [Antwoordfout.KiesEenAntwoord] = Een("Kies één antwoord.", "Choose one answer."),
        [Antwoordfout.OnbekendeKeuze] = Een("Kies een van de antwoorden hieronder.", "Choose one of the answers below."),
        [Antwoordfout.KeuzeOfPastNiet] = Een("Kies antwoorden, of alleen ‘{0}’.", "Choose answers, or only ‘{0}’."),
        [Antwoordfout.VulGetalIn] = Een("Vul een getal in van {0} tot en met {1}.", "Enter a number from {0} to {1}."),
        [Antwoordfout.GebruikCijfers] = Een("Vul een getal in met cijfers, van {0} tot en met {1}.", "Enter a number in digits, from {0} to {1}."),
        [Antwoordfout.HeelGetal] = Een("Vul een heel getal in, zonder punt of komma.", "Enter a whole number, without a point or comma."),
        [Antwoordfout.TeVeelDecimalen] = Een("Vul hoogstens {0} cijfers achter de komma in.", "Enter {0} digits at most after the point."),
        [Antwoordfout.GetalBuitenGrenzen] = Een("Vul een getal in van {0} tot en met {1}.", "Enter a number from {0} to {1}."),
        [Antwoordfout.SchrijfAntwoord] = new("Schrijf je antwoord op.", "Schrijf uw antwoord op.", "Write down your answer."),
        [Antwoordfout.TekstTeLang] = new(
            "Je tekst is {0} te lang. Maak hem korter. Alles wat je schreef, staat er nog.",
            "Uw tekst is {0} te lang. Maak hem korter. Alles wat u schreef, staat er nog.",
            "Your text is {0} too long. Make it shorter. Everything you wrote is still here."),
    };

    private static readonly Zin NietsKiezen = new(
        "Wil je niets kiezen? Neem dan ‘{0}’.",
        "Wilt u niets kiezen? Neem dan ‘{0}’.",
        "Don’t want to choose? Then take ‘{0}’.");

    private static readonly Zin NietsInvullen = new(
        "Wil je niets invullen? Kies dan ‘{0}’.",
        "Wilt u niets invullen? Kies dan ‘{0}’.",
        "Don’t want to fill this in? Then choose ‘{0}’.");

    /// <summary>The sentences for one answer. Languages without sentences of their own read the Dutch ones.</summary>
    public static Veldfout Maken(Antwoordfout fout, Vraag vraag, Tekst? opdracht, Aanspreking aan, params object[] waarden)
    {
        var zin = Kiezen(Zinnen[fout], aan, waarden);
        var isLeeg = fout is Antwoordfout.KiesEen or Antwoordfout.KiesCijfer or Antwoordfout.KiesMinstens or Antwoordfout.VulGetalIn or Antwoordfout.SchrijfAntwoord;
        var uitweg = isLeeg && vraag.PastNiet is { } pastNiet
            ? " " + Kiezen(vraag.Soort is Vraagsoort.Getal or Vraagsoort.Open ? NietsInvullen : NietsKiezen, aan, pastNiet[aan.Taal])
            : "";
        var kort = fout == Antwoordfout.KiesEen && opdracht is not null ? opdracht[aan.Taal] : zin.Split(". ")[0];
        return new(vraag.Code, fout, kort.TrimEnd('.'), zin + uitweg);
    }

    /// <summary>A count with its word: "1 teken", "12 tekens".</summary>
    public static string Tekens(int aantal, Aanspreking aan) => Kiezen(aantal == 1 ? Een("{0} teken", "{0} character") : Een("{0} tekens", "{0} characters"), aan, aantal);

    public static string Antwoorden(int aantal, Aanspreking aan) => Kiezen(aantal == 1 ? Een("{0} antwoord", "{0} answer") : Een("{0} antwoorden", "{0} answers"), aan, aantal);

    private static string Kiezen(Zin zin, Aanspreking aan, params object[] waarden)
    {
        var vorm = aan.Taal == Taal.Engels.Code ? zin.En : aan.Doelgroep == Doelgroep.Jongere ? zin.Je : zin.U;
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, vorm, waarden);
    }
}
