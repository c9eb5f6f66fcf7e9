using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class ReactieGoedkeurenPage(Links links) : FormPage<ReactieGoedkeuren.Command, Goedkeurdaad>
{
    [FromRoute]
    public Guid AdresseringId { get; set; }

    public ReactieGoedkeuren.View View { get; private set; } = null!;

    protected override void UitRoute(ReactieGoedkeuren.Command command) => command.AdresseringId = AdresseringId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => View = await Mediator.Send(new ReactieGoedkeuren.Query(AdresseringId), cancellationToken);

    protected override IActionResult Klaar(Goedkeurdaad result)
    {
        Melden(result switch
        {
            Goedkeurdaad.Versturen => "Het antwoord is verstuurd aan de raad.",
            Goedkeurdaad.Teruggeven => "Het antwoord ging terug naar de schrijver.",
            _ => "U hebt het antwoord terug. U kunt weer verder schrijven.",
        });
        return Redirect(result == Goedkeurdaad.Terugvragen ? links.Adviezen.ReactieSchrijven(AdresseringId) : links.Adviezen.AdresseringBekijken(AdresseringId));
    }
}
