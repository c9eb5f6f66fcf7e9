using System.Text.RegularExpressions;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Toegang;

/// <summary>What stands for a route parameter: in an own record, in another organisation's, and in one that does not exist.</summary>
/// <param name="Eigen">Of a record in the organisation of whoever asks.</param>
/// <param name="Vreemd">Of a record in another organisation; null when such records belong to nobody in particular.</param>
/// <param name="Onbekend">Of no record; null when every value is good.</param>
internal sealed record Routewaarde(string Eigen, string? Vreemd, string? Onbekend)
{
    /// <summary>A value that points at no record of anybody.</summary>
    public static Routewaarde Vast(string waarde) => new(waarde, null, null);

    /// <summary>A secret in a link: whoever has it is in, so there is no own or other; a wrong one is told so on a page.</summary>
    public static Routewaarde Geheim() => Vast("geen-geldig-geheim");
}

/// <summary>
/// The records behind the pages, made once. A page with a new route parameter needs one line in <see cref="Maken"/>: how to make an own record and another's.
/// </summary>
internal sealed partial class Routewaarden
{
    private readonly Dictionary<string, Routewaarde> _waarden;

    private Routewaarden(Dictionary<string, Routewaarde> waarden, Guid eigenOrganisatie)
    {
        _waarden = waarden;
        EigenOrganisatie = eigenOrganisatie;
    }

    /// <summary>In which every account of the matrix holds its role.</summary>
    public Guid EigenOrganisatie { get; }

    public static async Task<Routewaarden> MakenAsync(Portaal portaal)
    {
        var (eigen, ander) = (Een.Organisatie(), Een.Organisatie());
        await portaal.BewarenAsync(eigen, ander);
        return new(await Maken(portaal, eigen.Id, ander.Id), eigen.Id);
    }

    /// <summary>The addresses of a page for an own, another's and no record; the last two are null where the page has no such thing.</summary>
    public (string Eigen, string? Vreemd, string? Onbekend) Adressen(string route) =>
        (Invullen(route, w => w.Eigen)!, Invullen(route, w => w.Vreemd), Invullen(route, w => w.Onbekend));

    private static async Task<Dictionary<string, Routewaarde>> Maken(Portaal portaal, Guid eigen, Guid ander) => new(StringComparer.Ordinal)
    {
        ["code"] = Routewaarde.Vast("404"),
        ["handler"] = Routewaarde.Vast(""),
        ["rondeId"] = new(await RondeAsync(portaal, eigen), await RondeAsync(portaal, ander), Guid.NewGuid().ToString()),
        ["scherm"] = Routewaarde.Vast("1"),
        ["token"] = Routewaarde.Geheim(),
    };

    private static async Task<string> RondeAsync(Portaal portaal, Guid organisatieId)
    {
        var vandaag = DateOnly.FromDateTime(portaal.Nu);
        var ronde = Ronde.Opzetten(
            organisatieId,
            new Rondegegevens("Toegang", vandaag.Year, Rondebereik.Regionaal, null, vandaag, vandaag.AddDays(28), "Onderzoek", [7], Anonimiteit.ZonderAchtergrond, []),
            (Hoofdsleutel)portaal.Services.GetService(typeof(Hoofdsleutel))!,
            vandaag);
        await portaal.BewarenAsync(ronde);
        return ronde.Id.ToString();
    }

    /// <summary>Null when no parameter of the route knows this kind of value.</summary>
    private string? Invullen(string route, Func<Routewaarde, string?> soort)
    {
        var bekend = false;
        var pad = Parameter().Replace(route, treffer =>
        {
            var naam = treffer.Groups["naam"].Value;
            if (!_waarden.TryGetValue(naam, out var waarde))
            {
                throw new InvalidOperationException(
                    $"Route parameter {{{naam}}} of {route} is new: add a line for it in {nameof(Routewaarden)}.{nameof(Maken)}, so that the access matrix can try own, other and unknown records.");
            }

            bekend |= soort(waarde) is not null;
            return soort(waarde) ?? waarde.Eigen;
        });
        return bekend || soort(Routewaarde.Vast("")) is not null ? "/" + pad.Trim('/') : null;
    }

    [GeneratedRegex(@"\{\*{0,2}(?<naam>\w+)[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();
}
