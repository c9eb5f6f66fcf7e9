using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

public sealed class RaadWijzigenPage(Links links) : Raadformulier<RaadWijzigen.Command>
{
    public RaadWijzigen.View Wat { get; private set; } = null!;

    protected override string Melding => "De gegevens zijn bewaard.";

    protected override string Terug => links.Raden.RaadBekijken(RaadId);

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Wat = await Mediator.Send(new RaadWijzigen.Query(RaadId), cancellationToken);
        if (prefill)
        {
            Command = Wat.Nu;
        }
    }
}
