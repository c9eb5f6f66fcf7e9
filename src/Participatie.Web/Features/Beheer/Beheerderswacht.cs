using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Organisaties;

namespace Participatie.Web.Features.Beheer;

/// <summary>Guards that somebody can always get in to manage: without an administrator nobody could ever be made one again.</summary>
internal static class Beheerderswacht
{
    /// <summary>The grants of administrators who can sign in now.</summary>
    public static IQueryable<Roltoekenning> Beheerders(this ParticipatieDb db) => db.Roltoekenningen.Where(r =>
        r.Rol == Rol.FunctioneelBeheerder && r.BeeindigdOp == null
        && db.Organisaties.Any(o => o.Id == r.OrganisatieId && o.IsActief)
        && db.Users.Any(a => a.Id == r.AccountId && a.IsActief && a.PasswordHash != null));

    /// <param name="weg">The grants that are about to go.</param>
    /// <param name="blijvend">All grants of administrators except those.</param>
    /// <param name="cancellationToken">The request's end.</param>
    /// <exception cref="Domain.Shared.DomainRuleException">They are the last.</exception>
    public static async Task EisAndereAsync(IQueryable<Roltoekenning> weg, IQueryable<Roltoekenning> blijvend, CancellationToken cancellationToken) =>
        RoltoekenningRules.LaatsteBeheerder.Eis(!await weg.AnyAsync(cancellationToken) || await blijvend.AnyAsync(cancellationToken));
}
