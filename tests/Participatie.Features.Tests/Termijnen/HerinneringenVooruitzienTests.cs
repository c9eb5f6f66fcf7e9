using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.TestSupport;
using Participatie.Web.Features.Termijnen;

namespace Participatie.Features.Tests.Termijnen;


public sealed class HerinneringenVooruitzienTests : IDisposable
{
    private readonly Portaal _portaal = new();

    public void Dispose() => _portaal.Dispose();

    [Fact]
    public async Task De_beheerder_ziet_vooruit_wat_de_job_daarna_doet()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        var beheerder = await _portaal.GebruikerAsync(Rol.FunctioneelBeheerder);
        var voorzien = new List<string>();
        for (var dag = new DateOnly(2026, 12, 20); dag <= new DateOnly(2027, 3, 3); dag = dag.AddDays(1))
        {
            voorzien.AddRange((await _portaal.StuurAsync(new HerinneringenVooruitzien.Query(dag), beheerder)).Regels.Select(r => $"{dag:dd-MM} {r.Trede}"));
        }

        for (var dag = new DateOnly(2026, 12, 20); dag <= new DateOnly(2027, 3, 3); dag = dag.AddDays(1))
        {
            await proef.OpAsync(dag.Year, dag.Month, dag.Day);
        }

        Assert.Equal(voorzien, (await proef.TredenAsync()).Select(t => t[..t.LastIndexOf(' ')]));
    }

    [Fact]
    public async Task De_bladzijde_noemt_geen_titel_en_geeft_een_bestand()
    {
        var proef = await Ladderproef.MakenAsync(_portaal);
        var beheerder = await _portaal.AlsAsync(Rol.FunctioneelBeheerder);

        var pagina = await beheerder.OpenAsync("/beheer/herinneringen?dag=2027-01-05");
        var bestand = await beheerder.OpenAsync("/beheer/herinneringen?dag=2027-01-05&vorm=csv");

        Assert.Contains(proef.Wie.Gemeente.Naam, pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(proef.Advies.Titel, pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains($"\"2027-01-05\";\"{proef.Wie.Gemeente.Naam}\";\"Antwoord op een advies\";\"De datum is voorbij\";\"2027-01-04\"", System.Text.Encoding.UTF8.GetString(bestand.Body), StringComparison.Ordinal);
        Assert.Contains("geen werkdag", (await beheerder.OpenAsync("/beheer/herinneringen?dag=2026-12-25")).Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await beheerder.OpenAsync("/beheer/herinneringen?dag=30-2-2027")).Status);
    }
}
