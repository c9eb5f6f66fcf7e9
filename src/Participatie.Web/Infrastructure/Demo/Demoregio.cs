using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Features.Adviezen;
using Participatie.Web.Features.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Web;
using Voortgang = Participatie.Web.Infrastructure.Jobs.Voortgang;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>
/// Fills an empty database with the demo region, by the rules of the domain and through the real ballot box, so that it cannot drift from them; and empties it
/// again, but only where it was filled here.
/// </summary>
public sealed class Demoregio(
    ParticipatieDb db, Hoofdsleutel hoofdsleutel, Geheimhash geheimhash, Schrijfpoort poort, TimeProvider clock, IServiceProvider services)
{
    /// <summary>Stands in a database that was filled here: nothing in it is real.</summary>
    private const string Merkteken = "demoregio";

    private readonly HashSet<string> _codes = [];

    /// <summary>True when nobody has used this database yet.</summary>
    public async Task<bool> IsLeegAsync(CancellationToken cancellationToken) =>
        !await db.Organisaties.AnyAsync(cancellationToken) && !await db.Users.AnyAsync(cancellationToken);

    /// <summary>True when this database was filled here, and so may be wiped.</summary>
    public Task<bool> IsDemoAsync(CancellationToken cancellationToken) => db.Instellingen.AnyAsync(i => i.Naam == Merkteken, cancellationToken);

    /// <summary>Fills the database.</summary>
    /// <exception cref="InvalidOperationException">There is something in it already.</exception>
    public async Task ZaaienAsync(CancellationToken cancellationToken)
    {
        if (!await IsLeegAsync(cancellationToken))
        {
            throw new InvalidOperationException("The demo region goes into an empty database only.");
        }

        var nu = clock.Nu();
        var vandaag = clock.Vandaag();
        var bezetting = new Demobezetting(nu);
        Vragenlijst[] lijsten = [.. Voorbeeldlijsten.Alle.Select(voorbeeld => Vragenlijst.VanVoorbeeld(voorbeeld, nu))];
        foreach (var lijst in lijsten)
        {
            lijst.Gebruiken(lijst.LaatsteVast!.Id, nu);
        }

        var merkteken = new Instelling { Naam = Merkteken, Waarde = vandaag.ToString("O", CultureInfo.InvariantCulture) };
        var (rijen, adviezen) = Demoadviezen.Maken(bezetting, nu);
        await BewarenAsync([merkteken, .. bezetting.Alles, .. lijsten, .. rijen], [], cancellationToken);
        await VindbaarMakenAsync(adviezen, cancellationToken);

        foreach (var (demo, organisatie, wie, vervolg, reacties) in new[]
        {
            (Demoronde.Rijswijk2017(), bezetting.Rijswijk, bezetting.OnderzoekerRijswijk, Demovervolg.Rijswijk, []),
            (Demoronde.Regionaal2017(), bezetting.Servicebureau, bezetting.Onderzoeker, Demovervolg.Regionaal, Demovervolg.Reacties),
        })
        {
            var ronde = await RondeAsync(demo, organisatie.Id, lijsten, demo.Gegevens.OpentOp.AddDays(-30), Rondestatus.Gesloten, cancellationToken);
            await PublicerenAsync(ronde, wie.Id, cancellationToken);
            await VervolgenAsync(ronde.Id, vervolg, reacties, cancellationToken);
        }

        var lopend = Demoronde.Lopend(vandaag);
        await RondeAsync(lopend, bezetting.Servicebureau.Id, lijsten, lopend.Gegevens.OpentOp.AddDays(-30), Rondestatus.Open, cancellationToken);
        await RondeAsync(Demoronde.InVoorbereiding(vandaag), bezetting.Servicebureau.Id, lijsten, vandaag, Rondestatus.Voorbereiding, cancellationToken);

        // What all this told was acted upon long ago: nobody hears of it now.
        await db.Outboxberichten.ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Removes every row, except what the installation itself needs to start.</summary>
    /// <exception cref="InvalidOperationException">This database was not filled here.</exception>
    public async Task WissenAsync(CancellationToken cancellationToken)
    {
        if (!await IsDemoAsync(cancellationToken))
        {
            throw new InvalidOperationException("Only a database that holds the demo region may be wiped.");
        }

        using var doorgang = await poort.BinnenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Instellingen.Where(i => i.Naam == Merkteken).ExecuteDeleteAsync(cancellationToken);
        var sql = db.GetService<ISqlGenerationHelper>();
        foreach (var tabel in Wisvolgorde())
        {
#pragma warning disable EF1002 // The names come from the model.
            await db.Database.ExecuteSqlRawAsync($"DELETE FROM {sql.DelimitIdentifier(tabel)}", cancellationToken);
#pragma warning restore EF1002
        }

        await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    /// <summary>All tables but the installation's own, each before those it refers to.</summary>
    private List<string> Wisvolgorde()
    {
        var verwijzingen = db.Model.GetEntityTypes()
            .Where(type => type.ClrType != typeof(Instelling) && type.ClrType != typeof(Microsoft.AspNetCore.DataProtection.EntityFrameworkCore.DataProtectionKey))
            .GroupBy(type => type.GetTableName()!)
            .ToDictionary(
                tabel => tabel.Key,
                tabel => tabel.SelectMany(type => type.GetForeignKeys()).Select(sleutel => sleutel.PrincipalEntityType.GetTableName()!).Where(naam => naam != tabel.Key).ToHashSet(),
                StringComparer.Ordinal);
        var volgorde = new List<string>();
        while (verwijzingen.Count > 0)
        {
            var vrij = verwijzingen.Keys.Where(tabel => !verwijzingen.Values.Any(naar => naar.Contains(tabel))).ToList();
            vrij.ForEach(tabel => verwijzingen.Remove(tabel));
            volgorde.AddRange(vrij);
        }

        return volgorde;
    }

    /// <summary>Sets a ronde up in its own time and brings it as far as <paramref name="tot"/>: in preparation, open, or closed with a full bus.</summary>
    private async Task<Ronde> RondeAsync(
        Demoronde demo, Guid organisatieId, IEnumerable<Vragenlijst> lijsten, DateOnly opgezetOp, Rondestatus tot, CancellationToken cancellationToken)
    {
        var ronde = Ronde.Opzetten(organisatieId, demo.Gegevens, hoofdsleutel, opgezetOp);
        foreach (var lijst in lijsten)
        {
            ronde.LijstKiezen(lijst.Doelgroep, lijst.LaatsteVast!.Id);
        }

        var toegang = ronde.Sleutels.Toegang(hoofdsleutel);
        List<(Uitnodiging Uitnodiging, bool Antwoordt)> uitnodigingen =
            [.. demo.Mensen.Select((mens, nummer) => (Uitnodiging(ronde, toegang, mens.Wie, nummer + 1), mens.Blad is not null))];
        List<object> bus = [];
        if (tot != Rondestatus.Voorbereiding)
        {
            var begin = Ochtend(ronde.OpentOp);
            ronde.Openen(ronde.OpentOp);
            ronde.UitnodigenBeginnen(begin);
            for (var i = 0; i < uitnodigingen.Count; i++)
            {
                uitnodigingen[i].Uitnodiging.Uitnodigen(begin);
                if (!uitnodigingen[i].Antwoordt)
                {
                    Verlopen(uitnodigingen[i].Uitnodiging, i, begin, ronde.Herinneringsdagen);
                }
            }

            bus = [.. Enveloppen(ronde, demo)];
            bus.AddRange(Dagtellingen(ronde, bus.Count));
        }

        if (tot == Rondestatus.Gesloten)
        {
            ronde.Sluiten(Ochtend(ronde.SluitNa.AddDays(1)));
        }

        HashSet<Guid> ingevuld = [.. uitnodigingen.Where(paar => paar.Antwoordt).Select(paar => paar.Uitnodiging.Id)];
        await BewarenAsync([ronde, .. uitnodigingen.Select(paar => paar.Uitnodiging), .. bus], ingevuld, cancellationToken);
        return ronde;
    }

    /// <summary>Opens the bus and publishes, by the very work that a researcher starts, three weeks after the ronde closed.</summary>
    private async Task PublicerenAsync(Ronde ronde, Guid onderzoekerId, CancellationToken cancellationToken)
    {
        var klok = new Vasteklok(Ochtend(ronde.SluitNa.AddDays(22)));
        await UitvoerenAsync<BusOpenenUitvoerder>(ronde.Id, klok, cancellationToken);
        await UitvoerenAsync<ResultatenTellenUitvoerder>(ronde.Id, klok, cancellationToken);

        var voorstel = await db.Publicatievoorstellen.AsNoTracking().SingleAsync(v => v.RondeId == ronde.Id, cancellationToken);
        var geopend = await db.Rondes.SingleAsync(r => r.Id == ronde.Id, cancellationToken);
        geopend.Publiceren(klok.Nu());
        await BewarenAsync([voorstel.Publiceren(voorstel.Id, eerder: 0, onderzoekerId, klok.Nu())], [], cancellationToken);
        await db.Publicatievoorstellen.Where(v => v.RondeId == ronde.Id).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>What tells the register by which words an advies is found is thrown away below, with the rest of the outbox.</summary>
    private async Task VindbaarMakenAsync(IEnumerable<Advies> adviezen, CancellationToken cancellationToken)
    {
        var zoekwoorden = new Zoekwoordenbijwerken(db);
        foreach (var advies in adviezen.Where(advies => advies.Status != Adviesstatus.Concept))
        {
            await zoekwoorden.BijwerkenAsync(advies.Id, cancellationToken);
        }

        await BewarenAsync([], [], cancellationToken);
    }

    private async Task UitvoerenAsync<TUitvoerder>(Guid rondeId, TimeProvider klok, CancellationToken cancellationToken)
        where TUitvoerder : IOpdrachtUitvoerder
    {
        var opdracht = new Opdracht { Soort = typeof(TUitvoerder).Name, OnderwerpId = rondeId };
        var voortgang = new Voortgang(services.GetRequiredService<IServiceScopeFactory>(), opdracht.Id, klok);
        await ActivatorUtilities.CreateInstance<TUitvoerder>(services, klok).UitvoerenAsync(opdracht, voortgang, cancellationToken);
        db.ChangeTracker.Clear();
    }

    private async Task VervolgenAsync(
        Guid rondeId,
        IReadOnlyList<Vervolgstapgegevens> stappen,
        IReadOnlyList<(string Vraagcode, string Raad, Herkenning Herkenning, string Tekst)> reacties,
        CancellationToken cancellationToken)
    {
        var ronde = await db.Rondes.AsNoTracking().SingleAsync(r => r.Id == rondeId, cancellationToken);
        var document = Publicatiedocument.Lezen(await db.Publicaties.Where(p => p.RondeId == rondeId).Select(p => p.Document).SingleAsync(cancellationToken));
        await BewarenAsync(
            [
                .. stappen.Select(stap => Vervolgstap.Toevoegen(ronde, stap)),
                .. reacties.Select(r => Bevindingreactie.Toevoegen(ronde, document, r.Vraagcode, r.Raad, r.Herkenning, r.Tekst)),
            ],
            [],
            cancellationToken);
    }

    /// <summary>What happens to an invitation that nobody answers: most are reminded, some come back, a few people sign off.</summary>
    private static void Verlopen(Uitnodiging uitnodiging, int nummer, DateTime begin, IReadOnlyList<int> herinneringsdagen)
    {
        if (nummer % 53 == 0 && uitnodiging.Kanaal == Uitnodigingskanaal.Mail)
        {
            uitnodiging.Onbestelbaar();
            return;
        }

        for (var rang = 1; rang <= herinneringsdagen.Count; rang++)
        {
            uitnodiging.Herinneren(rang, begin.AddDays(herinneringsdagen[rang - 1]));
        }

        if (nummer % 97 == 0)
        {
            uitnodiging.Afmelden();
        }
    }

    private static IEnumerable<Busenvelop> Enveloppen(Ronde ronde, Demoronde demo)
    {
        var verzegelaar = new Envelopverzegelaar(ronde.Id, ronde.PubliekeSleutel);
        return demo.Mensen
            .Where(mens => mens.Blad is not null)
            .Select(mens => new Formulier(mens.Wie.Achtergrond.Doelgroep, ronde.Indeling.Groepen(mens.Wie.Achtergrond), mens.Blad!))
            .Select(formulier => new Busenvelop { RondeId = ronde.Id, Inhoud = verzegelaar.Verzegelen(formulier.Schrijven()) });
    }

    /// <summary>Many answers come in on the first days and after a reminder, and ever fewer after that.</summary>
    private IEnumerable<Dagtelling> Dagtellingen(Ronde ronde, int aantal)
    {
        var laatste = ronde.SluitNa < clock.Vandaag() ? ronde.SluitNa : clock.Vandaag();
        var dagen = laatste.DayNumber - ronde.OpentOp.DayNumber + 1;
        var verdeling = new Demoverdeling(
            "dagen", [.. Enumerable.Range(0, dagen).Select(dag => (dag.ToString(CultureInfo.InvariantCulture), (int)(1000 * Drukte(dag, ronde.Herinneringsdagen))))], 0);
        return verdeling.Aantallen(aantal)
            .Take(dagen)
            .Select((telling, dag) => new Dagtelling { RondeId = ronde.Id, Dag = ronde.OpentOp.AddDays(dag), Aantal = telling })
            .Where(telling => telling.Aantal > 0);
    }

    private static double Drukte(int dag, IReadOnlyList<int> herinneringsdagen) =>
        herinneringsdagen.Prepend(0).Where(begin => dag >= begin).Sum(begin => (begin == 0 ? 1 : 0.6) * Math.Exp(-(dag - begin) / 3.0));

    private Uitnodiging Uitnodiging(Ronde ronde, Toegangssleutel toegang, Demogenodigde wie, int nummer)
    {
        var isBrief = wie.Kanaal == Uitnodigingskanaal.Brief;
        var gemeente = wie.Achtergrond.Gemeente;
        var uitnodiging = Domain.Ervaringen.Uitnodiging.Maken(
            ronde.Id,
            wie.Achtergrond.Doelgroep,
            wie.Kanaal,
            isBrief ? null : $"genodigde{nummer}.{ronde.Jaar}@{Demobezetting.Maildomein}",
            isBrief ? "Aan de bewoner" : null,
            isBrief ? $"Kroontjespenpad {nummer}" : null,
            isBrief ? "2500 ZZ" : null,
            isBrief ? gemeente.Naam : null,
            gemeente.Code,
            wie.Achtergrond.SoortHulp,
            wie.Achtergrond.Leeftijdscategorie,
            wie.Achtergrond.Trajectstatus,
            wie.Achtergrond.Zwaarte,
            wie.Taal,
            nietUitnodigen: null);
        for (var poging = 0; ; poging++)
        {
            var geheim = toegang.Geheim(uitnodiging.Id, poging);
            if (_codes.Add(geheim.Code.Tekst))
            {
                uitnodiging.GeheimVastleggen(poging, geheimhash.Van(geheim.Token), geheimhash.Van(geheim.Code));
                return uitnodiging;
            }
        }
    }

    private async Task BewarenAsync(IEnumerable<object> rijen, HashSet<Guid> ingevuld, CancellationToken cancellationToken)
    {
        using var doorgang = await poort.BinnenAsync(cancellationToken);
        db.AddRange(rijen);
        foreach (var uitnodiging in db.ChangeTracker.Entries<Uitnodiging>().Where(u => ingevuld.Contains(u.Entity.Id)))
        {
            // The domain has no verb for it: a submission sets the flag in one statement together with its envelop.
            uitnodiging.Property(u => u.Status).CurrentValue = Uitnodigingstatus.Ingevuld;
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    private static DateTime Ochtend(DateOnly dag) => dag.NaarUtc(new TimeOnly(9, 0));
}
