using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

public sealed class VerzoekIntrekkenPage(Links links) : Verzoekformulier<VerzoekIntrekken.Command>(links)
{
    protected override string Melding => "Het verzoek is ingetrokken.";

    protected override IQuery<Verzoekkop> Vraag => new VerzoekIntrekken.Query(VerzoekId);
}
