using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class AntwoordGoedkeurenPage(Antwoordsessies sessies, Links links)
    : Antwoordformulier<AntwoordGoedkeuren.Command, Goedkeurdaad>(sessies, links, Antwoordrol.Goedkeurder)
{
    public AntwoordGoedkeuren.View Beeld { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => Beeld = await Mediator.Send(new AntwoordGoedkeuren.Query(Link.Id), cancellationToken);

    protected override IActionResult Klaar(Goedkeurdaad result)
    {
        Melden(result == Goedkeurdaad.Versturen ? "Het antwoord is goedgekeurd en verstuurd aan de raad." : "Het antwoord is terug bij uw collega.");
        return Redirect(Links.Antwoord.AntwoordGeven(Token));
    }
}
