using Participatie.Domain.Shared;

namespace Participatie.Domain.Ervaringen;

/// <summary>Where a ronde stands; stored as text.</summary>
public enum Rondestatus
{
    /// <summary>Being set up; nobody was invited yet or the day has not come.</summary>
    Voorbereiding,

    /// <summary>People can fill in.</summary>
    Open,

    /// <summary>Nobody can fill in any more; the bus is still shut.</summary>
    Gesloten,

    /// <summary>The bus was opened; the researcher can read, screen and publish.</summary>
    BusGeopend,

    /// <summary>Protected tables are public.</summary>
    Gepubliceerd,
}

/// <summary>For whom the ronde speaks.</summary>
public enum Rondebereik
{
    Regionaal,
    Lokaal,
}

/// <summary>
/// How anonymous a ronde is. There is no level at which an answer can be traced: the choice is only whether background variables go along in the envelop
/// (docs/adr/0006).
/// </summary>
public enum Anonimiteit
{
    /// <summary>Background variables go along, as few and as coarse as was chosen.</summary>
    MetAchtergrond,

    /// <summary>Nothing but the answers and whether a young person or a parent gave them.</summary>
    ZonderAchtergrond,
}

/// <summary>A background variable that goes along in the envelop, and how precisely.</summary>
public sealed record Achtergrondkeuze(Achtergrondvariabele Variabele, Nauwkeurigheid Nauwkeurigheid);

/// <summary>
/// A round of client-experience research (Jeugdwet 2.10; seed 001:2189): who is asked, with which lists, from when to when, and how the answers stay nobody's.
/// </summary>
public sealed class Ronde : AggregateRoot
{
    public const int NaamMax = 80;
    public const int RedenMax = 500;
    public const int AfzenderMax = 80;
    public const int DrempelStandaard = 10;
    public const int DrempelMin = 5;
    public const int DrempelMax = 50;
    public const int HerinneringenMax = 3;

    /// <summary>A ronde is open this many days at the most, extensions included.</summary>
    public const int DuurMaxDagen = 240;

    private readonly List<Rondelijst> _lijsten = [];
    private readonly List<Verlenging> _verlengingen = [];

    private Ronde()
    {
    }

    /// <summary>The client: the organisation whose researchers run this ronde.</summary>
    public Guid OrganisatieId { get; private set; }

    public string Naam { get; private set; } = "";

    public int Jaar { get; private set; }

    public Rondebereik Bereik { get; private set; }

    /// <summary>CBS code of the gemeente of a local ronde; null for a regional one.</summary>
    public string? Gemeentecode { get; private set; }

    public Rondestatus Status { get; private set; }

    public Anonimiteit Anonimiteit { get; private set; }

    /// <summary>What goes along in the envelop; empty at <see cref="Anonimiteit.ZonderAchtergrond"/>.</summary>
    public IReadOnlyList<Achtergrondkeuze> Achtergrond { get; private set; } = [];

    /// <summary>The same, as the check on recognisable people wants it.</summary>
    public Achtergrondindeling Indeling => Achtergrondindeling.Van(Achtergrond);

    /// <summary>Groups smaller than this are not shown.</summary>
    public int Drempel { get; private set; } = DrempelStandaard;

    /// <summary>Neutral sender name under invitations; says nothing about help.</summary>
    public string Afzender { get; private set; } = "";

    /// <summary>First day on which people can fill in.</summary>
    public DateOnly OpentOp { get; private set; }

    /// <summary>Last day on which people can fill in.</summary>
    public DateOnly SluitNa { get; private set; }

    /// <summary>Days after the invitation on which a reminder goes out, in rising order.</summary>
    public IReadOnlyList<int> Herinneringsdagen { get; private set; } = [];

    /// <summary>When the first invitation went out: from then on anonymity, lists and background are fixed.</summary>
    public DateTime? EersteUitnodigingOp { get; private set; }

    public DateTime? GeslotenOp { get; private set; }

    public DateTime? BusGeopendOp { get; private set; }

    public DateTime? GepubliceerdOp { get; private set; }

    /// <summary>Anyone may seal with it.</summary>
    public byte[] PubliekeSleutel { get; private set; } = [];

    /// <summary>Wrapped under the hoofdsleutel, which is not in this database.</summary>
    public byte[] IngepaktePriveSleutel { get; private set; } = [];

    /// <summary>Wrapped likewise; invitations' secrets are derived from it. Emptied at closing.</summary>
    public byte[] IngepakteToegangssleutel { get; private set; } = [];

    public IReadOnlyList<Rondelijst> Lijsten => _lijsten;

    public IReadOnlyList<Verlenging> Verlengingen => _verlengingen;

    /// <summary>The stored keys, as the ballot box wants them.</summary>
    public Rondesleutels Sleutels => new(Id, PubliekeSleutel, IngepaktePriveSleutel, IngepakteToegangssleutel);

    /// <summary>True when lists, anonymity and background may still change.</summary>
    public bool IsInrichtingVrij => EersteUitnodigingOp is null && Status == Rondestatus.Voorbereiding;

    /// <summary>True as long as people can be invited and reminded.</summary>
    public bool MagUitnodigen => Status is Rondestatus.Voorbereiding or Rondestatus.Open;

    /// <summary>Sets up a ronde; it opens by itself on its first day.</summary>
    public static Ronde Opzetten(Guid organisatieId, Rondegegevens gegevens, Hoofdsleutel hoofdsleutel, DateOnly vandaag)
    {
        var ronde = new Ronde { OrganisatieId = organisatieId };
        ronde.GegevensZetten(gegevens, vandaag);
        var sleutels = Rondesleutels.Maken(hoofdsleutel, ronde.Id);
        ronde.PubliekeSleutel = sleutels.PubliekeSleutel;
        ronde.IngepaktePriveSleutel = sleutels.IngepaktePriveSleutel;
        ronde.IngepakteToegangssleutel = sleutels.IngepakteToegangssleutel;
        ronde.Raise(new RondeOpgezet(ronde.Id));
        return ronde;
    }

    /// <summary>Changes name, dates and the like; the frame of anonymity only while nobody was invited.</summary>
    public void GegevensWijzigen(Rondegegevens gegevens, DateOnly vandaag)
    {
        RondeRules.AlleenInVoorbereiding.Eis(Status == Rondestatus.Voorbereiding);
        RondeRules.AnonimiteitStaatVast.Eis(
            EersteUitnodigingOp is null
            || (gegevens.Anonimiteit == Anonimiteit && Achtergrondindeling.Van(gegevens.Achtergrond).Keuzes.SequenceEqual(Achtergrond) && gegevens.Drempel == Drempel));
        GegevensZetten(gegevens, vandaag);
    }

    /// <summary>Keeps a background variable more coarsely or not at all; proposed by the check on people who are alone in their combination.</summary>
    public void AchtergrondVergroven(Achtergrondvariabele variabele, Nauwkeurigheid wordt)
    {
        RondeRules.AnonimiteitStaatVast.Eis(IsInrichtingVrij);
        var indeling = Indeling;
        RondeRules.AlleenGrover.Eis(wordt > indeling[variabele] && (wordt != Nauwkeurigheid.Grof || Achtergrondindeling.KanGrof(variabele)));
        AchtergrondZetten(indeling.Met(variabele, wordt).Keuzes);
    }

    /// <summary>Chooses the list for a group; at most one per group.</summary>
    public void LijstKiezen(Doelgroep doelgroep, Guid versieId)
    {
        RondeRules.LijstenStaanVast.Eis(IsInrichtingVrij);
        _lijsten.RemoveAll(l => l.Doelgroep == doelgroep);
        _lijsten.Add(new Rondelijst(doelgroep, versieId));
    }

    public void LijstWeglaten(Doelgroep doelgroep)
    {
        RondeRules.LijstenStaanVast.Eis(IsInrichtingVrij);
        _lijsten.RemoveAll(l => l.Doelgroep == doelgroep);
    }

    /// <summary>Fixes the frame: the first invitation is about to leave. Harmless when it was fixed before.</summary>
    public void UitnodigenBeginnen(DateTime nu)
    {
        RondeRules.AlleenVoorSluiting.Eis(MagUitnodigen);
        RondeRules.LijstNodig.Eis(_lijsten.Count > 0);
        if (EersteUitnodigingOp is null)
        {
            EersteUitnodigingOp = nu;
            Raise(new RondeUitnodigenBegonnen(Id));
        }
    }

    public void Openen(DateOnly vandaag)
    {
        RondeRules.AlleenInVoorbereiding.Eis(Status == Rondestatus.Voorbereiding);
        RondeRules.LijstNodig.Eis(_lijsten.Count > 0);
        RondeRules.NogNietOpen.Eis(vandaag >= OpentOp);
        Status = Rondestatus.Open;
        Raise(new RondeGeopend(Id));
    }

    /// <summary>Gives people more time, with the reason that everybody can read.</summary>
    public void Verlengen(DateOnly nieuweSluitdag, string reden, DateTime nu, DateOnly vandaag)
    {
        RondeRules.AlleenOpen.Eis(Status == Rondestatus.Open);
        RondeRules.RedenNodig.Eis(!string.IsNullOrWhiteSpace(reden));
        RondeRules.VerlengenIsLater.Eis(nieuweSluitdag > SluitNa && nieuweSluitdag >= vandaag);
        RondeRules.NietTeLang.Eis(nieuweSluitdag.DayNumber - OpentOp.DayNumber <= DuurMaxDagen);
        _verlengingen.Add(new Verlenging(SluitNa, nieuweSluitdag, reden.Trim(), nu));
        SluitNa = nieuweSluitdag;
        Raise(new RondeVerlengd(Id));
    }

    /// <summary>Closes for everybody: by itself after the last day, or earlier by the researcher.</summary>
    public void Sluiten(DateTime nu)
    {
        RondeRules.AlleenOpen.Eis(Status == Rondestatus.Open);
        Status = Rondestatus.Gesloten;
        GeslotenOp = nu;

        // Links and codes open nothing any more, so nothing may be derived any more either.
        IngepakteToegangssleutel = [];
        Raise(new RondeGesloten(Id));
    }

    /// <summary>The bus is empty: every envelop was opened and destroyed, and so is the key.</summary>
    public void BusGeleegd(DateTime nu)
    {
        RondeRules.AlleenGesloten.Eis(Status == Rondestatus.Gesloten);
        Status = Rondestatus.BusGeopend;
        BusGeopendOp = nu;
        IngepaktePriveSleutel = [];
        Raise(new RondeBusGeleegd(Id));
    }

    public void Publiceren(DateTime nu)
    {
        RondeRules.AlleenNaOpenen.Eis(Status is Rondestatus.BusGeopend or Rondestatus.Gepubliceerd);
        Status = Rondestatus.Gepubliceerd;
        GepubliceerdOp ??= nu;
        Raise(new RondeGepubliceerd(Id));
    }

    private void GegevensZetten(Rondegegevens gegevens, DateOnly vandaag)
    {
        RondeRules.SluitenNaOpenen.Eis(gegevens.SluitNa > gegevens.OpentOp);
        RondeRules.NietTeLang.Eis(gegevens.SluitNa.DayNumber - gegevens.OpentOp.DayNumber <= DuurMaxDagen);
        RondeRules.SluitenInToekomst.Eis(gegevens.SluitNa >= vandaag);
        RondeRules.DrempelBinnenGrenzen.Eis(gegevens.Drempel is >= DrempelMin and <= DrempelMax);
        RondeRules.LokaalHeeftGemeente.Eis(gegevens.Bereik == Rondebereik.Regionaal || gegevens.Gemeentecode is not null);
        RondeRules.HerinneringenOplopend.Eis(
            gegevens.Herinneringsdagen.Count <= HerinneringenMax
            && gegevens.Herinneringsdagen.All(d => d > 0)
            && gegevens.Herinneringsdagen.Zip(gegevens.Herinneringsdagen.Skip(1)).All(p => p.First < p.Second));
        Naam = gegevens.Naam.Trim();
        Jaar = gegevens.Jaar;
        Bereik = gegevens.Bereik;
        Gemeentecode = gegevens.Bereik == Rondebereik.Lokaal ? gegevens.Gemeentecode : null;
        OpentOp = gegevens.OpentOp;
        SluitNa = gegevens.SluitNa;
        Afzender = gegevens.Afzender.Trim();
        Herinneringsdagen = gegevens.Herinneringsdagen.ToList();
        Drempel = gegevens.Drempel;
        Anonimiteit = gegevens.Anonimiteit;
        AchtergrondZetten(Anonimiteit == Anonimiteit.MetAchtergrond ? Achtergrondindeling.Van(gegevens.Achtergrond).Keuzes : []);
    }

    private void AchtergrondZetten(IReadOnlyList<Achtergrondkeuze> keuzes)
    {
        Achtergrond = keuzes;
        if (keuzes.Count == 0)
        {
            Anonimiteit = Anonimiteit.ZonderAchtergrond;
        }
    }
}

/// <summary>Which version of which list a group gets.</summary>
public sealed record Rondelijst(Doelgroep Doelgroep, Guid VersieId);

/// <summary>An extension, kept with the date it moved.</summary>
public sealed record Verlenging(DateOnly Van, DateOnly Naar, string Reden, DateTime Op);

/// <summary>What a researcher fills in to set up a ronde.</summary>
public sealed record Rondegegevens(
    string Naam,
    int Jaar,
    Rondebereik Bereik,
    string? Gemeentecode,
    DateOnly OpentOp,
    DateOnly SluitNa,
    string Afzender,
    IReadOnlyList<int> Herinneringsdagen,
    Anonimiteit Anonimiteit,
    IReadOnlyList<Achtergrondkeuze> Achtergrond,
    int Drempel = Ronde.DrempelStandaard);

public sealed record RondeOpgezet(Guid RondeId) : DomainEvent;

public sealed record RondeUitnodigenBegonnen(Guid RondeId) : DomainEvent;

public sealed record RondeGeopend(Guid RondeId) : DomainEvent;

public sealed record RondeVerlengd(Guid RondeId) : DomainEvent;

public sealed record RondeGesloten(Guid RondeId) : DomainEvent;

public sealed record RondeBusGeleegd(Guid RondeId) : DomainEvent;

public sealed record RondeGepubliceerd(Guid RondeId) : DomainEvent;
