using MediatR;
using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

public sealed class TermijnregelsWijzigenPage(Links links) : FormPage<TermijnregelsWijzigen.Command, Unit>
{
    [FromQuery]
    public Termijnsoort Soort { get; set; }

    [FromQuery]
    public bool Licht { get; set; }

    [FromQuery]
    public Guid? Organisatie { get; set; }

    public TermijnregelsWijzigen.View View { get; private set; } = null!;

    protected override void UitRoute(TermijnregelsWijzigen.Command command)
    {
        if (!Enum.IsDefined(Soort))
        {
            throw new NietGevondenException();
        }

        (command.Soort, command.Licht, command.OrganisatieId) = (Soort, Licht, Organisatie);
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        var vraag = new TermijnregelsWijzigen.Query(Soort, Licht, Organisatie);
        View = await Mediator.Send(vraag, cancellationToken);
        if (prefill)
        {
            Command = TermijnregelsWijzigen.Command.Van(vraag, View.Regels, View.Vandaag);
        }
    }

    protected override IActionResult Klaar(Unit result)
    {
        Melden($"De regels zijn vastgelegd. Ze gelden voor termijnen die beginnen vanaf {Command.GeldigVanaf!.Value.Kort()}.");
        return Redirect(links.Termijnen.TermijnregelsBekijken());
    }
}
