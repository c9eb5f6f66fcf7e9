using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

[OutputCache(Duration = Resultatencache.Seconden, Tags = [Resultatencache.Tag], VaryByQueryKeys = ["toon", "vraag"])]
public sealed class RondeResultatenPage(IMediator mediator) : PageModel
{
    public Resultatenbeeld View { get; private set; } = null!;

    public async Task OnGetAsync(Guid rondeId, string? toon, string? vraag, CancellationToken cancellationToken) =>
        View = await mediator.Send(new RondeResultaten.Query(rondeId, Toonkeuze(toon), vraag), cancellationToken);

    /// <summary>Young people come first, also in what the page assumes.</summary>
    /// <exception cref="NietGevondenException">No such tone.</exception>
    internal static Doelgroep Toonkeuze(string? toon) => toon switch
    {
        null or "jongere" => Doelgroep.Jongere,
        "ouder" => Doelgroep.Ouder,
        _ => throw new NietGevondenException(),
    };
}
