using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Adviezen;

[OutputCache(PolicyName = Registercache.Beleid)]
public sealed class AdviesLezenPage(IMediator mediator) : PageModel
{
    public OpenbaarAdvies View { get; private set; } = null!;

    /// <summary>An advies of young people is told to young people, unless the reader chooses otherwise.</summary>
    public Doelgroep Toon { get; private set; }

    public async Task OnGetAsync(string kenmerk, string? toon, CancellationToken cancellationToken)
    {
        View = await mediator.Send(new AdviesLezen.Query(kenmerk), cancellationToken);
        Toon = toon switch
        {
            "jongere" => Doelgroep.Jongere,
            "ouder" => Doelgroep.Ouder,
            _ => View.Stand.Raadsgroep ?? Doelgroep.Ouder,
        };
    }
}
