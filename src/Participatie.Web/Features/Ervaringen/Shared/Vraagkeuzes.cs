using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;
using Optie = Participatie.Web.Infrastructure.Web.TagHelpers.Optie;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The choices of the forms of a question, in words.</summary>
public static class Vraagkeuzes
{
    public static IReadOnlyList<Optie> Doelgroepen() => Opties.Van<Doelgroep>(doelgroep => doelgroep.Meervoud().Hoofdletter());

    public static IReadOnlyList<Optie> Onderdelen() => Opties.Van<Onderdeel>(onderdeel => onderdeel.Naam().Hoofdletter());

    public static IReadOnlyList<Optie> Soorten() => Opties.Van<Vraagsoort>(soort => soort.Naam().Hoofdletter());

    public static IReadOnlyList<Optie> Themas() => Opties.Van<Verbeterthema>(thema => thema.Naam().Hoofdletter());

    public static IReadOnlyList<Optie> Schalen(Lijstinhoud inhoud) =>
        [.. inhoud.Schalen.Select(schaal => new Optie(schaal.Code, $"{schaal.Code.Hoofdletter()}: {string.Join(", ", schaal.Opties.Select(o => o.Tekst.ToString()))}"))];

    public static IReadOnlyList<Optie> Vergelijkingen() => Opties.Van<Vergelijking>(vergelijking => vergelijking.Naam().Hoofdletter());

    /// <summary>The questions before this one that are answered.</summary>
    public static IReadOnlyList<Optie> Eerdere(Lijstinhoud inhoud, string vraagcode) =>
        [.. inhoud.Vragen().TakeWhile(vraag => vraag.Code != vraagcode).Where(vraag => vraag.WordtBeantwoord).Select(vraag => new Optie(vraag.Code, vraag.Tekst.ToString()))];
}
