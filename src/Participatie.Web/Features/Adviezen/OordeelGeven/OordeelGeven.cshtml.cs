using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class OordeelGevenPage(Links links) : FormPage<OordeelGeven.Command, bool>
{
    [FromRoute]
    public Guid AdresseringId { get; set; }

    public OordeelGeven.View View { get; private set; } = null!;

    /// <summary>Somebody of the raad saved after this writer opened the page.</summary>
    public bool IsIngehaald { get; private set; }

    protected override void UitRoute(OordeelGeven.Command command) => command.AdresseringId = AdresseringId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new OordeelGeven.Query(AdresseringId), cancellationToken);
        IsIngehaald = !prefill && Command.Opslag != (View.Concept?.Opslag ?? 0);
        if (prefill)
        {
            Command.Uitkomst = View.Concept?.Uitkomst;
            Command.Reden = View.Concept?.Reden;
        }
    }

    protected override IActionResult Klaar(bool result)
    {
        Melden(result ? "Het concept is bewaard. Alleen de raad ziet het." : "Het oordeel staat vast.");
        return Redirect(result ? links.Adviezen.OordeelGeven(AdresseringId) : links.Adviezen.AdresseringBekijken(AdresseringId));
    }
}
