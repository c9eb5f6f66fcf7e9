using Participatie.Domain.Shared;

namespace Participatie.Domain.Ervaringen;

public static class BusopeningRules
{
    public static readonly DomainRule GenoegEnveloppen = new(
        nameof(GenoegEnveloppen), "Er liggen te weinig enveloppen in de bus. Met zo weinig mensen kan niemand anoniem blijven, dus de bus blijft dicht.");
    public static readonly DomainRule OpeningLooptAl = new(nameof(OpeningLooptAl), "De bus wordt al geopend.");
}
