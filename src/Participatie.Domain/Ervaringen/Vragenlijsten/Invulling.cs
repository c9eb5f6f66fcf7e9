namespace Participatie.Domain.Ervaringen;

/// <summary>What is shown at once.</summary>
/// <param name="Code">Stable address: the code of the first question on it that is answered.</param>
/// <param name="Blok">The block it belongs to.</param>
/// <param name="Vragen">The visible questions, explanations included.</param>
/// <param name="IsBeginVanBlok">Whether the block's introduction belongs above it.</param>
public sealed record Scherm(string Code, Blok Blok, Reeks<Vraag> Vragen, bool IsBeginVanBlok);

/// <summary>Where somebody is: "Deel 1 van 3: hulp vinden", "4 van 20".</summary>
/// <param name="Deel">Counted from one.</param>
/// <param name="Delen">The parts of the survey (<see cref="Onderdeel"/>) on this route.</param>
/// <param name="Titel">Title of the block.</param>
/// <param name="Vraag">Number of the first question on the screen.</param>
/// <param name="TotEnMet">Number of the last question on the screen; equals <paramref name="Vraag"/> for one.</param>
/// <param name="Vragen">All questions on this route.</param>
/// <param name="EersteVraagPerDeel">Number of the first question of each part, to mark them on the line.</param>
public sealed record Voortgang(int Deel, int Delen, Tekst Titel, int Vraag, int TotEnMet, int Vragen, Reeks<int> EersteVraagPerDeel);

/// <summary>
/// The way through a questionnaire with the answers given so far: which screens and questions are visible, in order.
/// Pure; made anew after each change of the answers.
/// </summary>
public sealed class Invulling
{
    private readonly Dictionary<string, int> _plaats;

    private Invulling(Lijstinhoud inhoud, Antwoordblad blad)
    {
        Inhoud = inhoud;
        Blad = blad;
        _plaats = inhoud.Vragen().Index().ToDictionary(paar => paar.Item.Code, paar => paar.Index, StringComparer.Ordinal);
        Schermen = [.. ZichtbareSchermen(inhoud, blad)];
        Vragen = [.. Schermen.SelectMany(scherm => scherm.Vragen).Where(vraag => vraag.WordtBeantwoord)];
    }

    public Lijstinhoud Inhoud { get; }

    public Antwoordblad Blad { get; }

    public IReadOnlyList<Scherm> Schermen { get; }

    /// <summary>The visible questions that are answered, in order: what "van 20" counts.</summary>
    public IReadOnlyList<Vraag> Vragen { get; }

    public Scherm Eerste => Schermen[0];

    /// <summary>First visible question that still misses an answer it must have; null when the form can be sent.</summary>
    public Vraag? EersteOntbrekende => Vragen.FirstOrDefault(vraag => !IsVoldoende(vraag, Blad[vraag.Code]));

    public bool IsCompleet => EersteOntbrekende is null;

    /// <summary>
    /// Where to go on after a pause: after the last screen with an answer, but not past a missing one.
    /// Null when only sending is left.
    /// </summary>
    public Scherm? Hervatten
    {
        get
        {
            var laatste = Schermen.LastOrDefault(scherm => scherm.Vragen.Any(vraag => Blad[vraag.Code] is not null));
            var verder = laatste is null ? Eerste : Volgende(laatste.Code);
            var ontbrekend = EersteOntbrekende is { } vraag ? Scherm(vraag.Code) : null;
            return ontbrekend is not null && (verder is null || Begin(ontbrekend) < Begin(verder)) ? ontbrekend : verder;
        }
    }

    /// <param name="inhoud">Content without faults, as each fixed version has (<see cref="Lijstcontrole"/>).</param>
    /// <param name="blad">Answers so far; answers to unknown or hidden questions do no harm.</param>
    public static Invulling Van(Lijstinhoud inhoud, Antwoordblad blad) => new(inhoud, blad);

    /// <summary>The visible screen that holds this question; null when the question is hidden or unknown.</summary>
    public Scherm? Scherm(string? vraagcode) => Schermen.FirstOrDefault(scherm => scherm.Vragen.Any(vraag => vraag.Code == vraagcode));

    /// <summary>The first visible screen after this one, which may itself have become hidden; null at the end, or when it is unknown.</summary>
    public Scherm? Volgende(string schermcode) =>
        Plaats(schermcode) is { } plaats ? Schermen.FirstOrDefault(scherm => Begin(scherm) > plaats && scherm.Code != schermcode) : null;

    /// <summary>The last visible screen before this one; null at the beginning, or when it is unknown.</summary>
    public Scherm? Vorige(string schermcode) =>
        Plaats(schermcode) is { } plaats ? Schermen.LastOrDefault(scherm => Begin(scherm) < plaats && scherm.Code != schermcode) : null;

    public Voortgang Voortgang(Scherm scherm)
    {
        var delen = Schermen.Select(ander => ander.Blok.Onderdeel).Distinct().ToList();
        var voor = Schermen.TakeWhile(ander => ander.Code != scherm.Code).Sum(Beantwoordbaar);
        var eersten = delen.Select(deel => Schermen.TakeWhile(ander => ander.Blok.Onderdeel != deel).Sum(Beantwoordbaar) + 1).ToReeks();
        var eerste = Math.Min(voor + 1, Vragen.Count);
        var laatste = Math.Max(eerste, voor + Beantwoordbaar(scherm));
        return new(delen.IndexOf(scherm.Blok.Onderdeel) + 1, delen.Count, scherm.Blok.Titel, eerste, laatste, Vragen.Count, eersten);
    }

    /// <summary>The answers that count: those to hidden or unknown questions are dropped. For the moment of sending, not for a draft.</summary>
    public Antwoordblad ZonderVerborgen() => Blad.Beperken(Vragen.Select(vraag => vraag.Code).ToHashSet(StringComparer.Ordinal));

    private static bool IsVoldoende(Vraag vraag, Antwoord? antwoord) =>
        antwoord is null ? !vraag.Verplicht
        : antwoord.IsPastNiet || vraag.Soort != Vraagsoort.MeerKeuze || antwoord.Keuzes.Count >= (vraag.Minimum ?? 1);

    private static int Beantwoordbaar(Scherm scherm) => scherm.Vragen.Count(vraag => vraag.WordtBeantwoord);

    private int Begin(Scherm scherm) => _plaats[scherm.Vragen[0].Code];

    private int? Plaats(string vraagcode) =>
        Scherm(vraagcode) is { } scherm ? Begin(scherm) :
        _plaats.TryGetValue(vraagcode, out var plaats) ? plaats :
        null;

    private static IEnumerable<Scherm> ZichtbareSchermen(Lijstinhoud inhoud, Antwoordblad blad)
    {
        var zichtbaar = new HashSet<string>(StringComparer.Ordinal);
        foreach (var blok in inhoud.Blokken)
        {
            var isBegin = true;
            var opScherm = new List<Vraag>();
            foreach (var vraag in blok.Vragen)
            {
                if (vraag.AlleenTonenAls?.Geldt(code => zichtbaar.Contains(code) ? blad[code] : null) == false)
                {
                    continue;
                }

                if (BegintNieuwScherm(blok, vraag, opScherm))
                {
                    yield return NieuwScherm(blok, opScherm, isBegin);
                    isBegin = false;
                    opScherm = [];
                }

                opScherm.Add(vraag);
                zichtbaar.Add(vraag.Code);
            }

            if (opScherm.Count > 0)
            {
                yield return NieuwScherm(blok, opScherm, isBegin);
            }
        }
    }

    // Without script a question cannot appear on the screen that holds what it depends on: it starts the next one.
    private static bool BegintNieuwScherm(Blok blok, Vraag vraag, List<Vraag> opScherm) =>
        (blok.EenVraagPerScherm && opScherm.Exists(ander => ander.WordtBeantwoord))
        || vraag.AlleenTonenAls?.Vraagcodes().Any(code => opScherm.Exists(ander => ander.Code == code)) == true;

    private static Scherm NieuwScherm(Blok blok, List<Vraag> vragen, bool isBegin) =>
        new((vragen.Find(vraag => vraag.WordtBeantwoord) ?? vragen[0]).Code, blok, vragen.ToReeks(), isBegin);
}
