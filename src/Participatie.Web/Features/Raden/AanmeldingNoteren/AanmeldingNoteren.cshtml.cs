using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

public sealed class AanmeldingNoterenPage(Links links) : Raadformulier<AanmeldingNoteren.Command>
{
    public AanmeldingNoteren.View Wat { get; private set; } = null!;

    protected override string Melding => "De aanmelding is genoteerd.";

    protected override string Terug => links.Raden.WervingBekijken(RaadId);

    [FromRoute]
    public Guid OproepId { get; set; }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => Wat = await Mediator.Send(new AanmeldingNoteren.Query(RaadId, OproepId), cancellationToken);

    protected override void UitRoute(AanmeldingNoteren.Command command)
    {
        base.UitRoute(command);
        command.OproepId = OproepId;
    }
}
