using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

public sealed class BijeenkomstAfzeggenPage(Links links) : Raadformulier<BijeenkomstAfzeggen.Command>
{
    public BijeenkomstAfzeggen.View Wat { get; private set; } = null!;

    protected override string Melding => "De bijeenkomst is afgezegd.";

    protected override string Terug => links.Raden.BijeenkomstBekijken(RaadId, BijeenkomstId);

    [FromRoute]
    public Guid BijeenkomstId { get; set; }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => Wat = await Mediator.Send(new BijeenkomstAfzeggen.Query(RaadId, BijeenkomstId), cancellationToken);

    protected override void UitRoute(BijeenkomstAfzeggen.Command command)
    {
        base.UitRoute(command);
        command.BijeenkomstId = BijeenkomstId;
    }
}
