using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class VragenlijstWijzigenPage(Links links) : FormPage<VragenlijstWijzigen.Command, Guid>
{
    [FromRoute]
    public Guid LijstId { get; set; }

    public VragenlijstWijzigen.View View { get; private set; } = null!;

    protected override void UitRoute(VragenlijstWijzigen.Command command) => command.LijstId = LijstId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new VragenlijstWijzigen.Query(LijstId), cancellationToken);
        Command.Naam ??= View.Naam;
    }

    protected override IActionResult Klaar(Guid result)
    {
        Melden(Command.Wijziging switch
        {
            VragenlijstWijzigen.Wijziging.NaamBewaren => "De naam is bewaard.",
            VragenlijstWijzigen.Wijziging.BlokWeghalen => "Het blok is weggehaald.",
            VragenlijstWijzigen.Wijziging.VraagWeghalen => "De vraag is weggehaald.",
            _ => "De volgorde is veranderd.",
        });
        return Redirect(links.Ervaringen.VragenlijstWijzigen(result));
    }
}
