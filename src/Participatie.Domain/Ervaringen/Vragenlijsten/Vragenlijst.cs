using Participatie.Domain.Shared;

namespace Participatie.Domain.Ervaringen;

/// <summary>A questionnaire for one group, with its versions. A version that was used in a ronde never changes.</summary>
public sealed class Vragenlijst : AggregateRoot
{
    public const int CodeMaximum = Lijstinhoud.CodeMaximum;

    public const int NaamMaximum = 100;

    private readonly List<VragenlijstVersie> _versies = [];

    private Vragenlijst()
    {
        Code = "";
        Naam = "";
    }

    /// <summary>Short name, unique in the installation: lower case letters, digits and hyphens.</summary>
    public string Code { get; private init; }

    public Doelgroep Doelgroep { get; private init; }

    public string Naam { get; private set; }

    /// <summary>Comes with the product: to use or to copy, never to change.</summary>
    public bool IsVoorbeeld { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime AangemaaktOp { get; private init; }

    public IReadOnlyList<VragenlijstVersie> Versies => _versies;

    public VragenlijstVersie? Concept => _versies.SingleOrDefault(versie => versie.IsConcept);

    public VragenlijstVersie? LaatsteVast => _versies.Where(versie => !versie.IsConcept).MaxBy(versie => versie.Nummer);

    /// <summary>A new questionnaire, with its content as first concept.</summary>
    public static Vragenlijst Aanmaken(string code, Doelgroep doelgroep, string naam, Lijstinhoud inhoud, DateTime nu) =>
        Maken(code, doelgroep, naam, inhoud, isVoorbeeld: false, nu);

    /// <summary>An example that comes with the product; its one version is fixed at once.</summary>
    public static Vragenlijst VanVoorbeeld(Voorbeeldlijst voorbeeld, DateTime nu)
    {
        var lijst = Maken(voorbeeld.Code, voorbeeld.Doelgroep, voorbeeld.Naam, voorbeeld.Inhoud, isVoorbeeld: true, nu);
        lijst.Vaststellen(lijst._versies[0].Id, nu);
        return lijst;
    }

    /// <summary>Gives an example the content that a newer release of the product brings, as a next version.</summary>
    /// <returns>False when it already has that content.</returns>
    public bool VoorbeeldBijwerken(Voorbeeldlijst voorbeeld, DateTime nu)
    {
        VragenlijstRules.AlleenEenVoorbeeldVolgtHetProduct.Eis(IsVoorbeeld && Code == voorbeeld.Code);
        if (LaatsteVast?.Inhoud == voorbeeld.Inhoud)
        {
            return false;
        }

        Vaststellen(Toevoegen(voorbeeld.Inhoud, nu).Id, nu);
        return true;
    }

    public VragenlijstVersie VersieMet(Guid versieId)
    {
        var versie = _versies.Find(versie => versie.Id == versieId);
        VragenlijstRules.VersieHoortBijLijst.Eis(versie is not null);
        return versie;
    }

    /// <summary>A questionnaire of one's own that starts as this version.</summary>
    public Vragenlijst Kopieren(Guid versieId, string code, string naam, DateTime nu) =>
        Aanmaken(code, Doelgroep, naam, VersieMet(versieId).Inhoud, nu);

    public void NaamWijzigen(string naam)
    {
        VragenlijstRules.VoorbeeldBlijftGelijk.Eis(!IsVoorbeeld);
        Naam = GeldigeNaam(naam);
    }

    /// <summary>A new concept that starts as this version.</summary>
    public VragenlijstVersie ConceptMaken(Guid versieId, DateTime nu)
    {
        VragenlijstRules.VoorbeeldBlijftGelijk.Eis(!IsVoorbeeld);
        VragenlijstRules.EenConceptTegelijk.Eis(Concept is null);
        return Toevoegen(VersieMet(versieId).Inhoud, nu);
    }

    /// <summary>Changes a concept. It may still hold faults; <see cref="Lijstcontrole"/> names them.</summary>
    public void InhoudWijzigen(Guid versieId, Lijstinhoud inhoud, DateTime nu)
    {
        VragenlijstRules.VoorbeeldBlijftGelijk.Eis(!IsVoorbeeld);
        VersieMet(versieId).InhoudWijzigen(inhoud, nu);
    }

    /// <summary>Fixes a concept without faults, so that a ronde can use it.</summary>
    public void Vaststellen(Guid versieId, DateTime nu)
    {
        VersieMet(versieId).Vaststellen(nu);
        Raise(new VragenlijstVersieVastgesteld(Id, versieId));
    }

    /// <summary>Makes a fixed version a concept again, as long as no ronde used it.</summary>
    public void Heropenen(Guid versieId, DateTime nu)
    {
        VragenlijstRules.VoorbeeldBlijftGelijk.Eis(!IsVoorbeeld);
        VragenlijstRules.EenConceptTegelijk.Eis(Concept is null || Concept.Id == versieId);
        VersieMet(versieId).Heropenen(nu);
    }

    /// <summary>A ronde takes this version; from now on it never changes.</summary>
    public void Gebruiken(Guid versieId, DateTime nu) => VersieMet(versieId).Gebruiken(nu);

    private static Vragenlijst Maken(string code, Doelgroep doelgroep, string naam, Lijstinhoud inhoud, bool isVoorbeeld, DateTime nu)
    {
        VragenlijstRules.CodeIsKort.Eis(Lijstcontrole.IsCode(code));
        var lijst = new Vragenlijst
        {
            Code = code,
            Doelgroep = doelgroep,
            Naam = GeldigeNaam(naam),
            IsVoorbeeld = isVoorbeeld,
            AangemaaktOp = nu,
        };
        lijst.Toevoegen(inhoud, nu);
        return lijst;
    }

    private static string GeldigeNaam(string naam)
    {
        var getrimd = naam.Trim();
        VragenlijstRules.NaamIsIngevuld.Eis(getrimd.Length is > 0 and <= NaamMaximum);
        return getrimd;
    }

    private VragenlijstVersie Toevoegen(Lijstinhoud inhoud, DateTime nu)
    {
        var nummer = _versies.Select(versie => versie.Nummer).DefaultIfEmpty().Max() + 1;
        var versie = new VragenlijstVersie(Id, nummer, inhoud, nu);
        _versies.Add(versie);
        return versie;
    }
}

/// <summary>A version of a questionnaire was fixed.</summary>
public sealed record VragenlijstVersieVastgesteld(Guid VragenlijstId, Guid VersieId) : DomainEvent;
