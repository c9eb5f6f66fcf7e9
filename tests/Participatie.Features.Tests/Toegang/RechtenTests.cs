using System.Text;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Features.Tests.Toegang;

/// <summary>Who may do what with a record, and the document that says so.</summary>
public sealed class RechtenTests(Portaal portaal) : IClassFixture<Portaal>
{
    private const string Schrijven = "PARTICIPATIE_RECHTEN_SCHRIJVEN";

    public static TheoryData<RondeBewerking, Rol> Bewerkingen
    {
        get
        {
            var data = new TheoryData<RondeBewerking, Rol>();
            foreach (var bewerking in Enum.GetValues<RondeBewerking>())
            {
                foreach (var rol in Enum.GetValues<Rol>())
                {
                    data.Add(bewerking, rol);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Bewerkingen))]
    public void Alleen_de_onderzoeker_van_de_opdrachtgever_werkt_met_een_ronde(RondeBewerking bewerking, Rol rol)
    {
        var ronde = Ronde();

        Assert.Equal(rol == Rol.Onderzoeker, RondeToegang.Mag(Met(rol, ronde.OrganisatieId), bewerking, ronde));
        Assert.False(RondeToegang.Mag(Met(rol, Guid.NewGuid()), bewerking, ronde));
    }

    [Fact]
    public void Rechten_staan_beschreven_zoals_ze_zijn()
    {
        var bestand = Path.Combine(Wortel(), "docs", "rechten.md");
        var nu = Beschrijving();
        if (Environment.GetEnvironmentVariable(Schrijven) == "1")
        {
            File.WriteAllText(bestand, nu);
        }

        Assert.True(
            string.Equals(nu, File.ReadAllText(bestand), StringComparison.Ordinal),
            $"docs/rechten.md no longer says what the code does. Are the new rights as you mean them, then run this test once with {Schrijven}=1.");
    }

    private string Beschrijving()
    {
        var matrix = portaal.Services.GetRequiredService<Toegangsmatrix>();
        var paginas = portaal.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
            .Select(p => (Adres: "/" + p.AttributeRouteInfo!.Template, Rij: matrix.Rij(p.ViewEnginePath)))
            .OrderBy(p => p.Adres, StringComparer.Ordinal);
        var tekst = new StringBuilder();
        tekst.Append("# Wie mag wat\n\n");
        tekst.Append("Dit bestand wordt gemaakt uit de code; een test houdt het gelijk. Alles is dicht, behalve wat hier open staat.\n\n");
        tekst.Append("Wie een pagina niet mag openen, krijgt te horen dat die rol geen toegang geeft (403). Wie niet is ingelogd, gaat eerst naar het inloggen. ");
        tekst.Append("Gegevens van een andere organisatie bestaan voor u niet (404).\n\n");
        tekst.Append("## Pagina's\n\n| Adres | Wie |\n| --- | --- |\n");
        foreach (var (adres, rij) in paginas)
        {
            tekst.Append($"| {adres} | {Wie(rij)} |\n");
        }

        tekst.Append("\n## Een ronde\n\n");
        tekst.Append("Bij elke bewerking telt alleen een rol bij de organisatie die opdracht gaf voor de ronde.\n\n");
        tekst.Append("| Bewerking | Wie |\n| --- | --- |\n");
        var ronde = Ronde();
        foreach (var bewerking in Enum.GetValues<RondeBewerking>())
        {
            var rollen = Enum.GetValues<Rol>().Where(r => RondeToegang.Mag(Met(r, ronde.OrganisatieId), bewerking, ronde)).Select(r => r.Naam());
            tekst.Append($"| {bewerking} | {string.Join(", ", rollen)} |\n");
        }

        return tekst.ToString();
    }

    private static string Wie(Paginatoegang rij) => rij.Wie switch
    {
        Web.Infrastructure.Security.Wie.Iedereen => "iedereen",
        Web.Infrastructure.Security.Wie.Ingelogd => "wie is ingelogd",
        _ => string.Join(", ", rij.Rollen.Order().Select(r => r.Naam())),
    };

    private static Gebruiker Met(Rol rol, Guid organisatieId) => new(Guid.NewGuid(), "Persoon", Guid.Empty, [new Rolvervulling(rol, organisatieId, "Organisatie")]);

    private static Ronde Ronde()
    {
        var vandaag = DateOnly.FromDateTime(Portaal.Begin.UtcDateTime);
        return Participatie.Domain.Ervaringen.Ronde.Opzetten(
            Guid.NewGuid(),
            new Rondegegevens("Rechten", vandaag.Year, Rondebereik.Regionaal, null, vandaag, vandaag.AddDays(28), "Onderzoek", [7], Anonimiteit.ZonderAchtergrond, []),
            Hoofdsleutel.Maken(),
            vandaag);
    }

    private static string Wortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "Participatie.sln")))
        {
            map = map.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return map.FullName;
    }
}
