using Participatie.Domain.Shared;

namespace Participatie.Domain.Adviezen;

/// <summary>Where a participatieverzoek stands; stored as text.</summary>
public enum Verzoekstatus
{
    Concept,
    Verstuurd,

    /// <summary>The raad asked something back; the asker explains.</summary>
    Teruggevraagd,
    Aangenomen,
    Geweigerd,
    Ingetrokken,
    Beeindigd,
}

/// <summary>The raad's word on whether the asker kept to the niveau; stored as text.</summary>
public enum Niveauoordeel
{
    Gehouden,
    Deels,
    Niet,
}

/// <summary>What was done with a participatieverzoek; stored as text.</summary>
public enum Verzoekstapsoort
{
    Geschreven,
    Verstuurd,
    Teruggevraagd,
    Toegelicht,
    Aangenomen,
    Geweigerd,
    Ingetrokken,
    Beeindigd,
    Beoordeeld,
}

/// <summary>A step that is kept: who, of which organisation, when, and in which words.</summary>
/// <param name="Soort">What was done.</param>
/// <param name="Op">UTC.</param>
/// <param name="AccountId">Who did it.</param>
/// <param name="OrganisatieId">In whose name.</param>
/// <param name="Tekst">Reason, question or explanation.</param>
public sealed record Verzoekstap(Verzoekstapsoort Soort, DateTime Op, Guid AccountId, Guid OrganisatieId, string? Tekst);

/// <summary>Who acts, in whose name.</summary>
public sealed record Verzoekactor(Guid AccountId, Guid OrganisatieId);

/// <summary>
/// An organisation asks a raad to take part. It says beforehand to what end, in which phase and at which level, and the level binds the asker.
/// </summary>
public sealed class Participatieverzoek : AggregateRoot
{
    public const int OnderwerpMax = 120;
    public const int DoelMax = 1000;
    public const int KadersMax = 2000;
    public const int TegenprestatieMax = 500;
    public const int ContactMax = 200;
    public const int OptieMax = 300;
    public const int OptiesMax = 10;

    /// <summary>Fewer is no choice.</summary>
    public const int OptiesMin = 2;

    public const int TekstMax = 2000;

    private Participatieverzoek()
    {
    }

    public Guid RaadId { get; private set; }

    /// <summary>The organisation that asks.</summary>
    public Guid OrganisatieId { get; private set; }

    public string Onderwerp { get; private set; } = "";

    public string? Doel { get; private set; }

    public Participatiefase? Fase { get; private set; }

    public Participatieniveau? Niveau { get; private set; }

    public Participatielaag? Laag { get; private set; }

    /// <summary>What is fixed beforehand and not open to talk.</summary>
    public string? Kaders { get; private set; }

    /// <summary>What the raad gets for it.</summary>
    public string? Tegenprestatie { get; private set; }

    /// <summary>Whom of the asker the raad can reach.</summary>
    public string? Contact { get; private set; }

    /// <summary>The day by which the asker needs the raad's answer.</summary>
    public DateOnly? AntwoordNodigVoor { get; private set; }

    /// <summary>Between which the raad chooses, at <see cref="Participatieniveau.Meebeslissen"/>.</summary>
    public IReadOnlyList<string> Opties { get; private set; } = [];

    public Verzoekstatus Status { get; private set; }

    /// <summary>UTC; when it was first sent.</summary>
    public DateTime? VerstuurdOp { get; private set; }

    public Niveauoordeel? Oordeel { get; private set; }

    public IReadOnlyList<Verzoekstap> Stappen { get; private set; } = [];

    /// <summary>The last step of this kind, if there was one.</summary>
    public Verzoekstap? Laatste(Verzoekstapsoort soort) => Stappen.LastOrDefault(s => s.Soort == soort);

    /// <summary>A draft: nothing but a subject is asked yet.</summary>
    public static Participatieverzoek Schrijven(Guid raadId, Verzoekgegevens gegevens, Verzoekactor wie, DateTime nu)
    {
        var verzoek = new Participatieverzoek { RaadId = raadId, OrganisatieId = wie.OrganisatieId };
        verzoek.Invullen(gegevens);
        verzoek.Zetten(Verzoekstapsoort.Geschreven, wie, nu);
        return verzoek;
    }

    /// <summary>Changes the draft; also to which raad it goes.</summary>
    public void Wijzigen(Guid raadId, Verzoekgegevens gegevens)
    {
        VerzoekRules.NogConcept.Eis(Status == Verzoekstatus.Concept);
        RaadId = raadId;
        Invullen(gegevens);
    }

    public void Versturen(Verzoekactor wie, DateTime nu, DateOnly vandaag)
    {
        VerzoekRules.NogConcept.Eis(Status == Verzoekstatus.Concept);
        foreach (var (regel, houdt) in Verzendregels(vandaag))
        {
            regel.Eis(houdt);
        }

        VerstuurdOp = nu;
        Zetten(Verzoekstapsoort.Verstuurd, wie, nu, naar: Verzoekstatus.Verstuurd);
    }

    /// <summary>What is still in the way of sending, all at once.</summary>
    public IReadOnlyList<DomainRule> Ontbreekt(DateOnly vandaag) => [.. Verzendregels(vandaag).Where(r => !r.Houdt).Select(r => r.Regel)];

    public void Terugvragen(string vraag, Verzoekactor wie, DateTime nu)
    {
        VerzoekRules.WachtOpDeRaad.Eis(Status == Verzoekstatus.Verstuurd);
        VerzoekRules.VraagNodig.Eis(!string.IsNullOrWhiteSpace(vraag));
        Zetten(Verzoekstapsoort.Teruggevraagd, wie, nu, vraag, Verzoekstatus.Teruggevraagd);
    }

    public void Toelichten(string antwoord, Verzoekactor wie, DateTime nu)
    {
        VerzoekRules.WachtOpDeVrager.Eis(Status == Verzoekstatus.Teruggevraagd);
        VerzoekRules.ToelichtingNodig.Eis(!string.IsNullOrWhiteSpace(antwoord));
        Zetten(Verzoekstapsoort.Toegelicht, wie, nu, antwoord, Verzoekstatus.Verstuurd);
    }

    public void Aannemen(string? toelichting, Verzoekactor wie, DateTime nu)
    {
        VerzoekRules.WachtOpDeRaad.Eis(Status == Verzoekstatus.Verstuurd);
        Zetten(Verzoekstapsoort.Aangenomen, wie, nu, toelichting, Verzoekstatus.Aangenomen);
    }

    public void Weigeren(string reden, Verzoekactor wie, DateTime nu)
    {
        VerzoekRules.WachtOpDeRaad.Eis(Status == Verzoekstatus.Verstuurd);
        VerzoekRules.RedenNodig.Eis(!string.IsNullOrWhiteSpace(reden));
        Zetten(Verzoekstapsoort.Geweigerd, wie, nu, reden, Verzoekstatus.Geweigerd);
    }

    /// <summary>The asker takes it back; a draft needs no reason.</summary>
    public void Intrekken(string? reden, Verzoekactor wie, DateTime nu)
    {
        VerzoekRules.LooptNog.Eis(Status is Verzoekstatus.Concept or Verzoekstatus.Verstuurd or Verzoekstatus.Teruggevraagd or Verzoekstatus.Aangenomen);
        VerzoekRules.RedenNodig.Eis(Status == Verzoekstatus.Concept || !string.IsNullOrWhiteSpace(reden));
        Zetten(Verzoekstapsoort.Ingetrokken, wie, nu, reden, Verzoekstatus.Ingetrokken);
    }

    /// <summary>The work is done; the asker says what became of it.</summary>
    public void Beeindigen(string verslag, Verzoekactor wie, DateTime nu)
    {
        VerzoekRules.IsAangenomen.Eis(Status == Verzoekstatus.Aangenomen);
        VerzoekRules.VerslagNodig.Eis(!string.IsNullOrWhiteSpace(verslag));
        Zetten(Verzoekstapsoort.Beeindigd, wie, nu, verslag, Verzoekstatus.Beeindigd);
    }

    /// <summary>The raad says whether the asker kept to the niveau; once.</summary>
    public void Beoordelen(Niveauoordeel oordeel, string? reden, Verzoekactor wie, DateTime nu)
    {
        VerzoekRules.IsBeeindigd.Eis(Status == Verzoekstatus.Beeindigd);
        VerzoekRules.NogNietBeoordeeld.Eis(Oordeel is null);
        VerzoekRules.OordeelHeeftReden.Eis(oordeel == Niveauoordeel.Gehouden || !string.IsNullOrWhiteSpace(reden));
        Oordeel = oordeel;
        Zetten(Verzoekstapsoort.Beoordeeld, wie, nu, reden);
    }

    private IEnumerable<(DomainRule Regel, bool Houdt)> Verzendregels(DateOnly vandaag) =>
    [
        (VerzoekRules.DoelNodig, Doel is not null),
        (VerzoekRules.FaseNodig, Fase is not null),
        (VerzoekRules.NiveauNodig, Niveau is not null),
        (VerzoekRules.LaagNodig, Laag is not null),
        (VerzoekRules.KadersNodig, Niveau != Participatieniveau.Coproduceren || Kaders is not null),
        (VerzoekRules.TweeOptiesNodig, Niveau != Participatieniveau.Meebeslissen || Opties.Count >= OptiesMin),
        (VerzoekRules.TegenprestatieNodig, Tegenprestatie is not null),
        (VerzoekRules.ContactNodig, Contact is not null),
        (VerzoekRules.DagNodig, AntwoordNodigVoor > vandaag),
    ];

    private void Invullen(Verzoekgegevens gegevens)
    {
        VerzoekRules.OnderwerpNodig.Eis(!string.IsNullOrWhiteSpace(gegevens.Onderwerp));
        Onderwerp = gegevens.Onderwerp.Trim();
        Doel = Ingevuld.Leeg(gegevens.Doel);
        Fase = gegevens.Fase;
        Niveau = gegevens.Niveau;
        Laag = gegevens.Laag;
        Kaders = Ingevuld.Leeg(gegevens.Kaders);
        Tegenprestatie = Ingevuld.Leeg(gegevens.Tegenprestatie);
        Contact = Ingevuld.Leeg(gegevens.Contact);
        AntwoordNodigVoor = gegevens.AntwoordNodigVoor;
        Opties = [.. gegevens.Opties.Select(Ingevuld.Leeg).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private void Zetten(Verzoekstapsoort soort, Verzoekactor wie, DateTime nu, string? tekst = null, Verzoekstatus? naar = null)
    {
        Status = naar ?? Status;
        Stappen = [.. Stappen, new(soort, nu, wie.AccountId, wie.OrganisatieId, Ingevuld.Leeg(tekst))];
        Raise(new VerzoekstapGezet(Id, soort));
    }
}

/// <summary>What the asker fills in; all but the subject may wait until sending.</summary>
public sealed record Verzoekgegevens(
    string Onderwerp,
    string? Doel,
    Participatiefase? Fase,
    Participatieniveau? Niveau,
    Participatielaag? Laag,
    string? Kaders,
    string? Tegenprestatie,
    string? Contact,
    DateOnly? AntwoordNodigVoor,
    IReadOnlyList<string> Opties);

/// <summary>A step was made with a participatieverzoek.</summary>
public sealed record VerzoekstapGezet(Guid VerzoekId, Verzoekstapsoort Soort) : DomainEvent;
