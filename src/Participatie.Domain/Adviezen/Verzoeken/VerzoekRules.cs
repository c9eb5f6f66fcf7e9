using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

public static class VerzoekRules
{
    public static readonly DomainRule OnderwerpNodig = new(nameof(OnderwerpNodig), "Vul in waar het verzoek over gaat.");
    public static readonly DomainRule NogConcept = new(nameof(NogConcept), "Dit verzoek is al verstuurd. Er verandert niets meer aan de tekst.");
    public static readonly DomainRule DoelNodig = new(nameof(DoelNodig), "Schrijf op wat het doel is.");
    public static readonly DomainRule FaseNodig = new(nameof(FaseNodig), "Kies in welke fase het is.");
    public static readonly DomainRule NiveauNodig = new(nameof(NiveauNodig), "Kies hoeveel de raad te zeggen heeft.");
    public static readonly DomainRule LaagNodig = new(nameof(LaagNodig), "Kies of het gaat om één hulptraject, een instelling of beleid.");
    public static readonly DomainRule KadersNodig = new(nameof(KadersNodig), "Samen maken kan alleen als vooraf duidelijk is wat vaststaat. Schrijf de kaders op.");
    public static readonly DomainRule TweeOptiesNodig = new(
        nameof(TweeOptiesNodig), $"Meebeslissen kan alleen als er iets te kiezen is. Vul minstens {Participatieverzoek.OptiesMin} verschillende opties in.");
    public static readonly DomainRule TegenprestatieNodig = new(nameof(TegenprestatieNodig), "Schrijf op wat de raad ervoor krijgt. Is dat niets, schrijf dat dan.");
    public static readonly DomainRule ContactNodig = new(nameof(ContactNodig), "Vul in wie de raad kan bereiken, en hoe.");
    public static readonly DomainRule DagNodig = new(nameof(DagNodig), "Kies uiterlijk wanneer u antwoord nodig hebt. Die dag ligt na vandaag.");
    public static readonly DomainRule RaadWerkt = new(nameof(RaadWerkt), "Deze raad neemt nu geen verzoeken aan. Kies een andere raad.");
    public static readonly DomainRule WachtOpDeRaad = new(nameof(WachtOpDeRaad), "Dit verzoek wacht niet op de raad.");
    public static readonly DomainRule WachtOpDeVrager = new(nameof(WachtOpDeVrager), "De raad heeft niets teruggevraagd.");
    public static readonly DomainRule VraagNodig = new(nameof(VraagNodig), "Schrijf op wat de raad nog wil weten.");
    public static readonly DomainRule ToelichtingNodig = new(nameof(ToelichtingNodig), "Schrijf een antwoord op de vraag van de raad.");
    public static readonly DomainRule RedenNodig = new(nameof(RedenNodig), "Schrijf op waarom.");
    public static readonly DomainRule LooptNog = new(nameof(LooptNog), "Dit verzoek loopt niet meer.");
    public static readonly DomainRule IsAangenomen = new(nameof(IsAangenomen), "Alleen een verzoek dat de raad aannam, kan worden beëindigd.");
    public static readonly DomainRule VerslagNodig = new(nameof(VerslagNodig), "Schrijf op wat er met de inbreng van de raad is gedaan.");
    public static readonly DomainRule KeuzeNodig = new(nameof(KeuzeNodig), "Kies wat de raad koos, en of u dat deed.");
    public static readonly DomainRule KeuzeUitDeOpties = new(nameof(KeuzeUitDeOpties), "Kies een van de opties uit het verzoek.");
    public static readonly DomainRule ZonderKeuzeNietGevolgd = new(nameof(ZonderKeuzeNietGevolgd), "De raad koos niets. Dan kan de keuze ook niet gevolgd zijn.");
    public static readonly DomainRule DagVoorbij = new(nameof(DagVoorbij), "De raad kan afsluiten na de dag die in het verzoek staat.");
    public static readonly DomainRule IsBeeindigd = new(nameof(IsBeeindigd), "De raad oordeelt als het verzoek is beëindigd.");
    public static readonly DomainRule NogNietBeoordeeld = new(nameof(NogNietBeoordeeld), "De raad heeft hier al over geoordeeld.");
    public static readonly DomainRule OordeelHeeftReden = new(nameof(OordeelHeeftReden), "Schrijf op wat er niet of maar deels is nagekomen.");
}
