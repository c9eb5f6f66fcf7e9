using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Data;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Jobs;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Participatie.Architecture.Tests;

public sealed class LagenTests
{
    private static readonly Dictionary<string, string[]> Mag = new(StringComparer.Ordinal)
    {
        ["Participatie.Domain"] = [],
        ["Participatie.Data"] = ["Participatie.Domain"],
        ["Participatie.Migrations.Sqlite"] = ["Participatie.Data"],
        ["Participatie.Migrations.PostgreSql"] = ["Participatie.Data"],
        ["Participatie.Web"] = ["Participatie.Data", "Participatie.Migrations.Sqlite", "Participatie.Migrations.PostgreSql"],
    };

    private static readonly ArchUnitNET.Domain.Architecture Huis = new ArchLoader()
        .LoadAssemblies(typeof(DomainRule).Assembly, typeof(ParticipatieDb).Assembly, typeof(Program).Assembly, typeof(LagenTests).Assembly)
        .Build();

    [Fact]
    public void Projecten_verwijzen_alleen_naar_de_laag_eronder()
    {
        var projecten = Broncode.Onder("src", ".csproj").Concat(Broncode.Onder("migrations", ".csproj")).ToList();

        Assert.Equal(Mag.Keys.Order(StringComparer.Ordinal), projecten.Select(Projectnaam).Order(StringComparer.Ordinal));
        Broncode.Schoon(projecten, projecten.SelectMany(VerbodenVerwijzingen), "Domain <- Data <- Migrations <- Web, and never the other way:");
    }

    [Fact]
    public void Verwijzing_omhoog_wordt_gevonden() => Assert.Single(VerbodenVerwijzingen(new(
        "src/Participatie.Data/Participatie.Data.csproj",
        """<Project><ItemGroup><ProjectReference Include="../Participatie.Domain/Participatie.Domain.csproj" /><ProjectReference Include="../Participatie.Web/Participatie.Web.csproj" /></ItemGroup></Project>""")));

    [Fact]
    public void Domein_heeft_geen_pakketten() =>
        Assert.Empty(Pakketten(Broncode.Onder("src/Participatie.Domain", ".csproj").Single()));

    [Fact]
    public void Pakket_in_het_domein_wordt_gevonden() => Assert.Equal(
        ["Dapper"], Pakketten(new("x.csproj", """<Project><ItemGroup><PackageReference Include="Dapper" /></ItemGroup></Project>""")));

    [Fact]
    public void Domein_kent_geen_klok_geen_bestanden_en_geen_netwerk() =>
        DomeinIsZuiver(Types().That().ResideInNamespaceMatching(@"^Participatie\.Domain(\.|$)")).Check(Huis);

    [Fact]
    public void Domein_met_een_klok_wordt_gevonden() =>
        Assert.False(DomeinIsZuiver(Types().That().Are(typeof(Overtreders.DomeinMetKlok))).HasNoViolations(Huis));

    [Fact]
    public void Handlers_kennen_geen_HTTP() => HandlersZonderHttp(
        Classes().That().ImplementInterface(typeof(IRequestHandler<,>)).And().ResideInNamespaceMatching(@"^Participatie\.Web(\.|$)")).Check(Huis);

    [Fact]
    public void Handler_met_HTTP_wordt_gevonden() =>
        Assert.False(HandlersZonderHttp(Classes().That().Are(typeof(Overtreders.HandlerMetHttp))).HasNoViolations(Huis));

    [Fact]
    public void Paginas_werken_niet_zelf_in_de_database() => PaginasZonderDatabase(
        Classes().That().AreAssignableTo(typeof(PageModel)).And().ResideInNamespaceMatching(@"^Participatie\.Web\.Features(\.|$)")).Check(Huis);

    [Fact]
    public void Pagina_met_de_database_wordt_gevonden() =>
        Assert.False(PaginasZonderDatabase(Classes().That().Are(typeof(Overtreders.PaginaMetDatabase))).HasNoViolations(Huis));

    [Fact]
    public void Uitvoerders_jobs_en_handlers_hebben_geen_erfgenamen()
    {
        var types = typeof(Program).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && (t.IsAssignableTo(typeof(IJob)) || t.IsAssignableTo(typeof(IOpdrachtUitvoerder)) || IsHandler(t)))
            .ToList();

        Broncode.Schoon(types, types.Where(t => !t.IsSealed).Select(t => t.FullName!), "Seal what nothing inherits from:");
    }

    private static bool IsHandler(System.Type type) =>
        Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>));

    private static IArchRule DomeinIsZuiver(IObjectProvider<IType> types) => Types().That().Are(types).Should().NotDependOnAny(
        Types(includeReferenced: true).That().HaveFullNameMatching(@"^System\.(TimeProvider|Environment|Console|IO\.File|IO\.Directory|Threading\.Thread)$").Or()
            .ResideInNamespaceMatching(@"^System\.Net(\.|$)")).Because("the domain is told the time and does no work outside itself");

    private static IArchRule HandlersZonderHttp(IObjectProvider<Class> classes) => Classes().That().Are(classes).Should().NotDependOnAny(
        Types(includeReferenced: true).That().Are(typeof(HttpContext), typeof(IHttpContextAccessor), typeof(System.Security.Claims.ClaimsPrincipal)))
        .Because("a handler also runs for a job; it asks IGebruiker who acts").WithoutRequiringPositiveResults();

    private static IArchRule PaginasZonderDatabase(IObjectProvider<Class> classes) => Classes().That().Are(classes).Should().NotDependOnAny(
        Types().That().Are(typeof(ParticipatieDb))).Because("a page is HTTP only: it sends to the mediator");

    private static string Projectnaam(Bronbestand project) => Path.GetFileNameWithoutExtension(project.Naam);

    private static IEnumerable<string> VerbodenVerwijzingen(Bronbestand project) => XDocument.Parse(project.Tekst).Descendants("ProjectReference")
        .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))
        .Where(naar => !Mag[Projectnaam(project)].Contains(naar))
        .Select(naar => $"{Projectnaam(project)} -> {naar}");

    private static IEnumerable<string> Pakketten(Bronbestand project) =>
        XDocument.Parse(project.Tekst).Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value);

    private static class Overtreders
    {
        internal sealed class DomeinMetKlok(TimeProvider klok)
        {
            public DateTime Nu() => klok.GetUtcNow().UtcDateTime;
        }

        internal sealed class HandlerMetHttp(IHttpContextAccessor accessor)
        {
            public string? Wie() => accessor.HttpContext?.User.Identity?.Name;
        }

        internal sealed class PaginaMetDatabase(ParticipatieDb db)
        {
            public int Aantal() => db.Users.Count();
        }
    }
}
