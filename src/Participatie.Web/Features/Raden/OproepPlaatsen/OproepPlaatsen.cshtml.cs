using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

public sealed class OproepPlaatsenPage(Links links) : Raadformulier<OproepPlaatsen.Command>
{
    public Raadkop Wat { get; private set; } = null!;

    protected override string Melding => "De oproep staat op de pagina van de raad.";

    protected override string Terug => links.Raden.WervingBekijken(RaadId);

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => Wat = await Mediator.Send(new OproepPlaatsen.Query(RaadId), cancellationToken);
}
