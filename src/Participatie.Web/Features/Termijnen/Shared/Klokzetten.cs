using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Adviezen;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>What the three pages that move a date have in common: which clock, whose act, and what it would become.</summary>
public sealed class Klokzetten(ParticipatieDb db, Klokken klokken, IGebruiker gebruiker)
{
    /// <summary>The clock as it stands; 404 when it may not be known, 403 when it is another's to move.</summary>
    public async Task<Klokhouder> BekijkenAsync(Guid termijnId, CancellationToken cancellationToken)
    {
        var klok = await klokken.ZichtbaarAsync(termijnId, gebruiker.Ingelogd, cancellationToken);
        return Termijnbevoegdheid.IsAanZet(gebruiker.Ingelogd, klok) || !klok.Termijn.IsOpen ? klok : throw new GeenToegangException();
    }

    /// <summary>The aggregate for an act, with who does it.</summary>
    public async Task<(Adressering Adressering, Termijn Termijn, Handelende Door)> LadenAsync(Guid termijnId, CancellationToken cancellationToken)
    {
        var wie = gebruiker.Ingelogd;
        var adressering = await db.Adresseringen.ZichtbaarVoor(wie).Include(a => a.Termijnen).ThenInclude(t => t.Herinneringen).AsSplitQuery()
            .SingleOrDefaultAsync(a => a.Termijnen.Any(t => t.Id == termijnId), cancellationToken).OfNietGevonden();
        var termijn = adressering.Termijnen.Single(t => t.Id == termijnId);
        return Termijnbevoegdheid.Bewerking(wie, termijn, adressering) is { } bewerking ? (adressering, termijn, wie.Eis(bewerking, adressering)) : throw new GeenToegangException();
    }
}
