using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class ReactieSchrijvenPage(Links links) : FormPage<ReactieSchrijven.Command, ReactieSchrijven.Result>
{
    [FromRoute]
    public Guid AdresseringId { get; set; }

    public ReactieSchrijven.View View { get; private set; } = null!;

    /// <summary>A colleague saved after this writer opened the page.</summary>
    public bool IsIngehaald { get; private set; }

    public override async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Command.Daad != Antwoorddaad.Meelezen)
        {
            return await VersturenAsync(cancellationToken);
        }

        UitRoute(Command);
        await LadenAsync(prefill: false, cancellationToken);
        return Page();
    }

    protected override void UitRoute(ReactieSchrijven.Command command) => command.AdresseringId = AdresseringId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new ReactieSchrijven.Query(AdresseringId), cancellationToken);
        IsIngehaald = !prefill && Command.Opslag != View.Opslag;
        if (prefill)
        {
            Command.Invoer = View.Bewaard ?? new();
        }

        Command.Invoer.Ordenen(View.Vragen);
        var collega = IsIngehaald ? View.Bewaard : null;
        collega?.Ordenen(View.Vragen);
        Command.Invoer.Rondom = new(
            View.Deel.Raad, View.Deel.Niveau, View.Deel.Plichten, View.Vragen, View.Organisaties, collega,
            Command.Daad == Antwoorddaad.Meelezen && !prefill ? Taalhulp.Bekijk(Command.Invoer.GewoneTekst ?? "") : null);
    }

    protected override IActionResult Klaar(ReactieSchrijven.Result result)
    {
        Melden(result switch
        {
            { Ontbreekt: true } => "Uw concept is bewaard. Er ontbreekt nog iets: dat staat bovenaan.",
            { Daad: Antwoorddaad.Aanbieden } => "Uw antwoord ligt nu bij de goedkeurder.",
            { Daad: Antwoorddaad.Versturen } => "Uw antwoord is verstuurd aan de raad.",
            _ => "Uw concept is bewaard.",
        });
        return Redirect(result.Daad == Antwoorddaad.Bewaren ? links.Adviezen.ReactieSchrijven(AdresseringId) : links.Adviezen.AdresseringBekijken(AdresseringId));
    }
}
