using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Participatie.Domain.Organisaties;

namespace Participatie.Web.Infrastructure.Security;

/// <summary>Who may enter a page at all.</summary>
public enum Wie
{
    Iedereen,
    Ingelogd,
    Rollen,
}

/// <summary>The row of one page in the access matrix. What is behind an id is the affair of the aggregate's own rules.</summary>
/// <param name="Pagina">Page path, for example <c>/Ervaringen/RondeBekijken/RondeBekijken</c>.</param>
/// <param name="Wie">Everybody, everybody signed in, or who holds one of <paramref name="Rollen"/>.</param>
/// <param name="Rollen">Empty unless <paramref name="Wie"/> is <see cref="Wie.Rollen"/>.</param>
public sealed record Paginatoegang(string Pagina, Wie Wie, IReadOnlyList<Rol> Rollen)
{
    public bool LaatBinnen(Gebruiker? gebruiker) => Wie switch
    {
        Wie.Iedereen => true,
        Wie.Ingelogd => gebruiker is not null,
        _ => gebruiker is not null && Rollen.Any(gebruiker.Is),
    };
}

/// <summary>
/// The pages of one area and who may enter them. Found by scan. A page without a row stops the portal at start: closed unless a rule opens it.
/// </summary>
public abstract class Areatoegang
{
    private readonly List<Paginatoegang> _rijen = [];

    /// <summary>Folder below the features root.</summary>
    public abstract string Area { get; }

    public IReadOnlyList<Paginatoegang> Rijen => _rijen;

    protected void Iedereen(params string[] useCases) => Voeg(Wie.Iedereen, [], useCases);

    protected void Ingelogd(params string[] useCases) => Voeg(Wie.Ingelogd, [], useCases);

    protected void Voor(Rol[] rollen, params string[] useCases) => Voeg(Wie.Rollen, rollen, useCases);

    private void Voeg(Wie wie, Rol[] rollen, string[] useCases) =>
        _rijen.AddRange(useCases.Select(u => new Paginatoegang($"/{Area}/{u}/{u}", wie, rollen)));
}

/// <summary>All rows, and the convention that lays them on the pages.</summary>
public sealed class Toegangsmatrix : IPageApplicationModelConvention
{
    private readonly Dictionary<string, Paginatoegang> _rijen;

    public Toegangsmatrix(IEnumerable<Areatoegang> areas) =>
        _rijen = areas.SelectMany(a => a.Rijen).ToDictionary(r => r.Pagina, StringComparer.Ordinal);

    public IReadOnlyCollection<Paginatoegang> Rijen => _rijen.Values;

    public static Toegangsmatrix Scan() => new(
        typeof(Toegangsmatrix).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Areatoegang)) && !t.IsAbstract)
            .Select(t => (Areatoegang)Activator.CreateInstance(t)!));

    public Paginatoegang Rij(string pagina) => _rijen.TryGetValue(pagina, out var rij)
        ? rij
        : throw new InvalidOperationException($"Page {pagina} has no row in its area's Areatoegang: say who may enter it.");

    public void Apply(PageApplicationModel model)
    {
        var rij = Rij(model.ViewEnginePath);
        if (rij.Wie == Wie.Iedereen)
        {
            model.EndpointMetadata.Add(new AllowAnonymousAttribute());
        }
        else
        {
            model.EndpointMetadata.Add(new AuthorizeAttribute());
            model.EndpointMetadata.Add(rij);
        }
    }
}

/// <summary>Grants entry by the row on the endpoint; the roles are those in force now, not those at sign-in.</summary>
public sealed class PaginatoegangHandler : AuthorizationHandler<PaginatoegangRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PaginatoegangRequirement requirement)
    {
        if (context.Resource is HttpContext http
            && http.GetEndpoint()?.Metadata.GetMetadata<Paginatoegang>() is { } rij
            && rij.LaatBinnen(http.Features.Get<Gebruiker>()))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}

public sealed class PaginatoegangRequirement : IAuthorizationRequirement;
