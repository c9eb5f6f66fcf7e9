namespace Participatie.Web.Infrastructure.Web;

/// <summary>
/// Typed links: <c>Links.Ervaringen.RondeBekijken(id)</c>. Each area adds its part beside its pages. No page, view or mail
/// writes a route as text.
/// </summary>
public sealed partial class Links(LinkGenerator generator, IHttpContextAccessor accessor, PortaalSettings portaal)
{
    /// <summary>The routes are in lower case already; a token in the path would not survive being put in it.</summary>
    private static readonly LinkOptions ZoalsGegeven = new() { LowercaseUrls = false };

    /// <summary>Path of a page below the features root, for example <c>/Ervaringen/RondeBekijken</c> (folder and page share the name).</summary>
    private string Pad(string area, string useCase, object? values = null)
    {
        var page = $"/{area}/{useCase}/{useCase}";
        var path = accessor.HttpContext is { } context
            ? generator.GetPathByPage(context, page, handler: null, WithoutAmbient(values), options: ZoalsGegeven)
            : generator.GetPathByPage(page, handler: null, values, new PathString(portaal.Basispad), options: ZoalsGegeven);
        return path ?? throw new InvalidOperationException($"No route leads to {page}.");
    }

    /// <summary>The same path with scheme and host, for mail, letters and feeds.</summary>
    public string Absoluut(string pad) => new Uri(new Uri(portaal.Adres), pad).ToString();

    private static RouteValueDictionary WithoutAmbient(object? values) => new(values);
}

/// <summary>Settings under <c>Portaal</c>.</summary>
public sealed class PortaalSettings
{
    public string Naam { get; set; } = "Participatie";

    /// <summary>Scheme and host that people use, for links outside a request.</summary>
    public string Adres { get; set; } = "http://localhost:5080";

    /// <summary>Path base when the portal does not live at the root of its host.</summary>
    public string Basispad => new Uri(Adres).AbsolutePath.TrimEnd('/');

    /// <summary>The region as it is called in sentences.</summary>
    public string Regio { get; set; } = "Haaglanden";

    /// <summary>Where to complain or ask about the portal.</summary>
    public string Contactadres { get; set; } = "contact@participatie.example";

    /// <summary>Addresses of reverse proxies, beside this machine's own, whose word about scheme and sender is believed.</summary>
    public IReadOnlyList<string> Proxys { get; set; } = [];

    /// <summary>Where the source of the running version can be read; null: it is asked for by mail.</summary>
    public string? Broncode { get; set; }

    /// <summary>Optional stylesheet of the installation itself with its own tokens.</summary>
    public string? Thema { get; set; }

    /// <summary>Neutral page that <em>Snel weg</em> goes to.</summary>
    public string SnelWeg { get; set; } = "https://www.knmi.nl/nederland-nu/weer";
}
