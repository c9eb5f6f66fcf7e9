using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Meetings that ask something: of a member to say whether he or she comes, of the ondersteuner to invite and to round off.</summary>
internal sealed class RadenTaken(ParticipatieDb db, TimeProvider clock) : ITakenbron
{
    /// <summary>A meeting that nobody was invited to asks for it this many days before.</summary>
    private const int DagenVooraf = 14;

    public async Task<IReadOnlyList<Taak>> TakenAsync(Gebruiker gebruiker, DateOnly vandaag, Links links, CancellationToken cancellationToken)
    {
        if (!RaadToegang.Rollen.Any(gebruiker.Is))
        {
            return [];
        }

        var nu = clock.Nu();
        var wie = gebruiker.Id;
        var bijeenkomsten = await (
            from raad in db.Raden.AsNoTracking().ZichtbaarVoor(gebruiker)
            join b in db.Bijeenkomsten.AsNoTracking() on raad.Id equals b.RaadId
            where b.Status == Bijeenkomststatus.Gepland || b.Status == Bijeenkomststatus.Uitgenodigd
            select new
            {
                Raad = raad,
                Bijeenkomst = b,
                Lid = db.Raadsleden.Where(l => l.RaadId == raad.Id && l.AccountId == wie && l.GestoptOp == null).Select(l => (Guid?)l.Id).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        var taken = new List<Taak>();
        foreach (var rij in bijeenkomsten)
        {
            var dag = rij.Bijeenkomst.Begin.DagInAmsterdam();
            var pad = links.Raden.BijeenkomstBekijken(rij.Raad.Id, rij.Bijeenkomst.Id);
            if (gebruiker.IsBij(Rol.Raadsondersteuner, rij.Raad.OrganisatieId) && rij.Bijeenkomst.Einde < nu)
            {
                taken.Add(new(
                    "Rond de bijeenkomst af", "Schrijf op wie er waren en wat er is besloten.", null,
                    "Rond af", links.Raden.BijeenkomstAfronden(rij.Raad.Id, rij.Bijeenkomst.Id), rij.Bijeenkomst.Titel));
            }
            else if (gebruiker.IsBij(Rol.Raadsondersteuner, rij.Raad.OrganisatieId) && rij.Bijeenkomst.Status == Bijeenkomststatus.Gepland && dag <= vandaag.AddDays(DagenVooraf))
            {
                taken.Add(new("Nodig uit voor de bijeenkomst", "Er is nog niemand uitgenodigd.", dag, "Bekijk de bijeenkomst", pad, rij.Bijeenkomst.Titel));
            }

            if (rij.Lid is { } lid && rij.Bijeenkomst.Status == Bijeenkomststatus.Uitgenodigd && rij.Bijeenkomst.Begin > nu
                && rij.Bijeenkomst.Deelnemers.Any(d => d.RaadslidId == lid && d.Aanwezigheid == Aanwezigheid.ZonderBericht))
            {
                var isJe = rij.Raad.Doelgroep == Domain.Ervaringen.Doelgroep.Jongere;
                taken.Add(new(isJe ? "Laat weten of je komt" : "Laat weten of u komt", $"{rij.Raad.Naam} komt bijeen.", dag, "Bekijk de bijeenkomst", pad, rij.Bijeenkomst.Titel));
            }
        }

        return taken;
    }
}
