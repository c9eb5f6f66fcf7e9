using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class ResultatenPublicerenPage(Links links) : FormPage<ResultatenPubliceren.Command, int>
{
    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Vraag { get; set; }

    public ResultatenPubliceren.View View { get; private set; } = null!;

    public async Task<IActionResult> OnPostVoorbeeldAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Mediator.Send(new ResultatenTellen.Command(RondeId), cancellationToken);
            Melden("Het voorbeeld wordt gemaakt. U kunt deze bladzijde verlaten: het werk gaat door.");
        }
        catch (DomainRuleException exception)
        {
            Melden(exception.Rule.Tekst);
        }

        return Redirect(links.Ervaringen.ResultatenPubliceren(RondeId));
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new ResultatenPubliceren.Query(RondeId, RondeResultatenPage.Toonkeuze(Toon), Vraag), cancellationToken);
        if (prefill)
        {
            Command.VoorstelId = View.Voorstel?.Id;
        }
    }

    protected override void UitRoute(ResultatenPubliceren.Command command) => command.RondeId = RondeId;

    protected override IActionResult Klaar(int result)
    {
        Melden("De resultaten zijn openbaar. Vertel nu ook wat ermee gebeurt.");
        return Redirect(links.Resultaten.VervolgBekijken(RondeId));
    }
}
