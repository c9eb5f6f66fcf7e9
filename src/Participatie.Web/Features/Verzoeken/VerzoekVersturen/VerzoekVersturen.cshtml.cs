using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

public sealed class VerzoekVersturenPage(Links links) : FormPage<VerzoekVersturen.Command, MediatR.Unit>
{
    [FromRoute]
    public Guid VerzoekId { get; set; }

    public VerzoekVersturen.View Wat { get; private set; } = null!;

    public bool IsConcept => Wat.Kop.Status == Verzoekstatus.Concept;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        Wat = await Mediator.Send(new VerzoekVersturen.Query(VerzoekId), cancellationToken);

    protected override void UitRoute(VerzoekVersturen.Command command) => command.VerzoekId = VerzoekId;

    protected override IActionResult Klaar(MediatR.Unit result)
    {
        Melden("Het verzoek is verstuurd. De raad krijgt bericht.");
        return Redirect(links.Verzoeken.VerzoekBekijken(VerzoekId));
    }
}
