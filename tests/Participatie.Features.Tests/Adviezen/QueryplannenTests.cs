using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.TestSupport;
using Participatie.Web.Features.Adviezen;
using Participatie.Web.Infrastructure.Jobs;
using Xunit;

namespace Participatie.Features.Tests.Adviezen;

/// <summary>What everybody asks all day may not read a table that grows from end to end. SQLite says beforehand how it will go about it.</summary>
public sealed partial class QueryplannenTests(Portaal portaal) : IClassFixture<Portaal>
{
    private static readonly string[] Groeiend =
    [
        "Adviezen", "Adresseringen", "Adviesversies", "Aanbevelingen", "Adviesthemas", "Adviesgebeurtenissen", "Reacties", "Aanbevelingantwoorden", "Toezeggingen", "Voortgangsmeldingen", "Oordelen",
        "Termijnen", "Zoekwoorden", "Volgers", "Mailberichten",
    ];

    [Theory]
    [InlineData("/adviezenregister")]
    [InlineData("/adviezenregister?zoek=ouders+wacht&stand=TeLaat")]
    [InlineData("/adviezenregister?raad={raad}&thema=Wachtlijsten&jaar=2026&soort=Ongevraagd&stand=Open")]
    [InlineData("/adviezenregister?organisatie={gemeente}&stand=Afgesloten&volgorde=Oudste")]
    [InlineData("/adviezenregister/{kenmerk}")]
    [InlineData("/adviezenregister/organisaties")]
    [InlineData("/adviezenregister/organisaties/{gemeente}")]
    [InlineData("/adviezenregister/feed")]
    [InlineData("/adviezenregister/feed?organisatie={gemeente}")]
    [InlineData("/adviezenregister/gegevens?na={kenmerk}")]
    [InlineData("/adviezen")]
    [InlineData("/adviezen?stand=WachtOpMij&zoek=ouders")]
    public async Task Geen_vraag_leest_een_groeiende_tabel_van_voor_tot_achter(string vorm)
    {
        if (portaal.Provider != Provider.Sqlite)
        {
            return;
        }

        var wie = await portaal.AdviesbezettingAsync();
        var advies = Een.Advies(wie.Raad.Id, portaal.Nu).Verstuurd(portaal.Nu);
        await portaal.BewarenAsync(advies, Een.Adressering(advies, wie.Gemeente.Id, portaal.Nu, wie.Behandelaar.Id).Beantwoord(advies, portaal.Nu.AddHours(1)));
        var pad = vorm.Replace("{raad}", $"{wie.Raad.Id}", StringComparison.Ordinal).Replace("{gemeente}", $"{wie.Gemeente.Id}", StringComparison.Ordinal).Replace("{kenmerk}", advies.Kenmerk, StringComparison.Ordinal);
        var bezoeker = pad.StartsWith("/adviezen?", StringComparison.Ordinal) || pad == "/adviezen" ? await portaal.AlsAsync(wie.Behandelaar) : portaal.Bezoeker();

        await portaal.JobAsync<OutboxBezorgenJob>();
        portaal.Statements.Wissen();
        Assert.Equal(200, (int)(await bezoeker.OpenAsync(pad)).Status);

        var plannen = portaal.Statements.Statements.ToList();
        Assert.NotEmpty(plannen);
        var scans = await ScansAsync(plannen);
        Assert.True(scans.Count == 0, string.Join("\n\n", scans));
    }

    [Fact]
    public async Task Een_vraag_zonder_index_wordt_betrapt()
    {
        if (portaal.Provider == Provider.Sqlite)
        {
            Assert.Single(await ScansAsync(["SELECT \"Id\" FROM \"Adviezen\" AS \"a\" WHERE \"a\".\"Titel\" = 'x'"]));
        }
    }

    [Fact]
    public async Task Zoeken_gaat_langs_de_index_van_woorden()
    {
        if (portaal.Provider == Provider.Sqlite)
        {
            var plan = await portaal.InDbAsync(db => PlanAsync(db, new Adviesfilter { Zoek = "ouders" }.Toepassen(db.Openbaar(new(2026, 11, 23)), db, new(2026, 11, 23)).ToQueryString().ReplaceLineEndings("\n").Split("\n\n")[^1]));
            Assert.Contains(plan, regel => regel.Contains("PK_Zoekwoorden", StringComparison.Ordinal) || regel.Contains("sqlite_autoindex_Zoekwoorden", StringComparison.Ordinal));
        }
    }

    private Task<List<string>> ScansAsync(IReadOnlyList<string> statements) => portaal.InDbAsync(async db =>
    {
        var scans = new List<string>();

        // A list of no ids becomes a question that reads nothing.
        foreach (var statement in statements.Where(s => !s.Contains("WHERE 0", StringComparison.Ordinal)))
        {
            var plan = await PlanAsync(db, statement);
            scans.AddRange(plan.Where(regel => Scan().Match(regel) is { Success: true } scan && IsGroeiend(statement, scan.Groups["naam"].Value)).Select(regel => $"{regel}\n{statement}"));
        }

        return scans;
    });

    private static async Task<List<string>> PlanAsync(ParticipatieDb db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var opdracht = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // A statement that the portal itself just ran.
        opdracht.CommandText = $"EXPLAIN QUERY PLAN {sql}";
#pragma warning restore CA2100
        foreach (var naam in Parameter().Matches(sql).Select(m => m.Value).Distinct())
        {
            opdracht.Parameters.AddWithValue(naam, naam.Contains("json", StringComparison.OrdinalIgnoreCase) ? "[]" : "1");
        }

        await using var lezer = await opdracht.ExecuteReaderAsync();
        var regels = new List<string>();
        while (await lezer.ReadAsync())
        {
            regels.Add(lezer.GetString(3));
        }

        return regels;
    }

    /// <summary>The plan names the alias; the statement says of which table.</summary>
    private static bool IsGroeiend(string statement, string alias) =>
        Groeiend.Contains(alias) || Groeiend.Any(tabel => statement.Contains($"\"{tabel}\" AS \"{alias}\"", StringComparison.Ordinal));

    [GeneratedRegex(@"^SCAN (?<naam>\w+)(?! .*CONSTANT ROW)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Scan();

    [GeneratedRegex(@"@\w+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();
}
