using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class VersiesVergelijkenPage(Links links) : Adviesformulier<VersiesVergelijken.Command, int>
{
    [FromQuery]
    public int? Van { get; set; }

    [FromQuery]
    public int? Tot { get; set; }

    public VersiesVergelijken.View Beeld { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        Beeld = await Mediator.Send(new VersiesVergelijken.Query(AdviesId, Van, Tot), cancellationToken);

    protected override IActionResult Klaar(int result)
    {
        Melden($"Versie {Command.Nummer} is terug, als versie {result}. De tekst van daarvoor staat er ook nog.");
        return Redirect(links.Adviezen.AdviesSchrijven(AdviesId));
    }
}
