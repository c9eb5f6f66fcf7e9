using Participatie.Data;
using Participatie.Domain.Adviezen;

namespace Participatie.Web.Features.Adviezen;

/// <summary>What everybody may know of. Every public list, page, feed, figure and mail starts here, so that a confidential advies leaves no trace anywhere.</summary>
public static class Openbaarheidsfilter
{
    /// <summary>Adviezen that were sent and are not confidential or under embargo; also those that were taken back.</summary>
    public static IQueryable<Advies> Openbaar(this ParticipatieDb db, DateOnly vandaag) => db.Adviezen.Where(a => a.OpenbaarVanaf <= vandaag);
}
