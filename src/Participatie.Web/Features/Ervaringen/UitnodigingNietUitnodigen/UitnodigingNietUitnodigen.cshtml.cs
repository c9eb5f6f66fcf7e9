using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class UitnodigingNietUitnodigenPage(Links links) : FormPage<UitnodigingNietUitnodigen.Command, Guid>
{
    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid UitnodigingId { get; set; }

    public UitnodigingNietUitnodigen.View Beeld { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        Beeld = await Mediator.Send(new UitnodigingNietUitnodigen.Query(RondeId, UitnodigingId), cancellationToken);

    protected override void UitRoute(UitnodigingNietUitnodigen.Command command) => (command.RondeId, command.UitnodigingId) = (RondeId, UitnodigingId);

    protected override IActionResult Klaar(Guid result)
    {
        Melden("Deze persoon wordt niet uitgenodigd. Het adres is gewist.");
        return Redirect(links.Ervaringen.UitnodigingenBekijken(result));
    }
}
