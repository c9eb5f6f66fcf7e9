using MediatR;
using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class AdviesInstellenPage(Links links) : Adviesformulier<AdviesInstellen.Command, Unit>
{
    public AdviesInstellen.View Beeld { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Beeld = await Mediator.Send(new AdviesInstellen.Query(AdviesId), cancellationToken);
        Command = prefill ? Beeld.Nu : Command;
    }

    protected override IActionResult Klaar(Unit result)
    {
        Melden("Dit is bewaard.");
        return Redirect(links.Adviezen.AdviesBekijken(AdviesId));
    }
}
