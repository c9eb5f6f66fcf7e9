using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The questions of one screen as they are shown by <c>_Vragen.cshtml</c>: to who fills in, and to who wants to see what that looks like.</summary>
/// <param name="Inhoud">The list.</param>
/// <param name="Scherm">The screen.</param>
/// <param name="Ingevuld">What stands in the fields, per vraagcode; a question that is not named is empty.</param>
/// <param name="Fouten">What is the matter, in the order of the screen.</param>
/// <param name="Taal">The language to show.</param>
/// <param name="Doelgroep">Young people read *je*, parents *u*.</param>
/// <param name="IsDeel">True when the screen is one of several on the page: its heading is then an h2.</param>
public sealed record Vragenvel(
    Lijstinhoud Inhoud,
    Scherm Scherm,
    IReadOnlyDictionary<string, Ingevuld> Ingevuld,
    IReadOnlyList<Veldfout> Fouten,
    Taal Taal,
    Doelgroep Doelgroep,
    bool IsDeel = false)
{
    public Invulteksten Teksten => Invulteksten.Voor(Taal.Code, Doelgroep);

    /// <summary>A screen of one question has that question as its heading; another has the title of its block.</summary>
    public bool IsVraagDeKop => !IsDeel && Scherm.Vragen.Count(vraag => vraag.WordtBeantwoord) == 1;

    /// <summary>Nothing stands in it that is one person's.</summary>
    public bool IsOnbeschreven => Fouten.Count == 0 && Ingevuld.Values.All(veld => veld.Waarden.Count == 0 && !veld.PastNiet);

    public Ingevuld Bij(Vraag vraag) => Ingevuld.GetValueOrDefault(vraag.Code, Domain.Ervaringen.Ingevuld.Niets);

    public Veldfout? FoutBij(Vraag vraag) => Fouten.FirstOrDefault(fout => fout.Vraagcode == vraag.Code);

    /// <summary>Id of the first control of a question, where the summary of faults leads. An underscore occurs in no code.</summary>
    public static string VeldId(string vraagcode) => $"v_{vraagcode}";

    /// <summary>Ids that describe the question to a screen reader; null when there are none.</summary>
    public string? Beschrijving(Vraag vraag)
    {
        var id = VeldId(vraag.Code);
        return (vraag.Hulptekst, FoutBij(vraag)) switch
        {
            (null, null) => null,
            (_, null) => $"{id}_uitleg",
            (null, _) => $"{id}_fout",
            _ => $"{id}_uitleg {id}_fout",
        };
    }

    /// <summary>The <c>lang</c> of a text that is missing in the language of the page; else null.</summary>
    public string? AndereTaal(Tekst tekst) => tekst.TaalVoor(Taal.Code) is var echt && echt == Taal.Code ? null : echt;

    /// <summary>The questions of a screen with the answers so far.</summary>
    public static IReadOnlyDictionary<string, Ingevuld> Uit(Antwoordblad blad, Scherm scherm, Taal taal) => scherm.Vragen
        .Where(vraag => vraag.WordtBeantwoord)
        .ToDictionary(vraag => vraag.Code, vraag => Domain.Ervaringen.Ingevuld.Van(blad[vraag.Code], taal.Code), StringComparer.Ordinal);
}
