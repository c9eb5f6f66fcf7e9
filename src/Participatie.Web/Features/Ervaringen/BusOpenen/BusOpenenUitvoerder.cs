using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Web;
using Voortgang = Participatie.Web.Infrastructure.Jobs.Voortgang;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Opens the bus of a ronde as docs/adr/0005 asks: envelopes in a secret order, answers under random ids and sorted by them, progress in the same
/// transaction as the answers, and nothing destroyed until the last envelop was opened. Killed at any point it goes on where it was.
/// </summary>
public sealed class BusOpenenUitvoerder(
    ParticipatieDb db, Schrijfpoort poort, DatabaseSettings database, Hoofdsleutel hoofdsleutel, TimeProvider clock, IConfiguration configuration)
    : IOpdrachtUitvoerder
{
    /// <summary>Setting: most envelopes that are opened and stored together.</summary>
    public const string PortieSetting = "Ervaringen:Busportie";

    private const int PortieStandaard = 2_000;
    private const int WisPogingen = 20;

    private static readonly JsonSerializerOptions Json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task UitvoerenAsync(Opdracht opdracht, Voortgang voortgang, CancellationToken cancellationToken)
    {
        var rondeId = opdracht.OnderwerpId;
        var ronde = await db.Rondes.AsNoTracking().SingleAsync(r => r.Id == rondeId, cancellationToken);
        if (ronde.Status is Rondestatus.Gesloten)
        {
            var (opening, volgorde) = await BeginnenAsync(ronde, cancellationToken);
            await OpenenAsync(ronde, opening, volgorde, voortgang, cancellationToken);
            await VernietigenAsync(rondeId, cancellationToken);
        }

        // Also after a kill between the destruction and this: what is deleted must leave the files as well.
        await SporenWissenAsync(cancellationToken);
        var geopend = await db.Busopeningen.AsNoTracking().SingleAsync(b => b.RondeId == rondeId, cancellationToken);
        await voortgang.MeldenAsync(geopend.Totaal, geopend.Totaal, Eindmelding(geopend), cancellationToken, altijd: true);
    }

    /// <summary>Starts the opening, or takes up the one that was interrupted.</summary>
    private async Task<(Busopening Opening, Openvolgorde Volgorde)> BeginnenAsync(Ronde ronde, CancellationToken cancellationToken)
    {
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        var ids = await db.Busenveloppen.Where(e => e.RondeId == ronde.Id).Select(e => e.Id).ToListAsync(cancellationToken);
        if (await db.Busopeningen.AsNoTracking().SingleOrDefaultAsync(b => b.RondeId == ronde.Id, cancellationToken) is { } lopend)
        {
            var oude = Openingssleutel.Uitpakken(hoofdsleutel, ronde.Id, lopend.IngepakteSleutel);
            return (lopend, Openvolgorde.Hervatten(oude, ids, lopend.Vingerafdruk));
        }

        if (ids.Count < ronde.Drempel)
        {
            throw new OpdrachtMisluktException(BusopeningRules.GenoegEnveloppen.Tekst);
        }

        var sleutel = Openingssleutel.Maken();
        var volgorde = Openvolgorde.Maken(sleutel, ids);
        var opening = new Busopening
        {
            RondeId = ronde.Id,
            IngepakteSleutel = sleutel.Inpakken(hoofdsleutel, ronde.Id),
            Vingerafdruk = volgorde.Vingerafdruk,
            Totaal = ids.Count,
        };
        db.Busopeningen.Add(opening);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return (opening, volgorde);
    }

    private async Task OpenenAsync(Ronde ronde, Busopening opening, Openvolgorde volgorde, Voortgang voortgang, CancellationToken cancellationToken)
    {
        var openers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => ronde.Sleutels.Opener(hoofdsleutel)).ToList();
        try
        {
            foreach (var portie in volgorde.Porties(opening.Voortgang, Portiegrootte(volgorde.Aantal)))
            {
                var ids = portie.ToArray();
                var enveloppen = await db.Busenveloppen.AsNoTracking().Where(e => ids.Contains(e.Id)).Select(e => e.Inhoud).ToListAsync(cancellationToken);
                var formulieren = await LezenAsync(openers, enveloppen, ronde, cancellationToken);
                opening.Voortgang += ids.Length;
                opening.Onleesbaar += ids.Length - formulieren.Count;
                await BewarenAsync(opening, formulieren, cancellationToken);
                await voortgang.MeldenAsync(
                    opening.Voortgang, opening.Totaal, $"{opening.Voortgang.Getal()} van de {opening.Totaal.Getal()} enveloppen geopend", cancellationToken);
            }
        }
        finally
        {
            openers.ForEach(opener => opener.Dispose());
        }
    }

    /// <summary>
    /// Portions of equal size. A small last one would show which open answers came with which form, and narrow down whose envelopes they were.
    /// </summary>
    private int Portiegrootte(int aantal)
    {
        var hoogstens = configuration.GetValue(PortieSetting, PortieStandaard);
        var porties = (aantal + hoogstens - 1) / hoogstens;
        return (aantal + porties - 1) / porties;
    }

    /// <summary>Opens a portion on all cores; what cannot be read is left out.</summary>
    private static async Task<List<Formulier>> LezenAsync(
        List<Envelopopener> openers, List<byte[]> enveloppen, Ronde ronde, CancellationToken cancellationToken)
    {
        var formulieren = new Formulier?[enveloppen.Count];
        await Task.WhenAll(openers.Select((opener, werker) => Task.Run(
            () =>
            {
                for (var i = werker; i < enveloppen.Count; i += openers.Count)
                {
                    formulieren[i] = Lezen(opener, enveloppen[i], ronde);
                }
            },
            cancellationToken)));
        return [.. formulieren.OfType<Formulier>()];
    }

    private static Formulier? Lezen(Envelopopener opener, byte[] envelop, Ronde ronde)
    {
        try
        {
            var formulier = Formulier.Lezen(opener.Openen(envelop));
            return Hoort(formulier, ronde) ? formulier : null;
        }
        catch (Exception fout) when (fout is VerbrokenZegelException or JsonException)
        {
            return null;
        }
    }

    /// <summary>A form of another list, or with groups this ronde does not know, could not be counted.</summary>
    private static bool Hoort(Formulier formulier, Ronde ronde) =>
        ronde.Lijsten.Any(lijst => lijst.Doelgroep == formulier.Doelgroep)
        && formulier.Achtergrond.Count == ronde.Achtergrond.Count
        && ronde.Achtergrond.All(keuze => formulier.Achtergrond.TryGetValue(keuze.Variabele, out var groep)
            && Achtergrondindeling.Groepen(keuze).Any(bekend => bekend.Code == groep));

    private async Task BewarenAsync(Busopening opening, List<Formulier> formulieren, CancellationToken cancellationToken)
    {
        // The ids are random, so sorting by them is what breaks the tie with the order of the envelopes: in the table, its pages and the log.
        var rijen = formulieren.Select(formulier => Rij(opening.RondeId, formulier)).OrderBy(rij => rij.Id).ToList();
        var woorden = formulieren.SelectMany(formulier => Woorden(opening.RondeId, formulier)).OrderBy(rij => rij.Id).ToList();

        using var doorgang = await poort.BinnenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.Antwoordformulieren.AddRange(rijen);
        db.OpenAntwoorden.AddRange(woorden);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        await db.Busopeningen.Where(b => b.RondeId == opening.RondeId).ExecuteUpdateAsync(
            b => b.SetProperty(x => x.Voortgang, opening.Voortgang).SetProperty(x => x.Onleesbaar, opening.Onleesbaar), cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
    }

    private static Antwoordformulier Rij(Guid rondeId, Formulier formulier)
    {
        var gesloten = formulier.Antwoorden.Vraagcodes.Where(code => formulier.Antwoorden[code]?.Tekst is null).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            RondeId = rondeId,
            Doelgroep = formulier.Doelgroep,
            Achtergrond = JsonSerializer.Serialize(formulier.Achtergrond.OrderBy(p => p.Key).ToDictionary(p => p.Key.ToString(), p => p.Value), Json),
            Antwoorden = System.Text.Encoding.UTF8.GetString(formulier.Antwoorden.Beperken(gesloten).Schrijven()),
        };
    }

    private static IEnumerable<OpenAntwoord> Woorden(Guid rondeId, Formulier formulier) =>
        from code in formulier.Antwoorden.Vraagcodes
        let tekst = formulier.Antwoorden[code]?.Tekst
        where !string.IsNullOrWhiteSpace(tekst)
        select new OpenAntwoord { RondeId = rondeId, Doelgroep = formulier.Doelgroep, Vraagcode = code, Tekst = tekst };

    /// <summary>The last step, whole or not at all: envelopes, the key of the order and the private key of the ronde go together.</summary>
    private async Task VernietigenAsync(Guid rondeId, CancellationToken cancellationToken)
    {
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Busenveloppen.Where(e => e.RondeId == rondeId).ExecuteDeleteAsync(cancellationToken);
        await db.Busopeningen.Where(b => b.RondeId == rondeId).ExecuteUpdateAsync(
            b => b.SetProperty(x => x.IngepakteSleutel, Array.Empty<byte>()).SetProperty(x => x.Vingerafdruk, Array.Empty<byte>()), cancellationToken);
        var ronde = await db.Rondes.SingleAsync(r => r.Id == rondeId, cancellationToken);
        ronde.BusGeleegd(clock.Nu());
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
    }

    /// <summary>Takes what was deleted out of the write-ahead log (SQLite) or out of the dead rows (PostgreSQL).</summary>
    private async Task SporenWissenAsync(CancellationToken cancellationToken)
    {
        if (database.Provider == Provider.PostgreSql)
        {
            await db.Database.ExecuteSqlRawAsync("VACUUM \"Busenveloppen\", \"Busopeningen\", \"Rondes\"", cancellationToken);
            return;
        }

        using var doorgang = await poort.BinnenAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            for (var poging = 0; poging < WisPogingen; poging++)
            {
                // The first column is 1 as long as some reader still needs the log.
                if (await command.ExecuteScalarAsync(cancellationToken) is 0L)
                {
                    return;
                }

                await Task.Delay(TimeSpan.FromMilliseconds(250), cancellationToken);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        throw new InvalidOperationException("A reader kept the write-ahead log in use; the destroyed envelopes are still in it.");
    }

    private static string Eindmelding(Busopening opening) => opening.Onleesbaar switch
    {
        0 => "Alle enveloppen zijn geopend en vernietigd.",
        1 => "Alle enveloppen zijn vernietigd. Eén envelop was niet te lezen en telt niet mee.",
        var n => $"Alle enveloppen zijn vernietigd. {n.Getal()} enveloppen waren niet te lezen en tellen niet mee.",
    };
}
