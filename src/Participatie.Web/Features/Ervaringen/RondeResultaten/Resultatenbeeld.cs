using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// The results as one person sees them: the document, what raden said of it, what was done, and for whom the texts are. The public page and the
/// proposal show the same.
/// </summary>
/// <param name="RondeId">The ronde.</param>
/// <param name="Document">The figures and their words.</param>
/// <param name="Toon">For whom the texts are: jongeren read <em>je</em>, ouders <em>u</em>.</param>
/// <param name="Gekozen">The question that is broken down by group.</param>
/// <param name="Stappen">What was done, in order.</param>
/// <param name="Reacties">What raden said.</param>
/// <param name="GepubliceerdOp">Null for a proposal.</param>
/// <param name="Vandaag">Tells steps to come from steps that were.</param>
public sealed record Resultatenbeeld(
    Guid RondeId,
    Publicatiedocument Document,
    Doelgroep Toon,
    Documentvraag? Gekozen,
    IReadOnlyList<Vervolgstap> Stappen,
    IReadOnlyList<Bevindingreactie> Reacties,
    DateTime? GepubliceerdOp,
    DateOnly Vandaag)
{
    private const int Stappenschaal = 4;

    public bool IsVoorbeeld => GepubliceerdOp is null;

    /// <summary>People who took part, with the doelgroepen that may be shown; <c>Doelgroep</c> null is everybody.</summary>
    public IReadOnlyList<Balk> Deelname => Balken(Telplan.Deelname, Document.Doelgroepen);

    public IEnumerable<Documentvraag> Rapportcijfers => Document.Vragen.Where(vraag => vraag.Soort == TelSoort.Rapportcijfer);

    /// <summary>Statements on a scale of four steps, by scale.</summary>
    public IEnumerable<IGrouping<string, Documentvraag>> Schalen => Document.Vragen.Where(OpSchaal).GroupBy(vraag => vraag.Schaal!);

    /// <summary>All other questions that were answered by choosing.</summary>
    public IEnumerable<Documentvraag> Keuzevragen => Document.Vragen.Where(vraag => vraag.Soort != TelSoort.Rapportcijfer && !OpSchaal(vraag));

    /// <summary>Each doelgroep, and both together last.</summary>
    public IReadOnlyList<Responsregel> Respons
    {
        get
        {
            var regels = Document.Respons
                .Select(r => new Responsregel(Wie(r.Doelgroep), r.Uitgenodigd, r.Bereikbaar, Document.Rij(Telplan.Deelname, r.Doelgroep)?.N)).ToList();
            return regels.Count < 2
                ? regels
                : [.. regels, new("samen", regels.Sum(r => r.Uitgenodigd), regels.Sum(r => r.Bereikbaar), Document.Rij(Telplan.Deelname, doelgroep: null)?.N)];
        }
    }

    /// <summary>Loads what belongs to a document and chooses tone and question.</summary>
    /// <returns>Null when the question is not in the document.</returns>
    public static async Task<Resultatenbeeld?> MakenAsync(
        ParticipatieDb db, Guid rondeId, Publicatiedocument document, Doelgroep toon, string? vraag, DateTime? gepubliceerdOp, DateOnly vandaag,
        CancellationToken cancellationToken)
    {
        var gekozen = vraag is null
            ? document.Vragen.FirstOrDefault(v => v.Soort == TelSoort.Rapportcijfer) ?? document.Vragen.FirstOrDefault()
            : document.Vragen.FirstOrDefault(v => v.Code == vraag);
        if (vraag is not null && gekozen is null)
        {
            return null;
        }

        var stappen = await db.Vervolgstappen.AsNoTracking().Where(s => s.RondeId == rondeId)
            .OrderBy(s => s.Volgorde).ThenBy(s => s.Dag).ThenBy(s => s.Id).ToListAsync(cancellationToken);
        var reacties = await db.Bevindingreacties.AsNoTracking().Where(r => r.RondeId == rondeId).OrderBy(r => r.Id).ToListAsync(cancellationToken);
        return new(rondeId, document, toon, gekozen, stappen, reacties, gepubliceerdOp, vandaag);
    }

    /// <summary>One text of two: with <em>je</em>, or with <em>u</em>.</summary>
    public string Zeg(string je, string u) => Toon == Doelgroep.Jongere ? je : u;

    /// <summary>The same page with another tone or question.</summary>
    public string Adres(Doelgroep toon, string? vraag = null) =>
        $"?toon={toon.Naam()}" + (vraag is null ? "" : $"&vraag={Uri.EscapeDataString(vraag)}#groepen");

    /// <summary>The rows of a question: each doelgroep that was asked, or everybody together where no doelgroep may be seen apart.</summary>
    public IReadOnlyList<Balk> Balken(Documentvraag vraag) => Balken(vraag.Code, vraag.Teksten.Select(tekst => tekst.Doelgroep));

    public IReadOnlyList<Bevindingreactie> ReactiesOp(Documentvraag vraag) => [.. Reacties.Where(reactie => reactie.Vraagcode == vraag.Code)];

    /// <summary>Where a step stands on the thread: to come, under way, or behind us.</summary>
    public string Stand(Vervolgstap stap) =>
        stap.Dag > Vandaag ? "later"
        : stap is { Soort: Vervolgsoort.Belofte or Vervolgsoort.Verbeterpunt, Uitkomst: null } ? "now"
        : "done";

    /// <summary>What is asked on a scale, for above all its questions.</summary>
    public static string Schaalkop(Documentvraag eerste, Doelgroep toon) => eerste.Schaal switch
    {
        Schaal.Frequentie => "Hoe vaak klopt dit?",
        Schaal.Instemming => "Zijn zij het hiermee eens?",
        Schaal.Effect => "Hoeveel helpt de hulp?",
        _ => eerste.Tekst(toon).Vraagstam ?? "Wat vinden zij?",
    };

    /// <summary>The shape that goes with the word.</summary>
    public static string Vorm(Vervolguitkomst uitkomst) => uitkomst switch
    {
        Vervolguitkomst.Gedaan => "taken",
        Vervolguitkomst.DeelsGedaan => "partly",
        _ => "refused",
    };

    public static string Naam(Vervolguitkomst uitkomst) => uitkomst switch
    {
        Vervolguitkomst.Gedaan => "Gedaan",
        Vervolguitkomst.DeelsGedaan => "Deels gedaan",
        _ => "Niet gedaan",
    };

    public static string Wie(Doelgroep? doelgroep) => doelgroep switch
    {
        Doelgroep.Jongere => "jongeren",
        Doelgroep.Ouder => "ouders",
        _ => "jongeren en ouders",
    };

    public static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];

    private IReadOnlyList<Balk> Balken(string vraagcode, IEnumerable<Doelgroep> doelgroepen)
    {
        var apart = doelgroepen.Select(doelgroep => new Balk(doelgroep, Document.Rij(vraagcode, doelgroep))).ToList();
        return apart.Count > 1 && apart.TrueForAll(balk => balk.Rij is null) && Document.Rij(vraagcode, doelgroep: null) is { } samen
            ? [new(null, samen)]
            : apart;
    }

    private static bool OpSchaal(Documentvraag vraag) => vraag is { Schaal: not null, Soort: TelSoort.EenKeuze } && vraag.Opties.Count == Stappenschaal;
}

/// <summary>A row of figures and whose they are.</summary>
/// <param name="Doelgroep">Null: jongeren and ouders together.</param>
/// <param name="Rij">Null: not shown.</param>
public sealed record Balk(Doelgroep? Doelgroep, GetoondeRij? Rij)
{
    public string Wie => Resultatenbeeld.Wie(Doelgroep);
}

/// <summary>Who was asked and who answered.</summary>
/// <param name="Wie">Of whom.</param>
/// <param name="Uitgenodigd">Invitations that went out.</param>
/// <param name="Bereikbaar">Those that did not come back.</param>
/// <param name="Ingevuld">Null: not shown.</param>
public sealed record Responsregel(string Wie, int Uitgenodigd, int Bereikbaar, int? Ingevuld)
{
    /// <summary>Whole percent.</summary>
    public int? VanUitgenodigd => Ingevuld is { } n ? Tekening.Percentage(n, Uitgenodigd) : null;

    /// <inheritdoc cref="VanUitgenodigd"/>
    public int? VanBereikbaar => Ingevuld is { } n ? Tekening.Percentage(n, Bereikbaar) : null;
}

/// <summary>The figures behind a chart.</summary>
public sealed record Cijfertabel(Resultatenbeeld Beeld, IReadOnlyList<Documentvraag> Vragen);

/// <summary>One question, broken down by one variable.</summary>
public sealed record Groepentabel(Resultatenbeeld Beeld, Documentvraag Vraag, Documentuitsplitsing Uitsplitsing)
{
    public IReadOnlyList<Doelgroep> Doelgroepen => [.. Vraag.Teksten.Select(tekst => tekst.Doelgroep)];

    public GetoondeRij? Rij(Doelgroep doelgroep, Documentoptie groep) => Beeld.Document.Rij(Vraag.Code, doelgroep, Uitsplitsing.Code, groep.Code);

    /// <summary>Nothing in this breakdown can be shown.</summary>
    public bool IsVerborgen => !Doelgroepen.Any(doelgroep => Uitsplitsing.Groepen.Any(groep => Rij(doelgroep, groep) is not null));
}
