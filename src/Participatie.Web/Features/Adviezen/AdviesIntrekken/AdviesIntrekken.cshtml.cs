using MediatR;
using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class AdviesIntrekkenPage(Links links) : Adviesformulier<AdviesIntrekken.Command, Unit>
{
    public AdviesIntrekken.View Beeld { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => Beeld = await Mediator.Send(new AdviesIntrekken.Query(AdviesId), cancellationToken);

    protected override IActionResult Klaar(Unit result)
    {
        Melden("Het advies is ingetrokken. Niemand hoeft nog te antwoorden.");
        return Redirect(links.Adviezen.AdviesBekijken(AdviesId));
    }
}
