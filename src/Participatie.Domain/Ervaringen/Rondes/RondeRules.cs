using Participatie.Domain.Shared;

namespace Participatie.Domain.Ervaringen;

public static class RondeRules
{
    public static readonly DomainRule AlleenInVoorbereiding = new(nameof(AlleenInVoorbereiding), "Deze ronde is al begonnen. Dit kan niet meer veranderen.");
    public static readonly DomainRule AnonimiteitStaatVast = new(
        nameof(AnonimiteitStaatVast), "De eerste uitnodiging is verstuurd. Wat mensen over hun anonimiteit is beloofd, verandert niet meer.");
    public static readonly DomainRule AlleenGrover = new(nameof(AlleenGrover), "Een kenmerk kan alleen grover worden of wegvallen.");
    public static readonly DomainRule LijstenStaanVast = new(nameof(LijstenStaanVast), "De eerste uitnodiging is verstuurd. De vragenlijsten staan nu vast.");
    public static readonly DomainRule LijstNodig = new(nameof(LijstNodig), "Kies eerst een vragenlijst voor jongeren, voor ouders of voor allebei.");
    public static readonly DomainRule NogNietOpen = new(nameof(NogNietOpen), "De dag waarop deze ronde opent, is nog niet gekomen.");
    public static readonly DomainRule AlleenOpen = new(nameof(AlleenOpen), "Dit kan alleen zolang de ronde open is.");
    public static readonly DomainRule AlleenVoorSluiting = new(nameof(AlleenVoorSluiting), "Deze ronde is gesloten. Uitnodigen kan niet meer.");
    public static readonly DomainRule AlleenGesloten = new(nameof(AlleenGesloten), "De bus kan pas open als de ronde gesloten is.");
    public static readonly DomainRule AlleenNaOpenen = new(nameof(AlleenNaOpenen), "Open eerst de bus. Pas dan zijn er resultaten om te publiceren.");
    public static readonly DomainRule RedenNodig = new(nameof(RedenNodig), "Schrijf op waarom de ronde langer open blijft. Iedereen kan dat lezen.");
    public static readonly DomainRule VerlengenIsLater = new(nameof(VerlengenIsLater), "Kies een dag na de dag waarop de ronde nu sluit.");
    public static readonly DomainRule SluitenNaOpenen = new(nameof(SluitenNaOpenen), "Laat de ronde sluiten na de dag waarop zij opent.");
    public static readonly DomainRule SluitenInToekomst = new(nameof(SluitenInToekomst), "Kies een sluitdag die nog moet komen.");
    public static readonly DomainRule NietTeLang = new(nameof(NietTeLang), $"Een ronde is hooguit {Ronde.DuurMaxDagen} dagen open. Kies een eerdere sluitdag.");
    public static readonly DomainRule DrempelBinnenGrenzen = new(
        nameof(DrempelBinnenGrenzen), $"Kies een kleinste groep van {Ronde.DrempelMin} tot en met {Ronde.DrempelMax} mensen.");
    public static readonly DomainRule LokaalHeeftGemeente = new(nameof(LokaalHeeftGemeente), "Kies de gemeente van deze lokale ronde.");
    public static readonly DomainRule HerinneringenOplopend = new(
        nameof(HerinneringenOplopend), $"Vul hooguit {Ronde.HerinneringenMax} herinneringen in, elke later dan de vorige.");
}
