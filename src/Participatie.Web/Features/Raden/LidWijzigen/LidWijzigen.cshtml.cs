using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

public sealed class LidWijzigenPage(Links links) : Raadformulier<LidWijzigen.Command>
{
    public LidWijzigen.View Wat { get; private set; } = null!;

    protected override string Melding => $"{Command.Naam} is bewaard.";

    protected override string Terug => links.Raden.LedenBekijken(RaadId);

    [FromRoute]
    public Guid RaadslidId { get; set; }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Wat = await Mediator.Send(new LidWijzigen.Query(RaadId, RaadslidId), cancellationToken);
        if (prefill)
        {
            Command = Wat.Nu;
        }
    }

    protected override void UitRoute(LidWijzigen.Command command)
    {
        base.UitRoute(command);
        command.RaadslidId = RaadslidId;
    }
}
