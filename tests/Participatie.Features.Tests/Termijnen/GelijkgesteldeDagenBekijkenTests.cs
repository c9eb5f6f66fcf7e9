using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Termijnen;

namespace Participatie.Features.Tests.Termijnen;


public sealed class GelijkgesteldeDagenBekijkenTests : IDisposable
{
    private readonly Portaal _portaal = new();

    public void Dispose() => _portaal.Dispose();

    [Fact]
    public async Task Een_dag_erbij_verschuift_de_klokken_die_erop_eindigen_met_een_regel_in_de_tijdlijn()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        var pagina = await (await _portaal.AlsAsync(Rol.FunctioneelBeheerder)).OpenAsync("/beheer/termijnen/vrije-dagen");

        pagina = await pagina.VerstuurAsync("Zet de dag erbij", ("Command.Dag", "2027-01-04"), ("Command.Naam", "Brugdag"), ("Command.Besluit", "Stcrt. 2026, 1"));
        await _portaal.OpdrachtenAsync();

        Assert.Equal(new DateOnly(2027, 1, 5), (await proef.KlokAsync()).Uiterlijk);
        Assert.Single(await _portaal.InDbAsync(db => db.Adviesgebeurtenissen.Where(g => g.Soort == Gebeurtenissoort.TermijnVerschoven).ToListAsync()));

        await pagina.VerstuurAsync("Haal weg: Brugdag");
        await _portaal.OpdrachtenAsync();
        Assert.Equal(new DateOnly(2027, 1, 4), (await proef.KlokAsync()).Uiterlijk);
    }

    [Theory]
    [InlineData("2026-12-25", "Die dag is al vrij: een weekend, een feestdag, of een dag die er al staat.")]
    [InlineData("2026-11-20", "Kies een dag die nog komt. Een datum die al voorbij is, verandert niet meer.")]
    public async Task Een_dag_die_niet_kan_wordt_geweigerd(string dag, string fout)
    {
        var pagina = await (await _portaal.AlsAsync(Rol.FunctioneelBeheerder)).OpenAsync("/beheer/termijnen/vrije-dagen");

        var na = await pagina.VerstuurAsync("Zet de dag erbij", ("Command.Dag", dag), ("Command.Naam", "x"), ("Command.Besluit", "y"));

        Assert.Contains(fout, na.Fouten);
    }

    [Fact]
    public async Task Vanaf_oktober_wacht_het_nakijken_op_de_beheerder_tot_het_is_gedaan()
    {
        var beheerder = await _portaal.AlsAsync(Rol.FunctioneelBeheerder);
        Assert.Contains("Vrije dagen van 2027 nakijken", (await beheerder.OpenAsync("/wacht-op-mij")).Inhoud, StringComparison.Ordinal);

        await (await beheerder.OpenAsync("/beheer/termijnen/vrije-dagen")).VerstuurAsync("Ja, 2027 is nagekeken");

        Assert.DoesNotContain("Vrije dagen van 2027 nakijken", (await beheerder.OpenAsync("/wacht-op-mij")).Inhoud, StringComparison.Ordinal);
    }
}
