using Participatie.Domain.Shared;

namespace Participatie.Domain.Ervaringen;

/// <summary>The rules that <see cref="Vragenlijst"/> guards.</summary>
public static class VragenlijstRules
{
    public static readonly DomainRule CodeIsKort =
        new(nameof(CodeIsKort), $"Geef een code van kleine letters, cijfers en streepjes, van hoogstens {Vragenlijst.CodeMaximum} tekens.");

    public static readonly DomainRule NaamIsIngevuld =
        new(nameof(NaamIsIngevuld), $"Geef de vragenlijst een naam van hoogstens {Vragenlijst.NaamMaximum} tekens.");

    public static readonly DomainRule VersieHoortBijLijst =
        new(nameof(VersieHoortBijLijst), "Kies een versie van deze vragenlijst.");

    public static readonly DomainRule VoorbeeldBlijftGelijk =
        new(nameof(VoorbeeldBlijftGelijk), "Dit is een voorbeeldlijst. Maak een kopie en verander die.");

    public static readonly DomainRule AlleenEenVoorbeeldVolgtHetProduct =
        new(nameof(AlleenEenVoorbeeldVolgtHetProduct), "Dit is uw eigen lijst. Verander haar in een concept.");

    public static readonly DomainRule VasteVersieBlijftGelijk =
        new(nameof(VasteVersieBlijftGelijk), "Deze versie staat vast. Maak een nieuw concept en verander dat.");

    public static readonly DomainRule GebruikteVersieBlijftGelijk =
        new(nameof(GebruikteVersieBlijftGelijk), "Deze versie is in een ronde gebruikt en verandert nooit meer. Maak een nieuw concept.");

    public static readonly DomainRule EenConceptTegelijk =
        new(nameof(EenConceptTegelijk), "Er is al een concept. Stel dat eerst vast of werk daarin verder.");

    public static readonly DomainRule InhoudIsZonderFouten =
        new(nameof(InhoudIsZonderFouten), "Los eerst de fouten in de vragenlijst op. Daarna kunt u deze versie vaststellen.");

    public static readonly DomainRule GekozenVersieBlijftVast =
        new(nameof(GekozenVersieBlijftVast), "Een ronde heeft deze versie gekozen. Kies daar eerst een andere lijst, of maak een nieuw concept.");

    public static readonly DomainRule AlleenVasteVersieInRonde =
        new(nameof(AlleenVasteVersieInRonde), "Stel deze versie eerst vast. Daarna kunt u haar in een ronde gebruiken.");
}
