using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class VragenlijstBlokWijzigenPage(Links links) : FormPage<VragenlijstBlokWijzigen.Command, Guid>
{
    [FromRoute]
    public Guid LijstId { get; set; }

    [FromRoute]
    public string? Blok { get; set; }

    public VragenlijstBlokWijzigen.View View { get; private set; } = null!;

    protected override void UitRoute(VragenlijstBlokWijzigen.Command command)
    {
        command.LijstId = LijstId;
        command.Blok = Blok;
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new VragenlijstBlokWijzigen.Query(LijstId, Blok), cancellationToken);
        if (prefill && View.Blok is { } blok)
        {
            Command.TitelNl = blok.Titel.In(Taal.Nederlands);
            Command.TitelEn = blok.Titel.In(Taal.Engels);
            Command.InleidingNl = blok.Inleiding.In(Taal.Nederlands);
            Command.InleidingEn = blok.Inleiding.In(Taal.Engels);
            Command.Onderdeel = blok.Onderdeel;
            Command.EenVraagPerScherm = blok.EenVraagPerScherm;
        }
    }

    protected override IActionResult Klaar(Guid result)
    {
        Melden(Blok is null ? "Het blok is toegevoegd. Zet er nu vragen in." : "Het blok is bewaard.");
        return Redirect(links.Ervaringen.VragenlijstWijzigen(result));
    }
}
