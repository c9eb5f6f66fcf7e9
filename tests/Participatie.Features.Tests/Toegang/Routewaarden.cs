using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Data.Jobs;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Shared;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Infrastructure.Files;

namespace Participatie.Features.Tests.Toegang;

/// <summary>What stands for a route parameter: in an own record, in another organisation's, and in one that does not exist.</summary>
/// <param name="Eigen">Of a record in the organisation of whoever asks.</param>
/// <param name="Vreemd">Of a record in another organisation; null when such records belong to nobody in particular.</param>
/// <param name="Onbekend">Of no record; null when every value is good.</param>
internal sealed record Routewaarde(string Eigen, string? Vreemd, string? Onbekend)
{
    /// <summary>A value that points at no record of anybody.</summary>
    public static Routewaarde Vast(string waarde) => new(waarde, null, null);
}

/// <summary>
/// The records behind the pages, made once. A page with a new route parameter needs one line in <see cref="Maken"/>: how to make an own record and another's.
/// </summary>
internal sealed partial class Routewaarden
{
    private readonly Dictionary<string, Routewaarde> _waarden;

    private Routewaarden(Dictionary<string, Routewaarde> waarden, Guid eigenOrganisatie, Raad eigenRaad)
    {
        _waarden = waarden;
        EigenOrganisatie = eigenOrganisatie;
        EigenRaad = eigenRaad;
    }

    /// <summary>In which every account of the matrix holds its role.</summary>
    public Guid EigenOrganisatie { get; }

    /// <summary>The raad of that organisation; its raadslid is in the chair.</summary>
    public Raad EigenRaad { get; }

    public static async Task<Routewaarden> MakenAsync(Portaal portaal)
    {
        var (eigen, ander) = (Een.Organisatie(), Een.Organisatie());
        await portaal.BewarenAsync(eigen, ander);
        var (eigenRaad, andereRaad) = (await portaal.RaadAsync(eigen.Id), await portaal.RaadAsync(ander.Id));
        return new(await Maken(portaal, eigenRaad, andereRaad), eigen.Id, eigenRaad);
    }

    /// <summary>
    /// The address of a page for an own record, and those that must not be found: everything another's, everything unknown, and an own record with one part
    /// of another's or of nobody.
    /// </summary>
    public (string Eigen, IReadOnlyList<string> Verboden) Adressen(string route)
    {
        var namen = Parameter().Matches(route).Select(m => m.Groups["naam"].Value).ToList();
        if (namen.Find(naam => !_waarden.ContainsKey(naam)) is { } nieuw)
        {
            throw new InvalidOperationException(
                $"Route parameter {{{nieuw}}} of {route} is new: add a line for it in {nameof(Routewaarden)}.{nameof(Maken)}, so that the access matrix can try own, other and unknown records.");
        }

        var verboden = new List<string>();
        foreach (var soort in new Func<Routewaarde, string?>[] { w => w.Vreemd, w => w.Onbekend })
        {
            var telt = namen.Where(naam => soort(_waarden[naam]) is not null).ToList();
            var anders = telt.Select(naam => (string[])[naam]);
            foreach (var keuze in telt.Count > 1 ? anders.Append([.. telt]) : anders)
            {
                verboden.Add(Invullen(route, naam => keuze.Contains(naam) ? soort(_waarden[naam])! : _waarden[naam].Eigen));
            }
        }

        return (Invullen(route, naam => _waarden[naam].Eigen), verboden);
    }

    private static string Invullen(string route, Func<string, string> waarde) =>
        "/" + Parameter().Replace(route, treffer => waarde(treffer.Groups["naam"].Value)).Trim('/');

    private static async Task<Dictionary<string, Routewaarde>> Maken(Portaal portaal, Raad eigenRaad, Raad andereRaad)
    {
        var (eigen, ander) = (eigenRaad.OrganisatieId, andereRaad.OrganisatieId);
        var (mijn, hun) = (await portaal.RondeAsync(eigen), await portaal.RondeAsync(ander));
        var onbekend = Guid.NewGuid().ToString();
        var (advies, hunAdvies) = (await AdviesAsync(portaal, eigen), await AdviesAsync(portaal, ander));
        return new(StringComparer.Ordinal)
        {
            ["adresseringId"] = new(advies.Id.ToString(), hunAdvies.Id.ToString(), onbekend),
            ["adviesId"] = new(advies.AdviesId.ToString(), hunAdvies.AdviesId.ToString(), onbekend),
            ["agendatoken"] = Routewaarde.Vast("geen-geldig-geheim"),
            ["accountId"] = new((await portaal.GebruikerAsync(Rol.Onderzoeker, eigen)).Id.ToString(), null, onbekend),
            ["agendasleutel"] = Routewaarde.Vast("geen-geldig-geheim"),
            ["bijeenkomstId"] = new(
                await BewaardAsync(portaal, Een.Bijeenkomst(eigenRaad, portaal.Nu)), await BewaardAsync(portaal, Een.Bijeenkomst(andereRaad, portaal.Nu)), onbekend),
            ["bijlageId"] = new(await BijlageAsync(portaal, advies), await BijlageAsync(portaal, hunAdvies), onbekend),
            ["blok"] = Routewaarde.Vast("blok"),
            ["code"] = Routewaarde.Vast("404"),
            ["id"] = new(onbekend, await BewaardAsync(portaal, new Opdracht { Soort = "Van een ander", GestartDoor = Guid.NewGuid(), AangemaaktOp = portaal.Nu }), onbekend),
            ["importId"] = new(
                await BewaardAsync(portaal, Uitnodigingenimport.Beginnen(Guid.NewGuid(), mijn, Guid.NewGuid(), portaal.Nu)),
                await BewaardAsync(portaal, Uitnodigingenimport.Beginnen(Guid.NewGuid(), hun, Guid.NewGuid(), portaal.Nu)),
                onbekend),
            ["kenmerk"] = Routewaarde.Vast("geen-advies"),
            ["lijstId"] = new(await BewaardAsync(portaal, Een.Vragenlijst(Doelgroep.Jongere, portaal.Nu)), null, onbekend),
            ["oproepId"] = new(await OproepAsync(portaal, eigenRaad), await OproepAsync(portaal, andereRaad), onbekend),
            ["organisatieId"] = new(eigen.ToString(), null, onbekend),
            ["overdrachtId"] = new(
                await BewaardAsync(portaal, Overdracht.Vastleggen(eigen, null, "niemand", Guid.NewGuid(), "Opvolger", "Wat er open staat.", [advies.Id], Een.Handelende(eigen), portaal.Nu)),
                await BewaardAsync(portaal, Overdracht.Vastleggen(ander, null, "niemand", Guid.NewGuid(), "Opvolger", "Wat er open staat.", [hunAdvies.Id], Een.Handelende(ander), portaal.Nu)),
                onbekend),
            ["partijId"] = new(await PartijAsync(portaal, mijn), await PartijAsync(portaal, hun), onbekend),
            ["raadId"] = new(eigenRaad.Id.ToString(), andereRaad.Id.ToString(), onbekend),
            ["raadslidId"] = new(await BewaardAsync(portaal, Een.Raadslid(eigenRaad)), await BewaardAsync(portaal, Een.Raadslid(andereRaad)), onbekend),

            // A reaction and a step hang on a round that was published, which their own tests make.
            ["reactieId"] = new(onbekend, null, onbekend),
            ["rondeId"] = new(mijn.Id.ToString(), hun.Id.ToString(), onbekend),
            ["scherm"] = Routewaarde.Vast("1"),
            ["stap"] = Routewaarde.Vast("1"),
            ["stapId"] = new(onbekend, null, onbekend),
            ["termijnId"] = new(
                advies.Termijnen.Last(t => t.Soort == Termijnsoort.Reactie).Id.ToString(), hunAdvies.Termijnen.Last(t => t.Soort == Termijnsoort.Reactie).Id.ToString(), onbekend),
            ["toezeggingId"] = new(advies.Toezeggingen[0].Id.ToString(), hunAdvies.Toezeggingen[0].Id.ToString(), onbekend),
            ["token"] = Routewaarde.Vast("geen-geldig-geheim"),
            ["uitnodigingId"] = new((await portaal.GenodigdeAsync(mijn)).Id.ToString(), (await portaal.GenodigdeAsync(hun)).Id.ToString(), onbekend),
            ["versie"] = Routewaarde.Vast("1"),
            ["verzoekId"] = new(await VerzoekAsync(portaal, eigenRaad), await VerzoekAsync(portaal, andereRaad), onbekend),
            ["vorm"] = Routewaarde.Vast("csv"),
            ["vraag"] = Routewaarde.Vast("vraag"),
        };
    }

    /// <summary>An organisation that advised itself, so that the roles of both sides find something of their own; answered once and asked again.</summary>
    private static async Task<Adressering> AdviesAsync(Portaal portaal, Guid organisatie)
    {
        var advies = Een.Advies(organisatie, portaal.Nu).Verstuurd(portaal.Nu);
        var adressering = Een.Adressering(advies, organisatie, portaal.Nu).Beantwoord(advies, portaal.Nu);
        adressering.BesluitBeoordelen(
            Oordeeluitkomst.Onvoldoende, "Er mist een termijn.", Een.Regels(), Werkkalender.Standaard, Een.Handelende(organisatie), portaal.Nu);
        await portaal.BewarenAsync(advies, adressering);
        return adressering;
    }
    private static Task<string> OproepAsync(Portaal portaal, Raad raad) =>
        BewaardAsync(portaal, Oproep.Plaatsen(raad.Id, new("Nieuwe leden", "Praat mee.", "raad@voorbeeld.example", null)));

    /// <summary>Asked by the organisation of the raad itself, so that both sides of it are own.</summary>
    private static Task<string> VerzoekAsync(Portaal portaal, Raad raad) =>
        BewaardAsync(portaal, Een.Participatieverzoek(raad, new Verzoekactor(Guid.NewGuid(), raad.OrganisatieId), portaal.Nu));

    private static async Task<string> BijlageAsync(Portaal portaal, Adressering adressering)
    {
        var opslag = portaal.Services.GetRequiredService<Bijlagenopslag>();
        using var uitkomst = await Bijlagecontrole.BekijkAsync(new MemoryStream("Bewijs"u8.ToArray()), "bewijs.txt", null, opslag.Wachtkamer, CancellationToken.None);
        opslag.Bewaren(uitkomst);
        var (bestand, door) = (uitkomst.Bestand!, Een.Handelende(adressering.OrganisatieId));
        return await BewaardAsync(
            portaal, Bijlage.AlsBewijs(adressering.AdviesId, adressering.Toezeggingen[0].Id, bestand.Naam, bestand.Soort, bestand.Grootte, bestand.Sha256, openbaar: false, door, portaal.Nu));
    }

    private static Task<string> PartijAsync(Portaal portaal, Ronde ronde) =>
        BewaardAsync(portaal, Brievenpartij.Maken(ronde, herinnering: 0, "Postbus 1", "070 123 45 67", portaal.Nu));

    private static async Task<string> BewaardAsync(Portaal portaal, object gegeven)
    {
        await portaal.BewarenAsync(gegeven);
        return gegeven is Entity entiteit ? entiteit.Id.ToString() : ((Opdracht)gegeven).Id.ToString();
    }

    [GeneratedRegex(@"\{\*{0,2}(?<naam>\w+)[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();
}
