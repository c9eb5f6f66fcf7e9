using Participatie.Domain.Shared;

namespace Participatie.Domain.Termijnen;

/// <summary>What a term is for; stored as text.</summary>
public enum Termijnsoort
{
    /// <summary>Saying that an advies has come in.</summary>
    Ontvangst,

    /// <summary>Answering an advies.</summary>
    Reactie,

    /// <summary>Telling how it goes with a promise that is open.</summary>
    Voortgang,

    /// <summary>Keeping a promise by the date that was promised.</summary>
    Belofte,

    /// <summary>The raad says whether an answer suffices.</summary>
    OordeelBesluit,

    /// <summary>The raad says whether a promise was kept.</summary>
    OordeelBelofte,

    /// <summary>The raad says whether what was done suffices.</summary>
    OordeelUitwerking,

    /// <summary>The raad answers a participatieverzoek.</summary>
    Verzoek,

    /// <summary>The raad says whether the niveau of a participatieverzoek was kept.</summary>
    Niveauoordeel,
}

/// <summary>
/// The rules of one kind of term, frozen on each term when it begins: a change of the rules never moves a term that runs.
/// </summary>
/// <param name="Duur">How long.</param>
/// <param name="InternWerkdagen">How many working days before the date the answering side wants to be done itself; 0: no internal date.</param>
/// <param name="OpschortenDagen">Calendar days that all pauses together may last; 0: no pausing.</param>
/// <param name="VerlengenKeer">How often it may be made longer.</param>
/// <param name="VerlengenDagen">By how many calendar days in all.</param>
/// <param name="Ladder">The reminders.</param>
public sealed record Termijnregels(
    Termijnduur Duur, int InternWerkdagen, int OpschortenDagen, int VerlengenKeer, int VerlengenDagen, IReadOnlyList<Ladderstap> Ladder)
{
    public const int DagenMax = 366;

    /// <summary>
    /// What holds where no organisation laid down its own: confirmation 5 working days, answer 6 weeks, progress every 3 months, judgement 3 weeks. The seeds give no terms; these are our own choice.
    /// </summary>
    /// <param name="soort">Which term.</param>
    /// <param name="licht">True for a signaal or a brief, which ask less: the ladder does not climb to the gemeenteraad.</param>
    public static Termijnregels Standaard(Termijnsoort soort, bool licht = false) => soort switch
    {
        Termijnsoort.Ontvangst => new(Termijnduur.Werkdagen(5), 0, 0, 0, 0, Herinneringsladder.Kort),
        Termijnsoort.Reactie when licht => new(Termijnduur.Weken(6), 5, 42, 1, 28, [.. Herinneringsladder.Antwoord.Where(s => s.Trede < Laddertrede.Portefeuillehouder)]),
        Termijnsoort.Reactie => new(Termijnduur.Weken(6), 5, 84, 1, 42, Herinneringsladder.Antwoord),
        Termijnsoort.Voortgang => new(Termijnduur.Maanden(3), 0, 0, 0, 0, [.. Herinneringsladder.Antwoord.Where(s => s.Trede < Laddertrede.Raad)]),
        Termijnsoort.Belofte => new(Termijnduur.Maanden(3), 0, 0, 0, 0, Herinneringsladder.Antwoord),
        Termijnsoort.OordeelBesluit or Termijnsoort.OordeelBelofte or Termijnsoort.OordeelUitwerking or Termijnsoort.Niveauoordeel =>
            new(Termijnduur.Weken(3), 0, 42, 1, 21, Herinneringsladder.Eigen),
        Termijnsoort.Verzoek => new(Termijnduur.Weken(3), 0, 42, 1, 21, Herinneringsladder.Eigen),
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Unknown kind of term."),
    };
}

public static class TermijnRules
{
    public static readonly DomainRule LooptNiet = new(nameof(LooptNiet), "Deze termijn is al klaar. Er valt niets meer te veranderen aan de datum.");
    public static readonly DomainRule StaatAlStil = new(nameof(StaatAlStil), "De klok staat al stil. Laat de klok eerst weer lopen.");
    public static readonly DomainRule StaatNietStil = new(nameof(StaatNietStil), "De klok staat niet stil.");
    public static readonly DomainRule RedenNodig = new(nameof(RedenNodig), "Schrijf op waarom. Iedereen kan die reden lezen.");
    public static readonly DomainRule PauzeNaOntvangst = new(nameof(PauzeNaOntvangst), "De klok kan niet stilstaan vóór de dag na ontvangst. Kies een latere dag.");
    public static readonly DomainRule PauzeNietInDeToekomst = new(nameof(PauzeNietInDeToekomst), "Kies vandaag of een dag die al voorbij is.");
    public static readonly DomainRule PauzeOverlapt = new(nameof(PauzeOverlapt), "Op die dag stond de klok al stil. Kies een dag na de vorige pauze.");
    public static readonly DomainRule PauzeBinnenTermijn = new(nameof(PauzeBinnenTermijn), "De termijn was op die dag al voorbij. Stilzetten kan alleen zolang de termijn loopt.");
    public static readonly DomainRule PauzesOp = new(nameof(PauzesOp), "De klok heeft zo lang stilgestaan als mag. Geef nu antwoord, of vraag de raad om uitstel.");
    public static readonly DomainRule HervattenNaBegin = new(nameof(HervattenNaBegin), "De klok kan pas weer lopen na de dag waarop hij stil ging staan.");
    public static readonly DomainRule VerlengenVoorDeDatum = new(nameof(VerlengenVoorDeDatum), "De datum is al voorbij. Verlengen kan alleen daarvoor. Geef zo snel mogelijk antwoord.");
    public static readonly DomainRule VerlengenTeVaak = new(nameof(VerlengenTeVaak), "Deze termijn mag niet nog een keer langer worden.");
    public static readonly DomainRule VerlengenTeLang = new(nameof(VerlengenTeLang), "Zo lang verlengen mag niet. Kies een kortere tijd.");
    public static readonly DomainRule DuurNodig = new(nameof(DuurNodig), "Vul in hoe lang, als een heel getal boven nul.");
}
