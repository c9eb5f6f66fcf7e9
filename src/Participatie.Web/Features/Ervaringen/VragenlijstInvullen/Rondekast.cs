using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>What filling in needs of an open ronde, and what cannot change any more while it is open.</summary>
public sealed class OpenRonde
{
    private readonly IReadOnlyDictionary<Doelgroep, Lijstinhoud> _lijsten;
    private readonly ConcurrentDictionary<(string Blok, string Taal, Doelgroep Doelgroep), IHtmlContent> _vellen = new();

    public OpenRonde(Ronde ronde, IReadOnlyDictionary<Doelgroep, Lijstinhoud> lijsten, Hoofdsleutel hoofdsleutel)
    {
        _lijsten = lijsten;
        var ruimte = Envelopruimte.Voor(lijsten.Values);
        Indeling = ronde.Indeling;
        Toegangssleutel = ronde.Sleutels.Toegang(hoofdsleutel);
        Verzegelaar = new Envelopverzegelaar(ronde.Id, ronde.PubliekeSleutel, ruimte);
        Kluis = new Conceptkluis(hoofdsleutel, ruimte);
    }

    public Achtergrondindeling Indeling { get; }

    public Toegangssleutel Toegangssleutel { get; }

    public Envelopverzegelaar Verzegelaar { get; }

    public Conceptkluis Kluis { get; }

    /// <summary>The questions of a screen as HTML. A whole block with nothing filled in is the same for everybody, and is made once.</summary>
    public async Task<IHtmlContent> VelAsync(Vragenvel vel, Func<Task<IHtmlContent>> tekenen)
    {
        if (!vel.IsDeel || !vel.IsOnbeschreven)
        {
            return await tekenen();
        }

        var sleutel = (vel.Scherm.Blok.Code, vel.Taal.Code, vel.Doelgroep);
        if (!_vellen.TryGetValue(sleutel, out var html))
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            (await tekenen()).WriteTo(writer, HtmlEncoder.Default);
            html = _vellen.GetOrAdd(sleutel, new HtmlString(writer.ToString()));
        }

        return html;
    }

    public Lijstinhoud Lijst(Doelgroep doelgroep) => _lijsten.TryGetValue(doelgroep, out var inhoud)
        ? inhoud
        : throw new InvalidOperationException($"The ronde has no list for {doelgroep}, yet one of them is invited.");
}

/// <summary>Keeps the open rondes at hand, so that a page costs no statement for them.</summary>
public sealed class Rondekast(IServiceScopeFactory scopes, Hoofdsleutel hoofdsleutel)
{
    private readonly ConcurrentDictionary<Guid, Lazy<Task<OpenRonde>>> _rondes = new();

    /// <summary>An open ronde; the caller has just seen that it is open.</summary>
    public async Task<OpenRonde> VanAsync(Guid rondeId)
    {
        var ronde = _rondes.GetOrAdd(rondeId, id => new(() => LadenAsync(id)));
        try
        {
            return await ronde.Value;
        }
        catch
        {
            _rondes.TryRemove(new(rondeId, ronde));
            throw;
        }
    }

    /// <summary>The ronde turned out not to be open: its secrets need not lie in memory.</summary>
    public void Vergeten(Guid rondeId) => _rondes.TryRemove(rondeId, out _);

    private async Task<OpenRonde> LadenAsync(Guid rondeId)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ParticipatieDb>();
        var ronde = await db.Rondes.AsNoTracking().SingleAsync(r => r.Id == rondeId);
        var versieIds = ronde.Lijsten.Select(l => l.VersieId).ToList();
        var inhouden = await db.VragenlijstVersies.Where(v => versieIds.Contains(v.Id)).Select(v => new { v.Id, v.Inhoud }).ToListAsync();
        return new OpenRonde(ronde, ronde.Lijsten.ToDictionary(l => l.Doelgroep, l => inhouden.Single(i => i.Id == l.VersieId).Inhoud), hoofdsleutel);
    }
}

/// <summary>The room of the envelopes and drafts of a ronde, so that all are equally long (ADR 5).</summary>
public static class Envelopruimte
{
    /// <summary>Bytes of the form around its answers.</summary>
    private const int Kader = 512;

    /// <summary>Bytes of an answer around its code and content.</summary>
    private const int PerAntwoord = 16;

    /// <summary>
    /// Bytes that hold the longest form of any of these lists once. Open answers are reckoned at their limit in a European language; one that is
    /// both as long as that and written in other characters takes the room twice, as the seal allows.
    /// </summary>
    public static int Voor(IEnumerable<Lijstinhoud> lijsten)
    {
        var langste = lijsten.Max(lijst => Kader + lijst.Vragen().Where(vraag => vraag.WordtBeantwoord).Sum(vraag => PerAntwoord + vraag.Code.Length + Langste(lijst, vraag)));
        return (langste + Opvulling.StandaardRuimte - 1) / Opvulling.StandaardRuimte * Opvulling.StandaardRuimte;
    }

    private static int Langste(Lijstinhoud lijst, Vraag vraag) => vraag.Soort switch
    {
        Vraagsoort.Open => vraag.Tekstgrens * 5 / 4,
        Vraagsoort.MeerKeuze => lijst.Opties(vraag).Sum(optie => optie.Code.Length + 3),
        Vraagsoort.Getal => 12,
        _ => lijst.Opties(vraag).Select(optie => optie.Code.Length).DefaultIfEmpty().Max(),
    };
}
