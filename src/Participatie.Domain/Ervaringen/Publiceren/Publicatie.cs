using Participatie.Domain.Shared;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// What was published of a ronde, as it was published. A new publication is a new row: what was once seen cannot be unseen, so every next one is
/// protected against it.
/// </summary>
public sealed class Publicatie
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid RondeId { get; init; }

    public int Nummer { get; init; }

    public DateTime Op { get; init; }

    public Guid Door { get; init; }

    /// <summary>What <see cref="Publicatiedocument.Schrijven"/> wrote.</summary>
    public string Document { get; init; } = "{}";
}

/// <summary>
/// What the next publication of a ronde would be, to look at first. Publishing takes exactly this document and counts nothing anew.
/// </summary>
public sealed class Publicatievoorstel
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid RondeId { get; init; }

    /// <summary>How many publications it was protected against.</summary>
    public int VolgtOp { get; init; }

    public DateTime GemaaktOp { get; init; }

    /// <inheritdoc cref="Publicatie.Document"/>
    public string Document { get; init; } = "{}";

    /// <summary>Makes it public.</summary>
    /// <param name="gezien">The proposal the researcher looked at.</param>
    /// <param name="eerder">How many publications there are by now.</param>
    /// <param name="door">Who decides.</param>
    /// <param name="nu">When.</param>
    public Publicatie Publiceren(Guid gezien, int eerder, Guid door, DateTime nu)
    {
        PublicatieRules.VoorbeeldIsGezien.Eis(gezien == Id);
        PublicatieRules.VoorbeeldIsActueel.Eis(eerder == VolgtOp);
        return new Publicatie { RondeId = RondeId, Nummer = eerder + 1, Op = nu, Door = door, Document = Document };
    }
}

public static class PublicatieRules
{
    public static readonly DomainRule VoorbeeldNodig = new(nameof(VoorbeeldNodig), "Maak eerst een voorbeeld. Dan ziet u precies wat iedereen gaat zien.");
    public static readonly DomainRule VoorbeeldIsGezien = new(nameof(VoorbeeldIsGezien), "Het voorbeeld is net opnieuw gemaakt. Kijk het na en publiceer dan.");
    public static readonly DomainRule VoorbeeldIsActueel = new(
        nameof(VoorbeeldIsActueel), "Na dit voorbeeld is er al iets gepubliceerd. Maak een nieuw voorbeeld, dat ook daartegen is beschermd.");
    public static readonly DomainRule TellingLooptAl = new(nameof(TellingLooptAl), "Het voorbeeld wordt al gemaakt. Wacht tot het klaar is.");
}
