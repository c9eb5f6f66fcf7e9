using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class VragenlijstKopierenPage(Links links) : FormPage<VragenlijstKopieren.Command, Guid>
{
    [FromRoute]
    public Guid LijstId { get; set; }

    public VragenlijstKopieren.View View { get; private set; } = null!;

    protected override void UitRoute(VragenlijstKopieren.Command command) => command.LijstId = LijstId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new VragenlijstKopieren.Query(LijstId), cancellationToken);
        if (prefill)
        {
            Command.Naam = $"Kopie van {View.Naam}";
        }
    }

    protected override IActionResult Klaar(Guid result)
    {
        Melden("De kopie is een concept. U kunt haar nu veranderen.");
        return Redirect(links.Ervaringen.VragenlijstWijzigen(result));
    }
}
