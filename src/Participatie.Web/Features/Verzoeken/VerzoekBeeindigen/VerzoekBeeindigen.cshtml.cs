using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

public sealed class VerzoekBeeindigenPage(Links links) : Verzoekformulier<VerzoekBeeindigen.Command>(links)
{
    protected override string Melding => "Het verzoek is klaar. De raad zegt nu of het ging zoals beloofd.";

    protected override IQuery<Verzoekkop> Vraag => new VerzoekBeeindigen.Query(VerzoekId);
}
