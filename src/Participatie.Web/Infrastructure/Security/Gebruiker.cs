using Participatie.Domain.Organisaties;

namespace Participatie.Web.Infrastructure.Security;

/// <summary>A role in force, with the organisation in which it is held.</summary>
public sealed record Rolvervulling(Rol Rol, Guid OrganisatieId, string Organisatie);

/// <summary>The person behind the request, with the roles in force at this moment.</summary>
public sealed record Gebruiker(Guid Id, string Naam, Guid SessieId, IReadOnlyList<Rolvervulling> Rollen)
{
    public bool Is(Rol rol) => Rollen.Any(r => r.Rol == rol);

    /// <summary>The organisations in which this person holds the role.</summary>
    public IReadOnlyList<Guid> OrganisatiesAls(Rol rol) => Rollen.Where(r => r.Rol == rol).Select(r => r.OrganisatieId).Distinct().ToList();

    public bool IsBij(Rol rol, Guid organisatieId) => Rollen.Any(r => r.Rol == rol && r.OrganisatieId == organisatieId);
}

/// <summary>Gives the person behind the request; handlers ask for this and never for claims.</summary>
public interface IGebruiker
{
    /// <summary>Null for a visitor and for a job.</summary>
    Gebruiker? Huidige { get; }

    /// <summary>The signed-in person; throws when there is none, which the access rules have made impossible.</summary>
    Gebruiker Ingelogd => Huidige ?? throw new InvalidOperationException("Nobody is signed in.");
}

/// <summary>Knows the person from the request; the demo region and jobs may act in somebody's name.</summary>
public sealed class Gebruikerscontext(IHttpContextAccessor accessor) : IGebruiker
{
    /// <summary>In whose name this scope acts, where there is no request.</summary>
    public Gebruiker? Namens { get; set; }

    public Gebruiker? Huidige => Namens ?? accessor.HttpContext?.Features.Get<Gebruiker>();
}
