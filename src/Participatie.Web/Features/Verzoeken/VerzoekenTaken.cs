using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>Requests that wait for the raad, and questions of a raad that wait for the asker.</summary>
internal sealed class VerzoekenTaken(ParticipatieDb db) : ITakenbron
{
    public async Task<IReadOnlyList<Taak>> TakenAsync(Gebruiker gebruiker, DateOnly vandaag, Links links, CancellationToken cancellationToken)
    {
        var vragers = gebruiker.OrganisatiesAls(Rol.Behandelaar);
        var raden = gebruiker.OrganisatiesAls(VerzoekToegang.Raadzijde);
        if (vragers.Count == 0 && raden.Count == 0)
        {
            return [];
        }

        var verzoeken = await db.Participatieverzoeken.AsNoTracking().ZichtbaarVoor(gebruiker, db)
            .Where(v => v.Status == Verzoekstatus.Verstuurd || v.Status == Verzoekstatus.Teruggevraagd || (v.Status == Verzoekstatus.Beeindigd && v.Oordeel == null))
            .Koppen(db)
            .ToListAsync(cancellationToken);
        var ids = verzoeken.ConvertAll(k => (Guid?)k.Id);
        var klokken = (await db.Termijnen.AsNoTracking()
                .Where(t => ids.Contains(t.VerzoekId) && (t.Status == Termijnstatus.Loopt || t.Status == Termijnstatus.Opgeschort)).ToListAsync(cancellationToken))
            .ToDictionary(t => t.VerzoekId!.Value);
        return [.. verzoeken.SelectMany(Taken)];

        IEnumerable<Taak> Taken(Verzoekkop kop)
        {
            var klok = klokken.GetValueOrDefault(kop.Id);
            if (kop.Status == Verzoekstatus.Verstuurd && raden.Contains(kop.RaadOrganisatieId))
            {
                yield return new(
                    $"Beantwoord het verzoek van {kop.Organisatie}", "Neem het aan, weiger het of vraag iets terug.", klok?.Uiterlijk,
                    "Bekijk het verzoek", links.Verzoeken.VerzoekBekijken(kop.Id), kop.Onderwerp)
                {
                    Klok = klok,
                    InAgenda = "Een verzoek beantwoorden",
                };
            }
            else if (kop.Status == Verzoekstatus.Beeindigd && raden.Contains(kop.RaadOrganisatieId))
            {
                yield return new(
                    $"Zeg of {kop.Organisatie} zich aan het niveau hield", "Het verzoek is klaar. Alleen de raad zegt of het ging zoals beloofd.", klok?.Uiterlijk,
                    "Geef een oordeel", links.Verzoeken.NiveauBeoordelen(kop.Id), kop.Onderwerp)
                {
                    Klok = klok,
                    InAgenda = "Een oordeel geven over een verzoek",
                };
            }
            else if (kop.Status == Verzoekstatus.Teruggevraagd && vragers.Contains(kop.OrganisatieId))
            {
                yield return new(
                    $"Beantwoord de vraag van {kop.Raad}", "Daarna kan de raad uw verzoek beantwoorden.", null,
                    "Beantwoord de vraag", links.Verzoeken.VerzoekToelichten(kop.Id), kop.Onderwerp);
            }
        }
    }
}
