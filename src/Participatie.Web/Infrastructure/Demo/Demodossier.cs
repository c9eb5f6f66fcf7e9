using Participatie.Data.Accounts;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Shared;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>An advies as it is told: what it says, to begin with.</summary>
/// <param name="Soort">What kind of paper.</param>
/// <param name="Themas">What it is about.</param>
/// <param name="Titel">In plain words.</param>
/// <param name="Tekst">The letter: paragraphs parted by an empty line.</param>
/// <param name="Aanbevelingen">Heading and text of each.</param>
internal sealed record Demobrief(Adviessoort Soort, IReadOnlyList<Adviesthema> Themas, string Titel, string Tekst, params (string Kop, string Tekst)[] Aanbevelingen)
{
    public Adviesinhoud Inhoud() => new(Titel, Tekst, [.. Aanbevelingen.Select(a => new Aanbevelingtekst(Guid.CreateVersion7(), a.Kop, a.Tekst))]);
}

/// <summary>An answer as it is told; the answers stand in the order of the recommendations.</summary>
internal sealed record Demoantwoord(string Formeel, string Gewoon, params Antwoordgegevens[] Antwoorden);

/// <summary>
/// One advies, brought from its first words to now by the acts of its people, each on its own day. Acts are told in order of time; between them the dossier writes down what the portal's own
/// jobs would have: what became late, and the rungs of the ladder.
/// </summary>
internal sealed class Demodossier(Demoraad raad, string kenmerkwoord, DateTime nu)
{
    private readonly List<Demodeel> _delen = [];

    public Advies Advies { get; private set; } = null!;

    public Demodossier Beginnen(
        Demobrief brief, Handelende schrijver, DateOnly op, Openbaarheid openbaarheid = Openbaarheid.Openbaar, DateOnly? embargoTot = null, Participatieverzoek? verzoek = null)
    {
        Advies = Advies.Beginnen(raad.Organisatie.Id, brief.Soort, brief.Inhoud(), schrijver, Moment(op), verzoek?.Id, verzoek?.Niveau);
        Advies.Instellen(brief.Soort, brief.Themas, openbaarheid, embargoTot, op);
        return this;
    }

    /// <summary>Writes a version that stands on the newest one.</summary>
    public Demodossier Schrijven(Func<Adviesinhoud, Adviesinhoud> anders, Handelende schrijver, DateOnly op)
    {
        Advies.Schrijven(anders(Advies.Versies[^1].Inhoud), Advies.HuidigeVersie, schrijver, Moment(op));
        return this;
    }

    public Demodossier Vaststellen(Vaststelbesluit besluit, int volgnummer, DateOnly op)
    {
        var versie = Advies.Versies[^1];
        Advies.Vaststellen(versie, besluit, kenmerkwoord, volgnummer, Adviesvingerafdruk.Van(versie.Inhoud, []).Hex, raad.AlsOndersteuner, Moment(op, 1));
        return this;
    }

    /// <summary>To these organisations; each gets its part, in this order.</summary>
    public IReadOnlyList<Demodeel> Versturen(DateOnly op, Reactieplichten? plichten = null, params Demoambt[] aan)
    {
        var moment = Moment(op, 2);
        Advies.Versturen(raad.AlsOndersteuner, moment);
        _delen.AddRange(aan.Select(ambt => new Demodeel(
            Advies,
            ambt,
            raad,
            Adressering.Versturen(
                Advies,
                new(ambt.Organisatie.Id, ambt.Behandelaar.Id, ambt.Behandelaar.Naam, ambt.Behandelaar.Email),
                plichten ?? Reactieplichten.Standaard(Advies.Soort),
                Demodeel.Regels(Advies.Soort),
                Werkkalender.Standaard,
                raad.AlsOndersteuner,
                moment))));
        return _delen;
    }

    /// <summary>Lets the time pass until now and gives what has to be stored.</summary>
    public IEnumerable<AggregateRoot> Rijen()
    {
        foreach (var deel in _delen)
        {
            deel.TijdLatenGaan(nu);
        }

        return [Advies, .. _delen.Select(deel => deel.Adressering)];
    }

    /// <summary>In the morning, some hours after one another.</summary>
    internal static DateTime Moment(DateOnly op, int later = 0) => op.NaarUtc(new TimeOnly(10 + later, 0));
}

/// <summary>What one organisation does with an advies.</summary>
internal sealed class Demodeel(Advies advies, Demoambt ambt, Demoraad raad, Adressering adressering)
{
    private static readonly TimeOnly Jobtijd = new(9, 10);

    public Adressering Adressering { get; } = adressering;

    public static Termijnregelkeuze Regels(Adviessoort soort) => (_, termijn) => Termijnregels.Standaard(termijn, Advies.IsLicht(soort));

    public Demodeel Bevestigen(DateOnly op) => Doen(op, nu => Adressering.OntvangstBevestigen(ambt.Schrijver, nu));

    public Demodeel Opschorten(DateOnly op, Opschortingscategorie categorie, string reden) =>
        Doen(op, nu => Adressering.TermijnOpschorten(Antwoordklok.Id, op, categorie, reden, ambt.Schrijver, nu));

    public Demodeel Hervatten(DateOnly op) => Doen(op, nu => Adressering.TermijnHervatten(Antwoordklok.Id, op, Werkkalender.Standaard, ambt.Schrijver, nu));

    public Demodeel Verlengen(DateOnly op, int weken, string reden) =>
        Doen(op, nu => Adressering.TermijnVerlengen(Antwoordklok.Id, Termijnduur.Weken(weken), reden, Werkkalender.Standaard, ambt.Schrijver, nu));

    /// <summary>Begins an answer, of which only the first recommendations need be filled in.</summary>
    public Demodeel Opstellen(DateOnly op, Demoantwoord antwoord) => Doen(op, nu =>
    {
        if (Adressering.HuidigeReactie is null)
        {
            Adressering.ReactieBeginnen([.. advies.Aanbevelingen.OrderBy(a => a.Nummer).Select(a => a.Id)], ambt.Schrijver, nu);
        }

        var vragen = advies.Aanbevelingen.OrderBy(a => a.Nummer).Select(a => (Guid?)a.Id).DefaultIfEmpty(null);
        Adressering.ReactieSchrijven(
            antwoord.Formeel, antwoord.Gewoon, [.. vragen.Zip(antwoord.Antwoorden, (id, gegevens) => gegevens with { AanbevelingId = id })], ambt.Schrijver, nu);
    });

    public Demodeel Aanbieden(DateOnly op) => Doen(op, nu => Adressering.ReactieAanbieden(ambt.Schrijver, nu));

    public Demodeel Goedkeuren(DateOnly op) => Doen(op, nu => Adressering.ReactieVersturen(Klokregels, Werkkalender.Standaard, ambt.Manager, nu));

    /// <summary>Written, offered and approved on three days.</summary>
    public Demodeel Antwoorden(DateOnly schrijven, DateOnly versturen, Demoantwoord antwoord) =>
        Opstellen(schrijven, antwoord).Aanbieden(schrijven > versturen ? versturen : schrijven.AddDays((versturen.DayNumber - schrijven.DayNumber) / 2)).Goedkeuren(versturen);

    public Demodeel Oordelen(DateOnly op, Oordeeluitkomst uitkomst, string? reden = null) =>
        Doen(op, nu => Adressering.BesluitBeoordelen(uitkomst, reden, Klokregels, Werkkalender.Standaard, raad.AlsVoorzitter, nu));

    public Demodeel EindOordelen(DateOnly op, string? reden = null) =>
        Doen(op, nu => Adressering.UitwerkingBeoordelen(Oordeeluitkomst.Voldoende, reden, Klokregels, Werkkalender.Standaard, raad.AlsVoorzitter, nu));

    public Demodeel Melden(DateOnly op, int belofte, string tekst, bool gereed = false, string? link = null) =>
        Doen(op, nu => Adressering.ToezeggingMelden(Belofte(belofte), tekst, link, gereed, Klokregels, Werkkalender.Standaard, ambt.Schrijver, nu));

    public Demodeel Verzetten(DateOnly op, int belofte, DateOnly naar, string reden) =>
        Doen(op, nu => Adressering.ToezeggingVerzetten(Belofte(belofte), naar, reden, Klokregels, Werkkalender.Standaard, ambt.Schrijver, nu));

    public Demodeel Uitnodigen(DateOnly op, int belofte, string tekst) => Doen(op, nu => Adressering.RaadUitnodigen(Belofte(belofte), tekst, ambt.Schrijver, nu));

    public Demodeel BelofteBeoordelen(DateOnly op, int belofte, Toezeggingoordeel oordeel, string? woorden = null) =>
        Doen(op, nu => Adressering.ToezeggingBeoordelen(Belofte(belofte), oordeel, woorden, Klokregels, Werkkalender.Standaard, raad.AlsVoorzitter, nu));

    /// <summary>Writes down what the jobs of the portal would have, day after day, up to this moment.</summary>
    public void TijdLatenGaan(DateTime tot)
    {
        while (VolgendeJobdag() is { } dag && dag.NaarUtc(Jobtijd) is var moment && moment <= tot)
        {
            foreach (var termijn in Open)
            {
                Adressering.TermijnVanzelfHervatten(termijn, Werkkalender.Standaard, moment);
            }

            Adressering.TeLaatNoteren(moment);
            foreach (var termijn in Open.Where(t => t.VolgendeTredeOp <= dag))
            {
                Adressering.Herinneren(termijn, Ontvangers(termijn), Werkkalender.Standaard, moment);
            }
        }
    }

    private Termijn Antwoordklok => Open.Single(t => t.Soort == Termijnsoort.Reactie);

    private List<Termijn> Open => [.. Adressering.Termijnen.Where(t => t.IsOpen)];

    private Termijnregelkeuze Klokregels => Regels(Adressering.Soort);

    /// <summary>The first day on which a job finds something to do.</summary>
    private DateOnly? VolgendeJobdag() => Open
        .SelectMany(t => new[]
        {
            t.VolgendeTredeOp,
            t is { Status: Termijnstatus.Loopt, TeLaatSinds: null } ? t.Uiterlijk.AddDays(1) : null,
            t.StilTotEnMet?.AddDays(1),
        })
        .Min();

    private int Ontvangers(Termijn termijn) => termijn.VolgendeTrede == Laddertrede.Portefeuillehouder && !ambt.HeeftPortefeuillehouder ? 0 : 1;

    private Guid Belofte(int nummer) => Adressering.Toezeggingen[nummer - 1].Id;

    private Demodeel Doen(DateOnly op, Action<DateTime> daad)
    {
        var moment = Demodossier.Moment(op, later: 3);
        TijdLatenGaan(moment);
        daad(moment);
        return this;
    }
}
