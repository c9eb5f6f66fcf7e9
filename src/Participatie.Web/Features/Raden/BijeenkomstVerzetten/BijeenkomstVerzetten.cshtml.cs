using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

public sealed class BijeenkomstVerzettenPage(Links links) : Raadformulier<BijeenkomstVerzetten.Command>
{
    public BijeenkomstVerzetten.View Wat { get; private set; } = null!;

    protected override string Melding => "De bijeenkomst is veranderd.";

    protected override string Terug => links.Raden.BijeenkomstBekijken(RaadId, BijeenkomstId);

    [FromRoute]
    public Guid BijeenkomstId { get; set; }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Wat = await Mediator.Send(new BijeenkomstVerzetten.Query(RaadId, BijeenkomstId), cancellationToken);
        if (prefill)
        {
            Command = Wat.Nu;
        }
    }

    protected override void UitRoute(BijeenkomstVerzetten.Command command)
    {
        base.UitRoute(command);
        command.BijeenkomstId = BijeenkomstId;
    }
}
