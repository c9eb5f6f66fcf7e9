using Participatie.Domain.Shared;

namespace Participatie.Domain.Ervaringen;

public static class VervolgRules
{
    public static readonly DomainRule AlleenNaPublicatie = new(nameof(AlleenNaPublicatie), "Publiceer eerst de resultaten. Daarna vertelt u wat ermee gebeurde.");
    public static readonly DomainRule WanneerNodig = new(nameof(WanneerNodig), "Vul een dag in, of schrijf op wanneer het was of wordt.");
    public static readonly DomainRule BeideTekstenNodig = new(nameof(BeideTekstenNodig), "Schrijf een titel, een tekst voor jongeren en een tekst voor ouders.");
    public static readonly DomainRule BelofteIsVanIemand = new(nameof(BelofteIsVanIemand), "Schrijf op wie dit belooft.");
    public static readonly DomainRule OordeelIsVanEenRaad = new(nameof(OordeelIsVanEenRaad), "Vul in welke raad dit zegt, en wat de raad zegt.");
    public static readonly DomainRule DeRaadZegtOfHetGedaanIs = new(
        nameof(DeRaadZegtOfHetGedaanIs), "Of iets gedaan is, zegt een raad. Vul in welke raad dit zegt, en in welke woorden.");
    public static readonly DomainRule AlleenBelofteHeeftUitkomst = new(
        nameof(AlleenBelofteHeeftUitkomst), "Alleen een belofte of een verbeterpunt kan gedaan of niet gedaan zijn.");
    public static readonly DomainRule ReactieOpGepubliceerdeVraag = new(nameof(ReactieOpGepubliceerdeVraag), "Kies een vraag die in de resultaten staat.");
    public static readonly DomainRule ReactieHeeftWoorden = new(nameof(ReactieHeeftWoorden), "Vul in welke raad reageert, en wat de raad zegt.");
}
