using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class AdviesBeginnenPage(Links links) : FormPage<AdviesBeginnen.Command, Guid>
{
    public AdviesBeginnen.View Beeld { get; private set; } = null!;

    [FromQuery]
    public Guid? VerzoekId { get; set; }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Beeld = await Mediator.Send(new AdviesBeginnen.Query(Command.VerzoekId ?? VerzoekId), cancellationToken);
        if (prefill && Beeld.Verzoek is { } vraag)
        {
            Command = new() { VerzoekId = VerzoekId, RaadId = vraag.RaadId, Soort = Adviessoort.Gevraagd, Titel = vraag.Onderwerp };
        }
    }

    protected override IActionResult Klaar(Guid result) => Redirect(links.Adviezen.AdviesSchrijven(result));
}
