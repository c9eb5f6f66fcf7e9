using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

public sealed class HerkomstInvullenPage(Links links) : Raadformulier<HerkomstInvullen.Command>
{
    public HerkomstInvullen.View Wat { get; private set; } = null!;

    protected override string Melding => "Bewaard. Het telt mee in de aantallen.";

    protected override string Terug => links.Raden.LedenBekijken(RaadId);

    [FromRoute]
    public Guid RaadslidId { get; set; }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => Wat = await Mediator.Send(new HerkomstInvullen.Query(RaadId, RaadslidId), cancellationToken);

    protected override void UitRoute(HerkomstInvullen.Command command)
    {
        base.UitRoute(command);
        command.RaadslidId = RaadslidId;
    }
}
