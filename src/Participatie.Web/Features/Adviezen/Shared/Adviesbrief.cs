using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Pdf;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The letter as it was laid down, on paper.</summary>
public static class Adviesbrief
{
    /// <summary>The PDF and its file name; 404 when the advies was not laid down.</summary>
    public static async Task<(byte[] Pdf, string Naam)> BriefAsync(this ParticipatieDb db, IQueryable<Advies> adviezen, string plaats, CancellationToken cancellationToken, bool voorIedereen = false)
    {
        var brief = await adviezen.AsNoTracking().Where(a => a.Kenmerk != null)
            .Select(a => new
            {
                a.Titel,
                a.Kenmerk,
                a.VastgesteldOp,
                a.Vingerafdruk,
                Raad = db.Organisaties.Where(o => o.Id == a.RaadId).Select(o => o.Naam).First(),
                Versie = db.Adviesversies.First(v => v.AdviesId == a.Id && v.Nummer == a.HuidigeVersie),
                Organisaties = db.Adresseringen.Where(x => x.AdviesId == a.Id)
                    .Join(db.Organisaties, x => x.OrganisatieId, o => o.Id, (x, o) => o.Naam).OrderBy(n => n).ToList(),
                Bijlagen = db.Bijlagen.Where(b => b.AdviesId == a.Id && b.ToezeggingId == null && (b.IsOpenbaar || !voorIedereen)).OrderBy(b => b.ToegevoegdOp).Select(b => b.Naam).ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
        var inhoud = brief.Versie.Inhoud;
        var delen = new List<Briefdeel> { new Briefdeel.Alinea($"Kenmerk: {brief.Kenmerk}"), new Briefdeel.Alinea(inhoud.Tekst) };
        if (inhoud.Aanbevelingen.Count > 0)
        {
            delen.Add(new Briefdeel.Kop("Wat wij adviseren"));
            delen.AddRange(inhoud.Aanbevelingen.Select((a, i) => new Briefdeel.Aanbeveling(i + 1, $"{a.Kop}\n{a.Tekst}")));
        }

        if (brief.Bijlagen.Count > 0)
        {
            delen.Add(new Briefdeel.Kop("Bijlagen"));
            delen.Add(new Briefdeel.Alinea(string.Join('\n', brief.Bijlagen)));
        }

        if (brief.Organisaties.Count > 0)
        {
            delen.Add(new Briefdeel.Kop("Deze brief gaat naar"));
            delen.Add(new Briefdeel.Alinea(string.Join(", ", brief.Organisaties)));
        }

        return (Briefdocument.MaakPdf(new(
            brief.Raad, [], plaats, brief.VastgesteldOp!.Value.DagInAmsterdam(), inhoud.Titel, delen, Vingerafdruk.UitHex(brief.Vingerafdruk!).Kort)), $"{brief.Kenmerk}.pdf");
    }
}
