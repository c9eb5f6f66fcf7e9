using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

public sealed class NiveauBeoordelenPage(Links links) : Verzoekformulier<NiveauBeoordelen.Command>(links)
{
    protected override string Melding => "Het oordeel van de raad staat bij het verzoek.";

    protected override IQuery<Verzoekkop> Vraag => new NiveauBeoordelen.Query(VerzoekId);
}
