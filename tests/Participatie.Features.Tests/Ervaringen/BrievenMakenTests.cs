using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.TestSupport;
using Participatie.Web.Features.Ervaringen;
using UglyToad.PdfPig;

namespace Participatie.Features.Tests.Ervaringen;

public sealed class BrievenMakenTests : IDisposable
{
    private readonly Portaal _portaal = new();

    public void Dispose() => _portaal.Dispose();

    [Fact]
    public async Task Alleen_een_onderzoeker_van_de_eigen_organisatie_komt_binnen()
    {
        var ronde = await _portaal.RondeAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await (await _portaal.AlsAsync(Rol.Ouder)).OpenAsync(Pad(ronde))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _portaal.AlsAsync(Rol.Onderzoeker)).OpenAsync(Pad(ronde))).Status);
    }

    [Fact]
    public async Task Zonder_retouradres_zegt_de_pagina_wat_ontbreekt()
    {
        var (_, bezoeker, ronde) = await _portaal.OnderzoekMetRondeAsync();
        await _portaal.KlareUitnodigingenAsync(ronde, 1, Uitnodigingskanaal.Brief);

        var pagina = await (await bezoeker.OpenAsync(Pad(ronde))).VerstuurAsync("Maak 1 brief", ("Command.Contact", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pagina.Status);
        Assert.Equal("Vul het adres in waar een brief naar terug kan.", pagina.FoutBij("Command.Retouradres"));
        Assert.Equal("Vul in hoe iemand u kan bereiken.", pagina.FoutBij("Command.Contact"));
    }

    [Fact]
    public async Task Brieven_zijn_te_downloaden_en_tellen_pas_als_ze_gepost_zijn()
    {
        var (_, bezoeker, ronde) = await _portaal.OnderzoekMetRondeAsync();
        var uitnodigingen = await _portaal.KlareUitnodigingenAsync(ronde, 251, Uitnodigingskanaal.Brief);
        await _portaal.KlareUitnodigingenAsync(ronde, 1);

        var pagina = await MakenAsync(bezoeker, ronde, "Maak 251 brieven");
        Assert.Equal(2, pagina.Document.QuerySelectorAll("a.pp-download").Length);
        var bundel = await pagina.KlikAsync("Brieven 251 tot en met 251");
        Assert.Equal("attachment", bundel.Response.Content.Headers.ContentDisposition!.DispositionType);
        using (var pdf = PdfDocument.Open(bundel.Body))
        {
            var tekst = Assert.Single(pdf.GetPages()).Text;
            var codes = uitnodigingen.Select(u => ronde.Sleutels.Toegang(_portaal.Hoofdsleutel()).Geheim(u.Id, 0).Code.Tekst);
            Assert.Contains(codes, code => tekst.Contains(code, StringComparison.Ordinal));
        }

        Assert.Equal(252, await AantalAsync(Uitnodigingstatus.Klaar));

        // Who comes in after the letters were made is not in them.
        await _portaal.KlareUitnodigingenAsync(ronde, 1, Uitnodigingskanaal.Brief);
        var gepost = await (await pagina.KlikAsync("De brieven zijn gepost")).VerstuurAsync("Ja, de brieven zijn gepost");
        Assert.Equal("251 mensen zijn nu uitgenodigd.", gepost.Melding);
        Assert.Equal(251, await AantalAsync(Uitnodigingstatus.Uitgenodigd));

        var nogEens = await (await bezoeker.OpenAsync($"/rondes/{ronde.Id}/brieven/{await PartijAsync()}/gepost")).VerstuurAsync("Ja, de brieven zijn gepost");
        Assert.Equal([BrievenpartijRules.AlGepost.Tekst], nogEens.Fouten);
    }

    [Fact]
    public async Task Herinneringsbrief_gaat_alleen_naar_wie_niets_liet_horen()
    {
        var (_, bezoeker, ronde) = await _portaal.OnderzoekMetRondeAsync();
        var uitnodigingen = await _portaal.KlareUitnodigingenAsync(ronde, 3, Uitnodigingskanaal.Brief);
        await (await (await MakenAsync(bezoeker, ronde, "Maak 3 brieven")).KlikAsync("De brieven zijn gepost")).VerstuurAsync("Ja, de brieven zijn gepost");
        await _portaal.InDbAsync(db => db.Uitnodigingen.Where(u => u.Id == uitnodigingen[0].Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.Status, Uitnodigingstatus.Ingevuld)));

        var pagina = await MakenAsync(bezoeker, ronde, "Maak 2 brieven", "?herinnering=1");
        using (var pdf = PdfDocument.Open((await pagina.KlikAsync("Brieven 1 tot en met 2")).Body))
        {
            Assert.All(pdf.GetPages(), blad => Assert.Contains("tijdje geleden", blad.Text.Replace("\u00a0", " ", StringComparison.Ordinal), StringComparison.Ordinal));
        }

        await _portaal.InDbAsync(db => db.Uitnodigingen.Where(u => u.Id == uitnodigingen[1].Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.Status, Uitnodigingstatus.Ingevuld)));
        var gepost = await (await pagina.KlikAsync("De brieven zijn gepost")).VerstuurAsync("Ja, de brieven zijn gepost");

        Assert.Equal("1 mens is nu herinnerd.", gepost.Melding);
        Assert.Equal(2, await AantalAsync(Uitnodigingstatus.Ingevuld));
    }

    [Fact]
    public async Task Bundel_van_een_andere_organisatie_bestaat_niet()
    {
        var (_, bezoeker, ronde) = await _portaal.OnderzoekMetRondeAsync();
        await _portaal.KlareUitnodigingenAsync(ronde, 1, Uitnodigingskanaal.Brief);
        await MakenAsync(bezoeker, ronde, "Maak 1 brief");
        var (_, ander, andereRonde) = await _portaal.OnderzoekMetRondeAsync();
        var partij = await PartijAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await ander.OpenAsync($"/rondes/{ronde.Id}/brieven?partijId={partij}&nummer=1&handler=Bundel")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ander.OpenAsync($"/rondes/{andereRonde.Id}/brieven?partijId={partij}&nummer=1&handler=Bundel")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ander.OpenAsync($"/rondes/{andereRonde.Id}/brieven/{partij}/gepost")).Status);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.OpenAsync($"/rondes/{ronde.Id}/brieven?partijId={partij}&nummer=1&handler=Bundel")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.OpenAsync($"/rondes/{ronde.Id}/brieven?partijId={partij}&nummer=2&handler=Bundel")).Status);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 31)]
    public async Task Bestanden_verdwijnen_bij_het_sluiten_en_na_dertig_dagen(bool sluiten, int dagen)
    {
        var (_, bezoeker, ronde) = await _portaal.OnderzoekMetRondeAsync();
        await _portaal.KlareUitnodigingenAsync(ronde, 1, Uitnodigingskanaal.Brief);
        await MakenAsync(bezoeker, ronde, "Maak 1 brief");
        await _portaal.JobAsync<UitnodigbestandenOpruimenJob>();
        Assert.Single(Directory.EnumerateFiles(Path.Combine(_portaal.Map, "bestanden", "brieven"), "*.pdf", SearchOption.AllDirectories));

        if (sluiten)
        {
            await _portaal.RondeSluitenAsync(ronde);
        }

        _portaal.Klok.Advance(TimeSpan.FromDays(dagen));
        await _portaal.JobAsync<UitnodigbestandenOpruimenJob>();

        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_portaal.Map, "bestanden", "brieven"), "*.pdf", SearchOption.AllDirectories));
    }

    private static string Pad(Ronde ronde) => $"/rondes/{ronde.Id}/brieven";

    private async Task<Pagina> MakenAsync(Bezoeker bezoeker, Ronde ronde, string knop, string query = "")
    {
        await (await bezoeker.OpenAsync(Pad(ronde) + query)).VerstuurAsync(knop, ("Command.Retouradres", "Postbus 1, 2600 AA Delft"));
        await _portaal.OpdrachtenAsync();
        return await bezoeker.OpenAsync(Pad(ronde) + query);
    }

    private Task<Guid> PartijAsync() => _portaal.InDbAsync(db => db.Brievenpartijen.Select(p => p.Id).SingleAsync());

    private Task<int> AantalAsync(Uitnodigingstatus status) => _portaal.InDbAsync(db => db.Uitnodigingen.CountAsync(u => u.Status == status));
}
