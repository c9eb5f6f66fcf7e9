using Participatie.Domain.Shared;
using Participatie.Domain.Termijnen;

namespace Participatie.Domain.Adviezen;

/// <summary>What is asked of whom now, for one organisation; stored as text. Late is no state: it follows from the clock.</summary>
public enum Adresseringstatus
{
    /// <summary>The organisation owes an answer.</summary>
    Gevraagd,

    /// <summary>The raad owes a judgement of the answer.</summary>
    Beantwoord,

    /// <summary>The raad found it insufficient; the organisation owes another answer.</summary>
    Heropend,

    /// <summary>The answer suffices; promises are open.</summary>
    InUitvoering,

    /// <summary>All promises are judged; the raad owes a judgement of the whole.</summary>
    WachtOpEindoordeel,

    /// <summary>By the raad's word.</summary>
    Afgesloten,

    /// <summary>The raad took the advies back.</summary>
    Ingetrokken,
}

/// <summary>To whom a letter goes.</summary>
/// <param name="OrganisatieId">The organisation.</param>
/// <param name="ContactId">The behandelaar; null when it has no account.</param>
/// <param name="ContactNaam">As the parties see it.</param>
/// <param name="ContactEmail">Where a safe reply link goes when there is no account.</param>
public sealed record Adressant(Guid OrganisatieId, Guid? ContactId, string? ContactNaam, string? ContactEmail);

/// <summary>The rules of every clock of one addressing, read at this moment.</summary>
public delegate Termijnregels Termijnregelkeuze(Guid partijId, Termijnsoort soort);

public static class AdresseringRules
{
    public static readonly DomainRule AlBevestigd = new(nameof(AlBevestigd), "De ontvangst is al bevestigd.");
    public static readonly DomainRule AlleenWieMoetHandelen = new(nameof(AlleenWieMoetHandelen), "Alleen wie nu aan zet is, kan deze datum veranderen.");
    public static readonly DomainRule AlleenDeRaadOordeelt = new(nameof(AlleenDeRaadOordeelt), "Alleen de raad die het advies gaf, oordeelt.");
    public static readonly DomainRule AlleenDeOrganisatieAntwoordt = new(nameof(AlleenDeOrganisatieAntwoordt), "Alleen de organisatie die het advies kreeg, geeft antwoord.");
    public static readonly DomainRule NietsTeBeoordelen = new(nameof(NietsTeBeoordelen), "Er ligt nu geen antwoord om te beoordelen.");
    public static readonly DomainRule OnvoldoendeMetReden = new(nameof(OnvoldoendeMetReden), "Schrijf op wat u mist. Dan weet de organisatie wat er nog moet gebeuren.");
    public static readonly DomainRule AlKlaar = new(nameof(AlKlaar), "Dit is afgesloten.");
    public static readonly DomainRule ContactNodig = new(nameof(ContactNodig), "Vul in wie bij deze organisatie het advies krijgt: iemand met een account, of een e-mailadres.");
}

/// <summary>
/// An advies as one organisation has it: its contact, its clocks, its answers, its promises and what the raad says of them. Only the raad can close it. Every act writes its own line in the timeline and stops the
/// clock that waited for it.
/// </summary>
public sealed class Adressering : AggregateRoot
{
    public const int NaamMax = 120;
    public const int EmailMax = 254;

    private readonly List<Termijn> _termijnen = [];
    private readonly List<Reactie> _reacties = [];
    private readonly List<Toezegging> _toezeggingen = [];
    private readonly List<Oordeel> _oordelen = [];
    private readonly List<Gebeurtenis> _gebeurtenissen = [];

    private Adressering()
    {
    }

    public Guid AdviesId { get; private set; }

    /// <summary>The raad that asked.</summary>
    public Guid RaadId { get; private set; }

    /// <summary>The organisation that answers.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>Frozen when it was sent.</summary>
    public Participatieniveau? Niveau { get; private set; }

    /// <summary>Frozen when it was sent.</summary>
    public Adviessoort Soort { get; private set; }

    /// <summary>Frozen when it was sent.</summary>
    public Reactieplichten Plichten { get; private set; } = null!;

    public Guid? ContactId { get; private set; }

    public string? ContactNaam { get; private set; }

    public string? ContactEmail { get; private set; }

    public Adresseringstatus Status { get; private set; }

    /// <summary>The round of answering, from 1.</summary>
    public int Ronde { get; private set; } = 1;

    /// <summary>UTC.</summary>
    public DateTime VerstuurdOp { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? BevestigdOp { get; private set; }

    /// <summary>UTC; the first answer.</summary>
    public DateTime? BeantwoordOp { get; private set; }

    /// <summary>True when the first answer came by the date as it then stood; null before it.</summary>
    public bool? OpTijd { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? AfgeslotenOp { get; private set; }

    /// <summary>Counts every change of what hangs below, so that two who change it at once notice.</summary>
    public int Wijzigingen { get; private set; }

    public IReadOnlyList<Termijn> Termijnen => _termijnen;

    public IReadOnlyList<Reactie> Reacties => _reacties;

    public IReadOnlyList<Toezegging> Toezeggingen => _toezeggingen;

    public IReadOnlyList<Oordeel> Oordelen => _oordelen;

    public IReadOnlyList<Gebeurtenis> Gebeurtenissen => _gebeurtenissen;

    /// <summary>The answer of this round; null when nobody began it.</summary>
    public Reactie? HuidigeReactie => _reacties.Find(r => r.Ronde == Ronde);

    /// <summary>The organisation owes an answer.</summary>
    public bool VraagtAntwoord => Status is Adresseringstatus.Gevraagd or Adresseringstatus.Heropend;

    /// <summary>Nothing is asked any more.</summary>
    public bool IsKlaar => Status is Adresseringstatus.Afgesloten or Adresseringstatus.Ingetrokken;

    /// <summary>Recommendations with a promise that stands: the raad has not judged it yet, or found it kept.</summary>
    public IReadOnlySet<Guid?> Beloofd => _toezeggingen.Where(t => t.Oordeel is null or Toezeggingoordeel.Gedaan).Select(t => t.AanbevelingId).ToHashSet();

    /// <summary>The letter goes to one organisation; its clocks begin on that day.</summary>
    public static Adressering Versturen(
        Advies advies, Adressant aan, Reactieplichten plichten, Termijnregelkeuze regels, Werkkalender kalender, Handelende door, DateTime nu, bool achteraf = false)
    {
        AdviesRules.EerstVaststellen.Eis(advies.Status == Adviesstatus.Verstuurd);
        AdresseringRules.AlleenDeRaadOordeelt.Eis(door.OrganisatieId == advies.RaadId);
        AdresseringRules.ContactNodig.Eis(aan.ContactId is not null || !string.IsNullOrWhiteSpace(aan.ContactEmail));
        var adressering = new Adressering
        {
            AdviesId = advies.Id,
            RaadId = advies.RaadId,
            OrganisatieId = aan.OrganisatieId,
            Niveau = advies.Niveau,
            Soort = advies.Soort,
            Plichten = plichten,
            VerstuurdOp = nu,
        };
        adressering.ContactZetten(aan.ContactId, aan.ContactNaam, aan.ContactEmail);
        adressering.Starten(Termijnsoort.Ontvangst, aan.OrganisatieId, nu, regels, kalender);
        adressering.Starten(Termijnsoort.Reactie, aan.OrganisatieId, nu, regels, kalender);
        if (achteraf)
        {
            adressering.Gebeurt(Gebeurtenissoort.OrganisatieToegevoegd, Zicht.Openbaar, nu, door);
        }

        adressering.Raise(new AdresseringVerstuurd(advies.Id, adressering.Id));
        return adressering;
    }

    public void OntvangstBevestigen(Handelende door, DateTime nu)
    {
        EisOrganisatie(door);
        AdresseringRules.AlBevestigd.Eis(BevestigdOp is null);
        BevestigdOp = nu;
        Voldoen(Termijnsoort.Ontvangst, nu);
        Gebeurt(Gebeurtenissoort.OntvangstBevestigd, Zicht.Openbaar, nu, door);
    }

    /// <summary>Somebody else takes it over: the clocks and promises go along.</summary>
    /// <param name="contactId">The successor's account; null when they have none.</param>
    /// <param name="naam">The successor.</param>
    /// <param name="email">Where a reply link goes.</param>
    /// <param name="briefing">What the successor has to know; seen by the own organisation only.</param>
    /// <param name="door">Who hands over.</param>
    /// <param name="nu">UTC.</param>
    public void ContactWijzigen(Guid? contactId, string? naam, string? email, string? briefing, Handelende door, DateTime nu)
    {
        EisPartij(door);
        AdresseringRules.AlKlaar.Eis(!IsKlaar);
        AdresseringRules.ContactNodig.Eis(contactId is not null || !string.IsNullOrWhiteSpace(email));
        var vorige = ContactId;
        ContactZetten(contactId, naam, email);
        foreach (var toezegging in _toezeggingen.Where(t => t.Status != Toezeggingstatus.Beoordeeld && t.EigenaarId == vorige))
        {
            toezegging.Overdragen(contactId);
        }

        Gebeurt(Gebeurtenissoort.ContactGewijzigd, Zicht.Organisatie, nu, door, toelichting: briefing);
    }

    public void TermijnOpschorten(Guid termijnId, DateOnly van, Opschortingscategorie categorie, string reden, Handelende door, DateTime nu)
    {
        var termijn = VanWieAanZetIs(termijnId, door);
        termijn.Opschorten(van, categorie, reden, Amsterdam.DagVan(nu));
        Gebeurt(Gebeurtenissoort.TermijnOpgeschort, Zicht.Openbaar, nu, door, termijn.ToezeggingId, termijn: termijn.Soort, van: van, toelichting: reden);
    }

    public void TermijnHervatten(Guid termijnId, DateOnly op, Werkkalender kalender, Handelende door, DateTime nu)
    {
        var termijn = VanWieAanZetIs(termijnId, door);
        var eerder = termijn.Uiterlijk;
        termijn.Hervatten(op, Amsterdam.DagVan(nu), kalender);
        Gebeurt(Gebeurtenissoort.TermijnHervat, Zicht.Openbaar, nu, door, termijn.ToezeggingId, termijn: termijn.Soort, van: eerder, tot: termijn.Uiterlijk);
    }

    /// <summary>Sets a clock going that stood still as long as is allowed; nobody did it.</summary>
    public void TermijnVanzelfHervatten(Termijn termijn, Werkkalender kalender, DateTime nu)
    {
        var vandaag = Amsterdam.DagVan(nu);
        if (termijn.StilTotEnMet < vandaag)
        {
            var eerder = termijn.Uiterlijk;
            termijn.Hervatten(vandaag, vandaag, kalender);
            Gebeurt(Gebeurtenissoort.TermijnHervat, Zicht.Openbaar, nu, door: null, termijn.ToezeggingId, termijn: termijn.Soort, van: eerder, tot: termijn.Uiterlijk,
                toelichting: "De klok stond zo lang stil als mag.", organisatieId: termijn.PartijId);
        }
    }

    public void TermijnVerlengen(Guid termijnId, Termijnduur duur, string reden, Werkkalender kalender, Handelende door, DateTime nu)
    {
        var termijn = VanWieAanZetIs(termijnId, door);
        var eerder = termijn.Uiterlijk;
        termijn.Verlengen(duur, reden, Amsterdam.DagVan(nu), kalender);
        Gebeurt(Gebeurtenissoort.TermijnVerlengd, Zicht.Openbaar, nu, door, termijn.ToezeggingId, termijn: termijn.Soort, van: eerder, tot: termijn.Uiterlijk, toelichting: reden);
    }

    /// <summary>A day was equated by decree: open clocks that end on it move.</summary>
    public void TermijnenHerberekenen(Werkkalender kalender, DateTime nu)
    {
        foreach (var termijn in _termijnen.Where(t => t.IsOpen))
        {
            var eerder = termijn.Uiterlijk;
            if (termijn.Herberekenen(Amsterdam.DagVan(nu), kalender))
            {
                Gebeurt(Gebeurtenissoort.TermijnVerschoven, Zicht.Openbaar, nu, door: null, termijn.ToezeggingId, termijn: termijn.Soort, van: eerder, tot: termijn.Uiterlijk,
                    organisatieId: termijn.PartijId);
            }
        }
    }

    /// <summary>Writes down what became late, on the day it became true.</summary>
    /// <returns>True when there was something.</returns>
    public bool TeLaatNoteren(DateTime nu)
    {
        var vandaag = Amsterdam.DagVan(nu);
        var laat = _termijnen.Where(t => t.TeLaatNoteren(vandaag)).ToList();
        foreach (var termijn in laat)
        {
            Gebeurt(Gebeurtenissoort.TeLaat, Zicht.Openbaar, nu, door: null, termijn.ToezeggingId, dag: termijn.TeLaatSinds, termijn: termijn.Soort, van: termijn.Uiterlijk,
                organisatieId: termijn.PartijId);
        }

        return laat.Count > 0;
    }

    /// <summary>Writes down that a rung went out.</summary>
    public Herinnering Herinneren(Termijn termijn, int ontvangers, Werkkalender kalender, DateTime nu)
    {
        var herinnering = termijn.Herinneren(ontvangers, nu, Amsterdam.DagVan(nu), kalender);
        Gebeurt(Gebeurtenissoort.HerinneringVerstuurd, Zicht.Partijen, nu, door: null, termijn.ToezeggingId, termijn: termijn.Soort, trede: herinnering.Trede, van: termijn.Uiterlijk,
            organisatieId: termijn.PartijId);
        return herinnering;
    }

    /// <summary>Begins the answer of this round; of a second round with what was said before.</summary>
    public Reactie ReactieBeginnen(IReadOnlyList<Guid> aanbevelingen, Handelende door, DateTime nu)
    {
        EisOrganisatie(door);
        ReactieRules.NietGevraagd.Eis(VraagtAntwoord);
        ReactieRules.LooptAl.Eis(HuidigeReactie is null);
        var reactie = Reactie.Beginnen(Id, Ronde, aanbevelingen, _reacties.Find(r => r.Ronde == Ronde - 1), door, nu);
        _reacties.Add(reactie);
        Gebeurt(Gebeurtenissoort.ReactieBegonnen, Zicht.Organisatie, nu, door);
        return reactie;
    }

    public void ReactieSchrijven(string formeel, string gewoon, IReadOnlyList<Antwoordgegevens> antwoorden, Handelende door, DateTime nu)
    {
        Bewerkbaar(door).Schrijven(formeel, gewoon, antwoorden, door, nu);
        Wijzigingen++;
    }

    public Internadvies InternAdviesVragen(Guid aanId, string aanNaam, string vraag, Handelende door, DateTime nu)
    {
        var advies = Bewerkbaar(door).AdviesVragen(aanId, aanNaam, vraag, door, nu);
        Gebeurt(Gebeurtenissoort.InternAdviesGevraagd, Zicht.Organisatie, nu, door, toelichting: aanNaam);
        return advies;
    }

    public void InternAdviesGeven(Guid internadviesId, string antwoord, Handelende door, DateTime nu)
    {
        var advies = Bewerkbaar(door).Internadviezen.FirstOrDefault(a => a.Id == internadviesId && a.GevraagdAanId == door.Id);
        ReactieRules.NietGevraagd.Eis(advies is { BeantwoordOp: null });
        advies.Beantwoorden(antwoord, nu);
        Gebeurt(Gebeurtenissoort.InternAdviesGegeven, Zicht.Organisatie, nu, door);
    }

    /// <summary>The draft goes to the manager who approves; it must be complete.</summary>
    public void ReactieAanbieden(Handelende door, DateTime nu)
    {
        var reactie = Bewerkbaar(door);
        EisCompleet(reactie, nu);
        reactie.Aanbieden(door, nu);
        Gebeurt(Gebeurtenissoort.ReactieAangeboden, Zicht.Organisatie, nu, door);
    }

    /// <summary>The draft goes back to its writer: by the manager with a reason, or asked back by the writer.</summary>
    public void ReactieTeruggeven(string? reden, Handelende door, DateTime nu)
    {
        var reactie = Bewerkbaar(door);
        ReactieRules.TeruggevenMetReden.Eis(reactie.SchrijverIds.Contains(door.Id) || !string.IsNullOrWhiteSpace(reden));
        reactie.Teruggeven(reden);
        Gebeurt(Gebeurtenissoort.ReactieTeruggegeven, Zicht.Organisatie, nu, door, toelichting: reden);
    }

    /// <summary>
    /// The answer goes to the raad: by the manager who approves it, or by its writer where two people are not asked for. Its promises begin to count, and the raad's clock starts.
    /// </summary>
    public Reactie ReactieVersturen(Termijnregelkeuze regels, Werkkalender kalender, Handelende door, DateTime nu)
    {
        var reactie = Bewerkbaar(door);
        EisCompleet(reactie, nu);
        reactie.Versturen(door, nu, Plichten.TweePersonen);
        if (BevestigdOp is null)
        {
            BevestigdOp = nu;
            Voldoen(Termijnsoort.Ontvangst, nu);
        }

        if (BeantwoordOp is null)
        {
            BeantwoordOp = nu;
            OpTijd = _termijnen.Where(t => t.Soort == Termijnsoort.Reactie && t.IsOpen).All(t => !t.IsTeLaat(Amsterdam.DagVan(nu)));
        }

        Voldoen(Termijnsoort.Reactie, nu);
        Status = Adresseringstatus.Beantwoord;
        Gebeurt(Gebeurtenissoort.ReactieVerstuurd, Zicht.Openbaar, nu, door);
        foreach (var antwoord in reactie.Antwoorden)
        {
            if (antwoord.HeeftToezegging)
            {
                Beloven(antwoord.AanbevelingId, Toezeggingsoort.Belofte, antwoord.Wat!, antwoord.Wie!, antwoord.Wanneer!.Value, regels, kalender, door, nu);
            }
            else if (antwoord is { Uitkomst: Reactieuitkomst.InOnderzoek, OnderzoekTot: { } tot })
            {
                OnderzoekBeloven(antwoord, tot, regels, kalender, door, nu);
            }
        }

        Starten(Termijnsoort.OordeelBesluit, RaadId, nu, regels, kalender);
        Raise(new ReactieVerstuurd(AdviesId, Id, reactie.Id));
        return reactie;
    }

    /// <summary>The raad says whether the answer suffices. Insufficient opens it again, with a term of its own.</summary>
    public void BesluitBeoordelen(Oordeeluitkomst uitkomst, string? reden, Termijnregelkeuze regels, Werkkalender kalender, Handelende door, DateTime nu)
    {
        EisRaad(door);
        AdresseringRules.NietsTeBeoordelen.Eis(Status == Adresseringstatus.Beantwoord);
        OordeelVastleggen(Oordeelmoment.Besluit, uitkomst, reden, regels, kalender, door, nu);
        Voldoen(Termijnsoort.OordeelBesluit, nu);
        if (uitkomst == Oordeeluitkomst.Voldoende)
        {
            Status = Adresseringstatus.InUitvoering;
            Verdergaan(regels, kalender, door, nu);
        }
    }

    /// <summary>The raad says whether what was done suffices. Sufficient closes it; nothing else does.</summary>
    public void UitwerkingBeoordelen(Oordeeluitkomst uitkomst, string? reden, Termijnregelkeuze regels, Werkkalender kalender, Handelende door, DateTime nu)
    {
        EisRaad(door);
        AdresseringRules.NietsTeBeoordelen.Eis(Status == Adresseringstatus.WachtOpEindoordeel);
        OordeelVastleggen(Oordeelmoment.Uitwerking, uitkomst, reden, regels, kalender, door, nu);
        Voldoen(Termijnsoort.OordeelUitwerking, nu);
        if (uitkomst == Oordeeluitkomst.Voldoende)
        {
            Afsluiten(door, nu);
        }
    }

    public void ToezeggingMelden(Guid toezeggingId, string tekst, string? bewijslink, bool gereed, Termijnregelkeuze regels, Werkkalender kalender, Handelende door, DateTime nu)
    {
        EisOrganisatie(door);
        var toezegging = Toezegging(toezeggingId);
        toezegging.Melden(tekst, bewijslink, gereed, door, nu);
        Voldoen(Termijnsoort.Voortgang, nu, toezeggingId);
        if (gereed)
        {
            Voldoen(Termijnsoort.Belofte, nu, toezeggingId);
            if (!_termijnen.Exists(t => t.IsOpen && t.Soort == Termijnsoort.OordeelBelofte && t.ToezeggingId == toezeggingId))
            {
                Starten(Termijnsoort.OordeelBelofte, RaadId, nu, regels, kalender, toezeggingId);
            }

            Gebeurt(Gebeurtenissoort.ToezeggingGereed, Zicht.Openbaar, nu, door, toezeggingId, toelichting: tekst);
        }
        else
        {
            if (toezegging.IsOpen)
            {
                Starten(Termijnsoort.Voortgang, OrganisatieId, nu, regels, kalender, toezeggingId);
            }

            Gebeurt(Gebeurtenissoort.ToezeggingVoortgang, Zicht.Openbaar, nu, door, toezeggingId, toelichting: tekst);
        }
    }

    public void ToezeggingVerzetten(Guid toezeggingId, DateOnly naar, string reden, Termijnregelkeuze regels, Werkkalender kalender, Handelende door, DateTime nu)
    {
        EisOrganisatie(door);
        var toezegging = Toezegging(toezeggingId);
        var eerder = toezegging.Wanneer;
        toezegging.Verzetten(naar, reden, Amsterdam.DagVan(nu));
        Vervallen(Termijnsoort.Belofte, nu, toezeggingId);
        BelofteklokStarten(toezegging, regels, kalender, nu);
        Gebeurt(Gebeurtenissoort.ToezeggingVerzet, Zicht.Openbaar, nu, door, toezeggingId, van: eerder, tot: naar, toelichting: reden);
    }

    /// <summary>The raad is asked to take part in the elaboration.</summary>
    public void RaadUitnodigen(Guid toezeggingId, string tekst, Handelende door, DateTime nu)
    {
        EisOrganisatie(door);
        Toezegging(toezeggingId).Uitnodigen(tekst, nu);
        Gebeurt(Gebeurtenissoort.ToezeggingUitnodiging, Zicht.Openbaar, nu, door, toezeggingId, toelichting: tekst);
        Raise(new RaadUitgenodigd(AdviesId, Id, toezeggingId));
    }

    public void ToezeggingOverdragen(Guid toezeggingId, Guid? eigenaarId, string? briefing, Handelende door, DateTime nu)
    {
        EisOrganisatie(door);
        var toezegging = Toezegging(toezeggingId);
        ToezeggingRules.NietOpen.Eis(toezegging.Status != Toezeggingstatus.Beoordeeld);
        toezegging.Overdragen(eigenaarId);
        Gebeurt(Gebeurtenissoort.ToezeggingOvergedragen, Zicht.Organisatie, nu, door, toezeggingId, toelichting: briefing);
    }

    /// <summary>The raad says what became of a promise. It may also do so when the day has passed in silence.</summary>
    public void ToezeggingBeoordelen(Guid toezeggingId, Toezeggingoordeel oordeel, string? woorden, Termijnregelkeuze regels, Werkkalender kalender, Handelende door, DateTime nu)
    {
        EisRaad(door);
        AdresseringRules.AlKlaar.Eis(!IsKlaar);
        Toezegging(toezeggingId).Beoordelen(oordeel, woorden, nu);
        foreach (var soort in new[] { Termijnsoort.OordeelBelofte, Termijnsoort.Belofte, Termijnsoort.Voortgang })
        {
            Voldoen(soort, nu, toezeggingId);
        }

        Gebeurt(Gebeurtenissoort.ToezeggingBeoordeeld, Zicht.Openbaar, nu, door, toezeggingId, toelichting: woorden);
        Verdergaan(regels, kalender, door, nu);
    }

    /// <summary>Ends with the advies itself, when the raad takes that back.</summary>
    public void Intrekken(Handelende door, DateTime nu)
    {
        EisRaad(door);
        AdresseringRules.AlKlaar.Eis(!IsKlaar);
        Status = Adresseringstatus.Ingetrokken;
        foreach (var termijn in _termijnen.Where(t => t.IsOpen))
        {
            termijn.Vervallen(nu);
        }

        Veranderd();
    }

    private void OordeelVastleggen(
        Oordeelmoment moment, Oordeeluitkomst uitkomst, string? reden, Termijnregelkeuze regels, Werkkalender kalender, Handelende door, DateTime nu)
    {
        AdresseringRules.OnvoldoendeMetReden.Eis(uitkomst == Oordeeluitkomst.Voldoende || !string.IsNullOrWhiteSpace(reden));
        _oordelen.Add(Oordeel.Geven(Id, moment, Ronde, uitkomst, reden, door, nu));
        Gebeurt(
            uitkomst == Oordeeluitkomst.Voldoende ? Gebeurtenissoort.OordeelVoldoende : Gebeurtenissoort.OordeelOnvoldoende, Zicht.Openbaar, nu, door,
            termijn: moment == Oordeelmoment.Besluit ? Termijnsoort.OordeelBesluit : Termijnsoort.OordeelUitwerking, toelichting: reden);
        if (uitkomst == Oordeeluitkomst.Onvoldoende)
        {
            Status = Adresseringstatus.Heropend;
            Ronde++;
            Starten(Termijnsoort.Reactie, OrganisatieId, nu, regels, kalender);
        }

        Raise(new OordeelGegeven(AdviesId, Id, moment, uitkomst));
    }

    /// <summary>Once the answer suffices: no promise made closes it; all promises judged asks for the last judgement.</summary>
    private void Verdergaan(Termijnregelkeuze regels, Werkkalender kalender, Handelende door, DateTime nu)
    {
        if (Status != Adresseringstatus.InUitvoering)
        {
            return;
        }

        if (_toezeggingen.Count == 0)
        {
            Afsluiten(door, nu);
        }
        else if (_toezeggingen.TrueForAll(t => t.Status == Toezeggingstatus.Beoordeeld))
        {
            Status = Adresseringstatus.WachtOpEindoordeel;
            Starten(Termijnsoort.OordeelUitwerking, RaadId, nu, regels, kalender);
        }
    }

    private void Afsluiten(Handelende door, DateTime nu)
    {
        Status = Adresseringstatus.Afgesloten;
        AfgeslotenOp = nu;
        Gebeurt(Gebeurtenissoort.Afgesloten, Zicht.Openbaar, nu, door);
    }

    /// <summary>Looking into it is a promise to tell. One that an earlier answer made still stands; only its day may be another.</summary>
    private void OnderzoekBeloven(Aanbevelingantwoord antwoord, DateOnly tot, Termijnregelkeuze regels, Werkkalender kalender, Handelende door, DateTime nu)
    {
        var lopend = _toezeggingen.Find(t => t.IsOpen && t.Soort == Toezeggingsoort.Onderzoek && t.AanbevelingId == antwoord.AanbevelingId);
        if (lopend is null)
        {
            Beloven(antwoord.AanbevelingId, Toezeggingsoort.Onderzoek, "Laten weten wat het onderzoek opleverde.", "de organisatie", tot, regels, kalender, door, nu);
        }
        else if (lopend.Wanneer != tot)
        {
            ToezeggingVerzetten(lopend.Id, tot, "Deze dag staat in het nieuwe antwoord aan de raad.", regels, kalender, door, nu);
        }
    }

    private void Beloven(
        Guid? aanbevelingId, Toezeggingsoort soort, string wat, string wie, DateOnly wanneer, Termijnregelkeuze regels, Werkkalender kalender, Handelende door, DateTime nu)
    {
        var toezegging = Adviezen.Toezegging.Doen(Id, aanbevelingId, soort, wat, wie, wanneer, ContactId, nu);
        _toezeggingen.Add(toezegging);
        BelofteklokStarten(toezegging, regels, kalender, nu);
        Starten(Termijnsoort.Voortgang, OrganisatieId, nu, regels, kalender, toezegging.Id);
        Gebeurt(Gebeurtenissoort.ToezeggingGedaan, Zicht.Openbaar, nu, door, toezegging.Id, tot: wanneer, toelichting: wat);
    }

    /// <summary>The clock of a promise runs to the promised day itself, however long that is.</summary>
    private void BelofteklokStarten(Toezegging toezegging, Termijnregelkeuze regels, Werkkalender kalender, DateTime nu)
    {
        var begin = Amsterdam.DagVan(nu);
        var regel = regels(OrganisatieId, Termijnsoort.Belofte) with { Duur = Termijnduur.Dagen(toezegging.Wanneer.DayNumber - begin.DayNumber) };
        _termijnen.Add(Termijn.Starten(Termijnsoort.Belofte, OrganisatieId, begin, regel, kalender, Id, toezegging.Id));
    }

    private void Starten(Termijnsoort soort, Guid partijId, DateTime nu, Termijnregelkeuze regels, Werkkalender kalender, Guid? toezeggingId = null) =>
        _termijnen.Add(Termijn.Starten(soort, partijId, Amsterdam.DagVan(nu), regels(partijId, soort), kalender, Id, toezeggingId));

    private void Voldoen(Termijnsoort soort, DateTime nu, Guid? toezeggingId = null)
    {
        foreach (var termijn in _termijnen.Where(t => t.IsOpen && t.Soort == soort && t.ToezeggingId == toezeggingId))
        {
            termijn.Voldoen(nu);
        }
    }

    private void Vervallen(Termijnsoort soort, DateTime nu, Guid toezeggingId)
    {
        foreach (var termijn in _termijnen.Where(t => t.IsOpen && t.Soort == soort && t.ToezeggingId == toezeggingId))
        {
            termijn.Vervallen(nu);
        }
    }

    private void EisCompleet(Reactie reactie, DateTime nu)
    {
        if (reactie.Ontbreekt(Plichten, Niveau, Beloofd, Amsterdam.DagVan(nu)) is { } regel)
        {
            throw new DomainRuleException(regel);
        }
    }

    private Reactie Bewerkbaar(Handelende door)
    {
        EisOrganisatie(door);
        ReactieRules.NietGevraagd.Eis(VraagtAntwoord && HuidigeReactie is not null);
        return HuidigeReactie!;
    }

    private Termijn VanWieAanZetIs(Guid termijnId, Handelende door)
    {
        var termijn = _termijnen.Find(t => t.Id == termijnId);
        TermijnRules.LooptNiet.Eis(termijn is not null);
        AdresseringRules.AlleenWieMoetHandelen.Eis(termijn.PartijId == door.OrganisatieId);
        return termijn;
    }

    private Toezegging Toezegging(Guid id)
    {
        var toezegging = _toezeggingen.Find(t => t.Id == id);
        ToezeggingRules.NietOpen.Eis(toezegging is not null);
        return toezegging;
    }

    private void ContactZetten(Guid? contactId, string? naam, string? email)
    {
        ContactId = contactId;
        ContactNaam = string.IsNullOrWhiteSpace(naam) ? null : naam.Trim();
        ContactEmail = string.IsNullOrWhiteSpace(email) ? null : email.Trim();
    }

    private void EisOrganisatie(Handelende door)
    {
        AdresseringRules.AlleenDeOrganisatieAntwoordt.Eis(door.OrganisatieId == OrganisatieId);
        AdresseringRules.AlKlaar.Eis(!IsKlaar);
    }

    private void EisRaad(Handelende door) => AdresseringRules.AlleenDeRaadOordeelt.Eis(door.OrganisatieId == RaadId);

    private void EisPartij(Handelende door) =>
        AdresseringRules.AlleenDeOrganisatieAntwoordt.Eis(door.OrganisatieId == OrganisatieId || door.OrganisatieId == RaadId);

    private void Gebeurt(
        Gebeurtenissoort soort, Zicht zicht, DateTime nu, Handelende? door, Guid? toezeggingId = null, DateOnly? dag = null, Termijnsoort? termijn = null, Laddertrede? trede = null,
        DateOnly? van = null, DateOnly? tot = null, string? toelichting = null, Guid? organisatieId = null)
    {
        _gebeurtenissen.Add(Gebeurtenis.Maken(AdviesId, soort, zicht, nu, door, Id, toezeggingId, organisatieId, dag, termijn, trede, van, tot, toelichting));
        if (zicht == Zicht.Openbaar)
        {
            Veranderd();
        }
        else
        {
            Wijzigingen++;
        }
    }

    private void Veranderd()
    {
        Wijzigingen++;
        Raise(new AdviesGewijzigd(AdviesId, Id));
    }
}

/// <summary>An organisation got an advies.</summary>
public sealed record AdresseringVerstuurd(Guid AdviesId, Guid AdresseringId) : DomainEvent;

/// <summary>An organisation answered.</summary>
public sealed record ReactieVerstuurd(Guid AdviesId, Guid AdresseringId, Guid ReactieId) : DomainEvent;

/// <summary>The raad was asked to take part in the elaboration of a promise.</summary>
public sealed record RaadUitgenodigd(Guid AdviesId, Guid AdresseringId, Guid ToezeggingId) : DomainEvent;

/// <summary>The raad judged.</summary>
public sealed record OordeelGegeven(Guid AdviesId, Guid AdresseringId, Oordeelmoment Moment, Oordeeluitkomst Uitkomst) : DomainEvent;
