using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// Everything the public sees of a ronde: protected figures with the words that belong to them. It stands by itself, so that nothing that changes later
/// (a list, a name, a wiped invitation) changes what was published.
/// </summary>
/// <param name="Naam">Name of the ronde.</param>
/// <param name="Jaar">Year it is about.</param>
/// <param name="Gemeente">Name of the gemeente of a local ronde; null for the region.</param>
/// <param name="OpentOp">First day on which people could fill in.</param>
/// <param name="SluitNa">Last day.</param>
/// <param name="Lijsten">What was asked, one per doelgroep.</param>
/// <param name="Respons">Who was asked, one per doelgroep; who answered is in the table of taking part.</param>
/// <param name="Vragen">In the order of the lists.</param>
/// <param name="Uitsplitsingen">The background variables with the names of their groups.</param>
/// <param name="Tabellen">The figures.</param>
public sealed record Publicatiedocument(
    string Naam,
    int Jaar,
    string? Gemeente,
    DateOnly OpentOp,
    DateOnly SluitNa,
    IReadOnlyList<Documentlijst> Lijsten,
    IReadOnlyList<Documentrespons> Respons,
    IReadOnlyList<Documentvraag> Vragen,
    IReadOnlyList<Documentuitsplitsing> Uitsplitsingen,
    BeschermdeTabellen Tabellen)
{
    private static readonly JsonSerializerOptions Opties = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    [JsonIgnore]
    public IEnumerable<Doelgroep> Doelgroepen => Lijsten.Select(lijst => lijst.Doelgroep);

    /// <summary>Rows that are hidden, and rows in all.</summary>
    [JsonIgnore]
    public (int Verborgen, int Totaal) Rijen => (
        Tabellen.Tabellen.Sum(tabel => tabel.Rijen.Count(rij => rij is NietGetoondeRij)), Tabellen.Tabellen.Sum(tabel => tabel.Rijen.Count));

    /// <summary>A whole doelgroep, or everybody for null; null when it is hidden or was not asked this.</summary>
    public GetoondeRij? Rij(string vraagcode, Doelgroep? doelgroep) =>
        Tabel(vraagcode, Telplan.Allen, Telplan.Doelgroep)?.Rijen.FirstOrDefault(rij => rij.Groep == (doelgroep?.ToString() ?? Telplan.Totaal)) as GetoondeRij;

    /// <summary>A group of a doelgroep, or of everybody for null; null when it is hidden.</summary>
    public GetoondeRij? Rij(string vraagcode, Doelgroep? doelgroep, string uitsplitsing, string groep) =>
        Tabel(vraagcode, doelgroep?.ToString() ?? Telplan.Allen, uitsplitsing)?.Rijen.FirstOrDefault(rij => rij.Groep == groep) as GetoondeRij;

    public BeschermdeTabel? Tabel(string vraagcode, string doelgroep, string uitsplitsing) => Tabellen.Tabellen.FirstOrDefault(
        tabel => tabel.Vraagcode == vraagcode && tabel.Doelgroep == doelgroep && tabel.Uitsplitsing == uitsplitsing);

    /// <summary>The document as it is stored for years; a golden file in the tests guards its shape.</summary>
    public string Schrijven() => JsonSerializer.Serialize(this, Opties);

    /// <exception cref="JsonException">This is no published document.</exception>
    public static Publicatiedocument Lezen(string json) =>
        JsonSerializer.Deserialize<Publicatiedocument>(json, Opties) ?? throw new JsonException("The document is null.");
}

/// <summary>The list a doelgroep answered.</summary>
public sealed record Documentlijst(Doelgroep Doelgroep, string Naam, int Versie, bool IsVoorbeeld);

/// <summary>The denominators of the response.</summary>
/// <param name="Doelgroep">Who.</param>
/// <param name="Uitgenodigd">Invitations that went out.</param>
/// <param name="Bereikbaar">Those of them that did not come back as undeliverable.</param>
public sealed record Documentrespons(Doelgroep Doelgroep, int Uitgenodigd, int Bereikbaar);

/// <summary>A question as it was asked.</summary>
/// <param name="Code">The vraagcode that tables, reactions and other rondes know it by.</param>
/// <param name="Soort">How it is shown.</param>
/// <param name="Onderdeel">Part of the model survey.</param>
/// <param name="Thema">Theme of improvement; null for none.</param>
/// <param name="Schaal">Code of the answer scale; null when it is no stelling.</param>
/// <param name="Teksten">Per doelgroep that was asked, jongeren first.</param>
/// <param name="Opties">The categories of the figures, in order.</param>
public sealed record Documentvraag(
    string Code,
    TelSoort Soort,
    Onderdeel Onderdeel,
    Verbeterthema? Thema,
    string? Schaal,
    IReadOnlyList<Documenttekst> Teksten,
    IReadOnlyList<Documentoptie> Opties)
{
    /// <summary>As this doelgroep read it, or else as the other did.</summary>
    public Documenttekst Tekst(Doelgroep doelgroep) => Teksten.FirstOrDefault(tekst => tekst.Doelgroep == doelgroep) ?? Teksten[0];
}

/// <summary>How a doelgroep read a question.</summary>
public sealed record Documenttekst(Doelgroep Doelgroep, string Tekst, string? Vraagstam);

/// <summary>A category or group with its name.</summary>
public sealed record Documentoptie(string Code, string Tekst);

/// <summary>A background variable.</summary>
public sealed record Documentuitsplitsing(string Code, string Naam, IReadOnlyList<Documentoptie> Groepen);
