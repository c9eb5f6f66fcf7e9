using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>A program fetches one advies: what the page shows, without its layout.</summary>
[OutputCache(PolicyName = Registercache.Beleid)]
public sealed class AdviesOpvragenPage(IMediator mediator, Links links) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string kenmerk, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new AdviesOpvragen.Query(kenmerk), cancellationToken);
        var stand = view.Stand;
        var nummers = stand.Aanbevelingen.ToDictionary(a => a.Id, a => a.Nummer);
        return this.Openbaar(
            Registergegevens.Json(new
            {
                stand.Kenmerk,
                stand.Titel,
                stand.Soort,
                stand.Status,
                raad = new { id = stand.RaadId, naam = stand.Raad },
                vastgesteld = stand.VastgesteldOp?.DagInAmsterdam(),
                verstuurd = stand.VerstuurdOp?.DagInAmsterdam(),
                stand.Vingerafdruk,
                stand.Themas,
                stand.Inhoud.Tekst,
                aanbevelingen = stand.Aanbevelingen.Select(a => new { a.Nummer, a.Kop, a.Tekst }),
                organisaties = view.Delen.Select(d => new
                {
                    id = d.Partij.OrganisatieId,
                    d.Partij.Naam,
                    d.Partij.Status,
                    teLaat = d.Partij.IsTeLaat(view.Vandaag),
                    uiterlijk = d.Partij.Klok is { } klok && klok.PartijId == d.Partij.OrganisatieId ? klok.Uiterlijk : (DateOnly?)null,
                    antwoord = d.Antwoord is { } antwoord
                        ? new
                        {
                            gegeven = antwoord.Op,
                            gewoneTekst = antwoord.Gewoon,
                            formeleTekst = antwoord.Formeel,
                            oordeel = antwoord.Oordeel,
                            reden = antwoord.Reden,
                            aanbevelingen = antwoord.Regels.Where(r => r.AanbevelingId is not null).Select(r => new
                            {
                                nummer = nummers.GetValueOrDefault(r.AanbevelingId!.Value),
                                r.Uitkomst,
                                r.Motivering,
                                onderzoekTot = r.OnderzoekTot,
                                doorverwezenNaar = r.Naar,
                            }),
                        }
                        : null,
                    beloften = d.Beloften.Select(b => new
                    {
                        aanbeveling = b.AanbevelingId is { } id && nummers.TryGetValue(id, out var nummer) ? nummer : (int?)null,
                        b.Wat,
                        b.Wie,
                        b.Wanneer,
                        eerstBeloofd = b.Eerst,
                        b.Status,
                        b.Oordeel,
                    }),
                }),
                adres = links.Absoluut(links.Register.AdviesLezen(kenmerk)),
            }),
            "application/json; charset=utf-8",
            gewijzigd: null);
    }
}
