using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class VragenlijstInlezenPage(Links links) : FormPage<VragenlijstInlezen.Command, Guid>
{
    [FromRoute]
    public Guid? LijstId { get; set; }

    public VragenlijstInlezen.View View { get; private set; } = null!;

    /// <summary>Where to go without reading anything.</summary>
    public string Terug => LijstId is { } lijstId ? links.Ervaringen.VragenlijstWijzigen(lijstId) : links.Ervaringen.VragenlijstenBekijken();

    protected override void UitRoute(VragenlijstInlezen.Command command) => command.LijstId = LijstId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new VragenlijstInlezen.Query(LijstId), cancellationToken);

    protected override IActionResult Klaar(Guid result)
    {
        Melden("Het bestand is ingelezen. De lijst is een concept.");
        return Redirect(links.Ervaringen.VragenlijstBekijken(result));
    }
}
