using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

public sealed class VerzoekAfsluitenPage(Links links) : Verzoekformulier<VerzoekAfsluiten.Command>(links)
{
    private readonly Links _links = links;

    protected override string Melding => "Het verzoek is afgesloten. Zeg nu of het ging zoals beloofd.";

    protected override IQuery<Verzoekkop> Vraag => new VerzoekAfsluiten.Query(VerzoekId);

    protected override IActionResult Klaar(MediatR.Unit result)
    {
        Melden(Melding);
        return Redirect(_links.Verzoeken.NiveauBeoordelen(VerzoekId));
    }
}
