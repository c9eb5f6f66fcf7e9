using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Web;
using Voortgang = Participatie.Web.Infrastructure.Jobs.Voortgang;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Prints the letters of a batch, one PDF at a time; a PDF that is there already is not made again.</summary>
public sealed class BrievenMakenOpdracht(ParticipatieDb db, Hoofdsleutel hoofdsleutel, Brievenmap map, Links links) : IOpdrachtUitvoerder
{
    public async Task UitvoerenAsync(Opdracht opdracht, Voortgang voortgang, CancellationToken cancellationToken)
    {
        var partij = await db.Brievenpartijen.AsNoTracking().SingleAsync(p => p.OpdrachtId == opdracht.Id, cancellationToken);
        var ronde = await db.Rondes.AsNoTracking().SingleAsync(r => r.Id == partij.RondeId, cancellationToken);
        if (!ronde.MagUitnodigen)
        {
            throw new OpdrachtMisluktException(RondeRules.AlleenVoorSluiting.Tekst);
        }

        var toegang = ronde.Sleutels.Toegang(hoofdsleutel);
        var beginnen = new Uri(links.Absoluut(links.Ervaringen.VragenlijstBeginnen()));
        var afzender = new Briefafzender(ronde.Afzender, partij.Retouradres, $"{beginnen.Authority}{beginnen.AbsolutePath}", partij.Contact, ronde.SluitNa);
        for (var nummer = 1; nummer <= BrievenMaken.Bundels(partij.Aantal); nummer++)
        {
            if (!map.Bestaat(partij.Id, nummer))
            {
                // The set of a batch never changes, so neither does its order: each page is the same at every attempt.
                var uitnodigingen = await db.Uitnodigingen.AsNoTracking().Where(u => u.BrievenpartijId == partij.Id)
                    .OrderBy(u => u.Id).Skip((nummer - 1) * Brieven.Bundelgrootte).Take(Brieven.Bundelgrootte).ToListAsync(cancellationToken);
                var brieven = uitnodigingen.Where(u => u.Straat is not null).Select(u => Brief(u, toegang, partij.Herinnering)).ToList();
                await map.SchrijvenAsync(partij.Id, nummer, Brieven.MaakPdf(afzender, brieven), cancellationToken);
            }

            var gedaan = Math.Min(nummer * Brieven.Bundelgrootte, partij.Aantal);
            await voortgang.MeldenAsync(gedaan, partij.Aantal, $"{gedaan.Getal()} van de {partij.Aantal.Getal()} brieven gemaakt", cancellationToken, altijd: true);
        }
    }

    private Brief Brief(Uitnodiging uitnodiging, Toegangssleutel toegang, int herinnering)
    {
        var geheim = toegang.Geheim(uitnodiging.Id, uitnodiging.Poging);
        return new Brief(
            uitnodiging.Doelgroep,
            uitnodiging.Taal,
            new Postadres(uitnodiging.Aanhef ?? "", uitnodiging.Straat!, uitnodiging.Postcode ?? "", uitnodiging.Plaats ?? ""),
            geheim.Code.Tekst,
            new Uri(links.Absoluut(links.Ervaringen.VragenlijstOpenen(geheim.Token.Tekst))),
            herinnering > 0);
    }
}
