using Participatie.Domain.Shared;

namespace Participatie.Domain.Ervaringen;

/// <summary>How a raad finds a result; stored as text.</summary>
public enum Herkenning
{
    Herkent,
    Verrast,

    /// <summary>The raad sees it otherwise.</summary>
    Anders,
}

/// <summary>What a raad says of one finding, in its own words.</summary>
public sealed class Bevindingreactie : AggregateRoot
{
    public const int RaadMax = 120;
    public const int TekstMax = 500;

    private Bevindingreactie()
    {
    }

    public Guid RondeId { get; private set; }

    public string Vraagcode { get; private set; } = "";

    public string Raad { get; private set; } = "";

    public Herkenning Herkenning { get; private set; }

    public string Tekst { get; private set; } = "";

    /// <param name="ronde">A published ronde.</param>
    /// <param name="document">What was published of it.</param>
    /// <param name="vraagcode">A question in that document.</param>
    /// <param name="raad">Who reacts.</param>
    /// <param name="herkenning">How.</param>
    /// <param name="tekst">Their own words.</param>
    public static Bevindingreactie Toevoegen(Ronde ronde, Publicatiedocument document, string vraagcode, string raad, Herkenning herkenning, string tekst)
    {
        VervolgRules.AlleenNaPublicatie.Eis(ronde.Status == Rondestatus.Gepubliceerd);
        VervolgRules.ReactieOpGepubliceerdeVraag.Eis(document.Vragen.Any(vraag => vraag.Code == vraagcode));
        var reactie = new Bevindingreactie { RondeId = ronde.Id, Vraagcode = vraagcode };
        reactie.Wijzigen(raad, herkenning, tekst);
        return reactie;
    }

    public void Wijzigen(string raad, Herkenning herkenning, string tekst)
    {
        VervolgRules.ReactieHeeftWoorden.Eis(!string.IsNullOrWhiteSpace(raad) && !string.IsNullOrWhiteSpace(tekst));
        Raad = raad.Trim();
        Herkenning = herkenning;
        Tekst = tekst.Trim();
        Raise(new VervolgGewijzigd(RondeId));
    }

    /// <inheritdoc cref="Vervolgstap.Weghalen"/>
    public void Weghalen() => Raise(new VervolgGewijzigd(RondeId));
}
