using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class VragenlijstVraagToevoegenPage(Links links) : FormPage<VragenlijstVraagToevoegen.Command, string>
{
    [FromRoute]
    public Guid LijstId { get; set; }

    [FromRoute]
    public string Blok { get; set; } = "";

    public VragenlijstVraagToevoegen.View View { get; private set; } = null!;

    protected override void UitRoute(VragenlijstVraagToevoegen.Command command)
    {
        command.LijstId = LijstId;
        command.Blok = Blok;
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new VragenlijstVraagToevoegen.Query(LijstId, Blok), cancellationToken);

    protected override IActionResult Klaar(string result)
    {
        Melden("De vraag staat in de lijst. Vul hieronder de rest in.");
        return Redirect(links.Ervaringen.VragenlijstVraagWijzigen(LijstId, Blok, result));
    }
}
