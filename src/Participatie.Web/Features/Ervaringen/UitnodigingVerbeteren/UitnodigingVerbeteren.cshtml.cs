using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class UitnodigingVerbeterenPage(Links links) : FormPage<UitnodigingVerbeteren.Command, Guid>
{
    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid UitnodigingId { get; set; }

    public UitnodigingVerbeteren.View Beeld { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Beeld = await Mediator.Send(new UitnodigingVerbeteren.Query(RondeId, UitnodigingId), cancellationToken);
        if (prefill)
        {
            Command.EMail = Beeld.EMail;
        }
    }

    protected override void UitRoute(UitnodigingVerbeteren.Command command) => (command.RondeId, command.UitnodigingId) = (RondeId, UitnodigingId);

    protected override IActionResult Klaar(Guid result)
    {
        Melden("Het adres is verbeterd. Verstuur de uitnodiging opnieuw.");
        return Redirect(links.Ervaringen.UitnodigingenVersturen(result));
    }
}
