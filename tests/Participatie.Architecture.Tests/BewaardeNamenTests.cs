using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Participatie.Data;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Jobs;

namespace Participatie.Architecture.Tests;

/// <summary>
/// Names that lie in databases, backups, letters and mails: once released they live for ever, so a change here is a decision and a migration.
/// </summary>
public sealed class BewaardeNamenTests
{
    private const string Bestand = "tests/Participatie.Architecture.Tests/persisted-names.txt";
    private const string Schrijven = "PARTICIPATIE_NAMEN_SCHRIJVEN";

    [Fact]
    public void Bewaarde_namen_zijn_die_van_de_lijst()
    {
        var namen = Namen().ToList();
        if (Environment.GetEnvironmentVariable(Schrijven) == "1")
        {
            File.WriteAllLines(Broncode.Pad(Bestand), namen);
        }

        var lijst = File.ReadAllLines(Broncode.Pad(Bestand));
        Broncode.Schoon(
            namen,
            Verschil(lijst, namen),
            $"Persisted names differ from {Bestand}. A name that is gone (-) strands what is stored under it. Is the change right, then run this test once with {Schrijven}=1:");
    }

    [Fact]
    public void Verdwenen_en_nieuwe_namen_worden_gevonden() => Assert.Equal(["- table Rondes", "+ table Ronde"], Verschil(["table Rondes", "table X"], ["table Ronde", "table X"]));

    [Fact]
    public void Opsommingen_worden_ook_diep_in_een_entiteit_gevonden()
    {
        var namen = Namen().ToList();

        Assert.Contains("enum Rondestatus.Open", namen);
        Assert.Contains("enum Nauwkeurigheid.Grof", namen);
        Assert.Contains("event RondeGesloten", namen);
        Assert.Contains("table Rondes", namen);
    }

    private static IEnumerable<string> Verschil(IReadOnlyCollection<string> lijst, IReadOnlyCollection<string> namen) =>
        lijst.Except(namen).Select(n => $"- {n}").Concat(namen.Except(lijst).Select(n => $"+ {n}"));

    private static IEnumerable<string> Namen()
    {
        using var db = new ParticipatieDb(DataRegistration.Losstaand(new DatabaseSettings()));
        var types = db.Model.GetEntityTypes().ToList();
        return types.SelectMany(Tabelnamen)
            .Concat(types.SelectMany(t => Opsommingen(t.ClrType, [])).Distinct().SelectMany(e => Enum.GetNames(e).Select(n => $"enum {e.Name}.{n}")))
            .Concat(Gebeurtenissen().Select(e => $"event {e.Name}"))
            .Concat(Uitvoerders().Select(u => $"executor {u.Name}"))
            .Concat(Paginaroutes().Select(r => $"route {r}"))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Tabelnamen(IReadOnlyEntityType type) => type.GetTableName() is { } tabel ? [$"table {tabel}"] : [];

    private static IEnumerable<Type> Gebeurtenissen() => typeof(DomainEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(DomainEvent)) && !t.IsAbstract);

    private static IEnumerable<Type> Uitvoerders() => typeof(Program).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IOpdrachtUitvoerder)));

    private static IEnumerable<string> Paginaroutes() => Broncode.Onder("src/Participatie.Web/Features", ".cshtml")
        .Where(b => b.Tekst.StartsWith("@page \"", StringComparison.Ordinal))
        .Select(b => b.Tekst.Split('"')[1]);

    /// <summary>The enums in an entity, also those in what it stores as JSON.</summary>
    private static IEnumerable<Type> Opsommingen(Type type, HashSet<Type> gezien)
    {
        foreach (var onderdeel in Onderdelen(type))
        {
            if (onderdeel.IsEnum)
            {
                yield return onderdeel;
            }
            else if (onderdeel.Namespace?.StartsWith("Participatie", StringComparison.Ordinal) == true && gezien.Add(onderdeel))
            {
                foreach (var dieper in Opsommingen(onderdeel, gezien))
                {
                    yield return dieper;
                }
            }
        }
    }

    private static IEnumerable<Type> Onderdelen(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        .Select(p => p.PropertyType)
        .SelectMany(Uitgepakt)
        .Where(t => t.Namespace?.StartsWith("Participatie", StringComparison.Ordinal) == true);

    private static IEnumerable<Type> Uitgepakt(Type type) => type switch
    {
        { IsArray: true } => Uitgepakt(type.GetElementType()!),
        { IsGenericType: true } => type.GetGenericArguments().SelectMany(Uitgepakt).Append(type),
        _ => [type],
    };
}
