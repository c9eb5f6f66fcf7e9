using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;

namespace Participatie.Benchmarks.Belasting;

/// <summary>
/// Fills a SQLite database with as many adviezen as a measurement needs, each to ten organisations in every state. The first hundred are made by the domain's own acts; the rest are copied inside the database,
/// table by table, with ids of their own and one hour older each.
/// </summary>
internal static class Adviezenvuller
{
    private const int Voorbeelden = 100;
    private const int Organisaties = 10;

    /// <summary>Columns that point to something that is copied along. A recommendation is named by the text of its version, which is not copied into.</summary>
    private static readonly string[] Verwijzingen = ["Id", "AdviesId", "AdresseringId", "ReactieId", "ToezeggingId", "TermijnId"];

    private static readonly string[] Momenten = ["VerstuurdOp", "BegonnenOp", "VastgesteldOp", "Op", "BeantwoordOp"];

    private static readonly Type[] Soorten =
    [
        typeof(Advies), typeof(Adviesversie), typeof(Aanbeveling), typeof(Themakoppeling), typeof(Adressering), typeof(Domain.Termijnen.Termijn), typeof(Reactie), typeof(Aanbevelingantwoord), typeof(Toezegging),
        typeof(Oordeel), typeof(Gebeurtenis), typeof(Zoekwoord),
    ];

    /// <param name="db">A migrated database on SQLite.</param>
    /// <param name="aantal">How many adviezen; a multiple of a hundred.</param>
    /// <param name="nu">UTC.</param>
    /// <returns>The kenmerk of one of them, and one of the organisations.</returns>
    public static async Task<(string Kenmerk, Guid OrganisatieId)> VullenAsync(ParticipatieDb db, int aantal, DateTime nu)
    {
        var raad = Een.Organisatie(Rol.Raadslid);
        var organisaties = Enumerable.Range(0, Organisaties).Select(_ => Een.Organisatie(Rol.Behandelaar)).ToList();
        db.Add(raad);
        db.AddRange(organisaties);
        string? kenmerk = null;
        for (var i = 0; i < Voorbeelden; i++)
        {
            var toen = nu.AddDays(-i - 1);
            var advies = Een.Advies(raad.Id, toen).Verstuurd(toen);
            kenmerk ??= advies.Kenmerk;
            db.Add(advies);
            db.AddRange(organisaties.Select((o, n) => Stand(Een.Adressering(advies, o.Id, toen), advies, n + i, toen)));
            db.AddRange(Zoekwoorden.Uit(advies.Titel, advies.Versies[^1].Inhoud.Tekst).Select(woord => new Zoekwoord(woord, advies.Id)));
        }

        await db.SaveChangesAsync();
        await KopierenAsync(db, (aantal / Voorbeelden) - 1);
        return (kenmerk!, organisaties[0].Id);
    }

    private static Adressering Stand(Adressering deel, Advies advies, int n, DateTime toen)
    {
        if (n % 3 != 0)
        {
            deel.OntvangstBevestigen(Een.Handelende(deel.OrganisatieId), toen);
        }

        return n % 2 == 0 ? deel.Beantwoord(advies, toen.AddHours(1)) : deel;
    }

    private static async Task KopierenAsync(ParticipatieDb db, int keren)
    {
        if (keren < 1)
        {
            return;
        }

        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
        foreach (var soort in Soorten.Select(s => db.Model.GetEntityTypes().Single(e => e.ClrType == s)))
        {
            var tabel = soort.GetTableName()!;
            var kolommen = soort.GetProperties().Select(p => p.GetColumnName(StoreObjectIdentifier.Table(tabel))!).ToList();
            var namen = string.Join(", ", kolommen.Select(k => $"\"{k}\""));
            var waarden = string.Join(", ", kolommen.Select(k => Waarde(k, soort.ClrType)));
#pragma warning disable EF1002 // Names of the model and a number; nothing that anybody typed.
            await db.Database.ExecuteSqlRawAsync(
                $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {keren}) INSERT INTO \"{tabel}\" ({namen}) SELECT {waarden} FROM (SELECT * FROM \"{tabel}\") AS t CROSS JOIN n");
#pragma warning restore EF1002
        }
    }

    private static string Waarde(string kolom, Type soort) => kolom switch
    {
        _ when Verwijzingen.Contains(kolom) => $"printf('%08X', n.i) || substr(t.\"{kolom}\", 9)",
        _ when Momenten.Contains(kolom) => $"strftime('%Y-%m-%d %H:%M:%f', t.\"{kolom}\", '-' || n.i || ' hours')",
        "Kenmerk" => "t.\"Kenmerk\" || '-' || n.i",
        "Volgnummer" when soort == typeof(Advies) => $"t.\"Volgnummer\" + n.i * {1_000_000}",
        _ => $"t.\"{kolom}\"",
    };
}
