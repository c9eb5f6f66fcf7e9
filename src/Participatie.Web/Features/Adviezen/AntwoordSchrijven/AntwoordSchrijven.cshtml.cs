using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class AntwoordSchrijvenPage(Antwoordsessies sessies, Links links)
    : Antwoordformulier<AntwoordSchrijven.Command, ReactieSchrijven.Result>(sessies, links, Antwoordrol.Behandelaar)
{
    public AntwoordSchrijven.View Beeld { get; private set; } = null!;

    protected override async Task<IActionResult> VersturenOfMeelezenAsync(CancellationToken cancellationToken)
    {
        if (Command.Daad != Antwoorddaad.Meelezen)
        {
            return await VersturenAsync(cancellationToken);
        }

        await LadenAsync(prefill: false, cancellationToken);
        return Page();
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Beeld = await Mediator.Send(new AntwoordSchrijven.Query(Link.Id), cancellationToken);
        if (prefill)
        {
            Command.Invoer = Beeld.Bewaard ?? new();
        }

        Command.Invoer.Ordenen(Beeld.Vragen);
        var collega = !prefill && Command.Opslag != Beeld.Opslag ? Beeld.Bewaard : null;
        collega?.Ordenen(Beeld.Vragen);
        Command.Invoer.Rondom = new(
            Beeld.Deel.Raad, Beeld.Deel.Niveau, Beeld.Deel.Plichten, Beeld.Vragen, Beeld.Organisaties, collega,
            Command.Daad == Antwoorddaad.Meelezen && !prefill ? Taalhulp.Bekijk(Command.Invoer.GewoneTekst ?? "") : null);
    }

    protected override IActionResult Klaar(ReactieSchrijven.Result result)
    {
        Melden(result switch
        {
            { Ontbreekt: true } => "Uw concept is bewaard. Er ontbreekt nog iets: dat staat bovenaan.",
            { Daad: Antwoorddaad.Aanbieden } => "Uw collega krijgt een mail om het antwoord goed te keuren.",
            { Daad: Antwoorddaad.Versturen } => "Uw antwoord is verstuurd aan de raad.",
            _ => "Uw concept is bewaard.",
        });
        return Redirect(result.Daad == Antwoorddaad.Bewaren ? Links.Antwoord.AntwoordSchrijven(Token) : Links.Antwoord.AntwoordGeven(Token));
    }
}
