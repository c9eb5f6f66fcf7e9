using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

public sealed class VerzoekToelichtenPage(Links links) : Verzoekformulier<VerzoekToelichten.Command>(links)
{
    protected override string Melding => "De raad heeft uw antwoord.";

    protected override IQuery<Verzoekkop> Vraag => new VerzoekToelichten.Query(VerzoekId);
}
