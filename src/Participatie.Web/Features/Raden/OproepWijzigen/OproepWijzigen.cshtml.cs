using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

public sealed class OproepWijzigenPage(Links links) : Raadformulier<OproepWijzigen.Command>
{
    public OproepWijzigen.View Wat { get; private set; } = null!;

    protected override string Melding => Command.Sluiten ? "De oproep is gesloten." : "De oproep is veranderd.";

    protected override string Terug => links.Raden.WervingBekijken(RaadId);

    [FromRoute]
    public Guid OproepId { get; set; }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Wat = await Mediator.Send(new OproepWijzigen.Query(RaadId, OproepId), cancellationToken);
        if (prefill)
        {
            Command = Wat.Nu;
        }
    }

    protected override void UitRoute(OproepWijzigen.Command command)
    {
        base.UitRoute(command);
        command.OproepId = OproepId;
    }
}
