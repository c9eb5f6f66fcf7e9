using Participatie.Domain.Shared;

namespace Participatie.Domain.Ervaringen;

/// <summary>What kind of step followed on the results; stored as text.</summary>
public enum Vervolgsoort
{
    /// <summary>The results were talked over.</summary>
    Besproken,

    Leertafel,
    Verbeterpunt,
    Belofte,
}

/// <summary>What became of a promise or an improvement, by the word of a raad; stored as text.</summary>
public enum Vervolguitkomst
{
    Gedaan,
    DeelsGedaan,
    NietGedaan,
}

/// <summary>
/// Something that was done with the answers of a ronde, told to the people who gave them: a young person and an adult each read a text of their own.
/// </summary>
public sealed class Vervolgstap : AggregateRoot
{
    public const int TitelMax = 120;
    public const int PeriodeMax = 60;
    public const int TekstMax = 600;
    public const int WieMax = 120;
    public const int VolgordeMax = 999;

    private Vervolgstap()
    {
    }

    public Guid RondeId { get; private set; }

    public Vervolgsoort Soort { get; private set; }

    /// <summary>The day it happened or will; null when <see cref="Periode"/> says it.</summary>
    public DateOnly? Dag { get; private set; }

    /// <summary>When, in words: “voorjaar 2027”.</summary>
    public string? Periode { get; private set; }

    public string Titel { get; private set; } = "";

    /// <summary>With <em>je</em>.</summary>
    public string TekstJongeren { get; private set; } = "";

    /// <summary>With <em>u</em>.</summary>
    public string TekstVolwassenen { get; private set; } = "";

    /// <summary>Who promised or does it.</summary>
    public string? DoorWie { get; private set; }

    public Vervolguitkomst? Uitkomst { get; private set; }

    /// <summary>Which raad judged.</summary>
    public string? Raad { get; private set; }

    /// <summary>The raad's own words.</summary>
    public string? Raadsoordeel { get; private set; }

    /// <summary>Lower comes first.</summary>
    public int Volgorde { get; private set; }

    public static Vervolgstap Toevoegen(Ronde ronde, Vervolgstapgegevens gegevens)
    {
        VervolgRules.AlleenNaPublicatie.Eis(ronde.Status == Rondestatus.Gepubliceerd);
        var stap = new Vervolgstap { RondeId = ronde.Id };
        stap.Wijzigen(gegevens);
        return stap;
    }

    public void Wijzigen(Vervolgstapgegevens gegevens)
    {
        var periode = Leeg(gegevens.Periode);
        var raad = Leeg(gegevens.Raad);
        var oordeel = Leeg(gegevens.Raadsoordeel);
        VervolgRules.WanneerNodig.Eis(gegevens.Dag is not null || periode is not null);
        VervolgRules.BeideTekstenNodig.Eis(Leeg(gegevens.Titel) is not null && Leeg(gegevens.TekstJongeren) is not null && Leeg(gegevens.TekstVolwassenen) is not null);
        VervolgRules.BelofteIsVanIemand.Eis(gegevens.Soort != Vervolgsoort.Belofte || Leeg(gegevens.DoorWie) is not null);
        VervolgRules.OordeelIsVanEenRaad.Eis(raad is null == oordeel is null);
        VervolgRules.DeRaadZegtOfHetGedaanIs.Eis(gegevens.Uitkomst is null || oordeel is not null);
        VervolgRules.AlleenBelofteHeeftUitkomst.Eis(gegevens.Uitkomst is null || gegevens.Soort is Vervolgsoort.Belofte or Vervolgsoort.Verbeterpunt);
        Soort = gegevens.Soort;
        Dag = gegevens.Dag;
        Periode = periode;
        Titel = gegevens.Titel.Trim();
        TekstJongeren = gegevens.TekstJongeren.Trim();
        TekstVolwassenen = gegevens.TekstVolwassenen.Trim();
        DoorWie = Leeg(gegevens.DoorWie);
        Uitkomst = gegevens.Uitkomst;
        Raad = raad;
        Raadsoordeel = oordeel;
        Volgorde = gegevens.Volgorde;
        Raise(new VervolgGewijzigd(RondeId));
    }

    /// <summary>Call before it is removed, so that what is shown is made anew.</summary>
    public void Weghalen() => Raise(new VervolgGewijzigd(RondeId));

    private static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}

/// <summary>What a researcher fills in about a step.</summary>
public sealed record Vervolgstapgegevens(
    Vervolgsoort Soort,
    DateOnly? Dag,
    string? Periode,
    string Titel,
    string TekstJongeren,
    string TekstVolwassenen,
    string? DoorWie,
    Vervolguitkomst? Uitkomst,
    string? Raad,
    string? Raadsoordeel,
    int Volgorde);

/// <summary>A step or a reaction was added, changed or removed.</summary>
public sealed record VervolgGewijzigd(Guid RondeId) : DomainEvent;
