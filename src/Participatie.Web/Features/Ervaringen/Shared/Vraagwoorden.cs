using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>One text of a question, with what it is.</summary>
public sealed record Vraagtekst(string Naam, Tekst Tekst);

/// <summary>A questionnaire in the words of the researcher's screens.</summary>
public static class Vraagwoorden
{
    public static string Naam(this Vraagsoort soort) => soort switch
    {
        Vraagsoort.Stelling => "stelling op een schaal",
        Vraagsoort.Rapportcijfer => "rapportcijfer",
        Vraagsoort.EenKeuze => "één keuze",
        Vraagsoort.MeerKeuze => "meer keuzes",
        Vraagsoort.Getal => "getal",
        Vraagsoort.Open => "open vraag",
        Vraagsoort.Uitleg => "uitleg, zonder antwoord",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Unknown kind."),
    };

    public static string Naam(this Onderdeel onderdeel) => onderdeel switch
    {
        Onderdeel.Toegang => "toegang",
        Onderdeel.Uitvoering => "uitvoering",
        Onderdeel.Resultaat => "resultaat",
        _ => throw new ArgumentOutOfRangeException(nameof(onderdeel), onderdeel, "Unknown part."),
    };

    public static string Naam(this Verbeterthema thema) => thema switch
    {
        Verbeterthema.Communicatie => "communicatie",
        Verbeterthema.SerieusGenomenWorden => "serieus genomen worden",
        Verbeterthema.Gelijkwaardigheid => "gelijkwaardigheid",
        Verbeterthema.Regie => "regie",
        Verbeterthema.PassendeHulp => "passende hulp",
        _ => throw new ArgumentOutOfRangeException(nameof(thema), thema, "Unknown theme."),
    };

    public static string Naam(this Vergelijking vergelijking) => vergelijking switch
    {
        Vergelijking.In => "een van deze antwoorden is gekozen",
        Vergelijking.NietIn => "geen van deze antwoorden is gekozen",
        Vergelijking.Gelijk => "precies deze antwoorden zijn gekozen",
        Vergelijking.Minstens => "dit getal of meer is ingevuld",
        Vergelijking.Hoogstens => "dit getal of minder is ingevuld",
        _ => throw new ArgumentOutOfRangeException(nameof(vergelijking), vergelijking, "Unknown comparison."),
    };

    /// <summary>“versie 2, concept”.</summary>
    public static string Stand(int nummer, Versiestatus status, bool isGebruikt) =>
        $"versie {nummer}, {(status == Versiestatus.Concept ? "concept" : isGebruikt ? "vast en gebruikt" : "vast")}";

    /// <summary>What holds for the question besides its texts, each a few words.</summary>
    public static IEnumerable<string> Kenmerken(this Vraag vraag, Lijstinhoud inhoud)
    {
        yield return vraag.Soort.Naam();
        if (vraag.WordtBeantwoord)
        {
            yield return vraag.Verplicht ? "verplicht" : "mag leeg";
        }

        if (vraag.Verbeterthema is { } thema)
        {
            yield return $"thema: {thema.Naam()}";
        }

        if (vraag is { Soort: Vraagsoort.Getal, Minimum: { } laagste, Maximum: { } hoogste })
        {
            yield return $"van {laagste.Getal()} tot en met {hoogste.Getal()}";
        }

        if (vraag is { Soort: Vraagsoort.MeerKeuze, Maximum: { } meeste })
        {
            yield return $"hoogstens {meeste} antwoorden";
        }

        if (vraag.Soort == Vraagsoort.Open)
        {
            yield return $"hoogstens {vraag.Tekstgrens.Getal()} tekens";
        }

        if (vraag.AlleenTonenAls is { } voorwaarde)
        {
            yield return $"alleen als {Voorwaardezin.Van(voorwaarde, inhoud)}";
        }
    }

    /// <summary>Every text a reader may see, in the order of the screen; of a scale only its name, for its answers stand once.</summary>
    public static IEnumerable<Vraagtekst> Teksten(this Vraag vraag)
    {
        if (vraag.Vraagstam is { } stam)
        {
            yield return new("Boven de vraag", stam);
        }

        yield return new(vraag.WordtBeantwoord ? "Vraag" : "Uitleg", vraag.Tekst);
        if (vraag.Hulptekst is { } hulp)
        {
            yield return new("Hulp", hulp);
        }

        foreach (var optie in vraag.Opties)
        {
            yield return new("Antwoord", optie.Tekst);
        }

        if (vraag.Eenheid is { } eenheid)
        {
            yield return new("Achter het getal", eenheid);
        }

        if (vraag.PastNiet is { } pastNiet)
        {
            yield return new("Uitweg", pastNiet);
        }
    }
}
