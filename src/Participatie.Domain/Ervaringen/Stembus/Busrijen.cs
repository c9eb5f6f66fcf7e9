namespace Participatie.Domain.Ervaringen;

/// <summary>A sealed form in the bus. Its key is random, so neither the key nor the hidden row order tells who came when.</summary>
public sealed class Busenvelop
{
    public long Id { get; init; } = Toevalsgetal.Maken();

    public Guid RondeId { get; init; }

    public byte[] Inhoud { get; init; } = [];
}

/// <summary>A draft, sealed with a key that is derived from the invitation's secret and the key file. Wiped at submission and at closing.</summary>
public sealed class Concept
{
    public Guid UitnodigingId { get; init; }

    public Guid RondeId { get; init; }

    public byte[] Inhoud { get; set; } = [];
}

/// <summary>How many forms came in on a day (Amsterdam); kept apart from who they came from.</summary>
public sealed class Dagtelling
{
    public Guid RondeId { get; init; }

    public DateOnly Dag { get; init; }

    public int Aantal { get; set; }
}

/// <summary>
/// An opened form: random key, no time, no order. The background values are those that the ronde lets go along.
/// </summary>
public sealed class Antwoordformulier
{
    public long Id { get; init; } = Toevalsgetal.Maken();

    public Guid RondeId { get; init; }

    public Doelgroep Doelgroep { get; init; }

    /// <summary>JSON: background variable → value.</summary>
    public string Achtergrond { get; init; } = "{}";

    /// <summary>JSON: the answers without the open ones.</summary>
    public string Antwoorden { get; init; } = "{}";
}

/// <summary>
/// An answer in somebody's own words, with a random key of its own and apart from the form it came in, so that a name in it leads to no other
/// answer. Hidden until it was screened and coded.
/// </summary>
public sealed class OpenAntwoord
{
    public long Id { get; init; } = Toevalsgetal.Maken();

    public Guid RondeId { get; init; }

    public Doelgroep Doelgroep { get; init; }

    public string Vraagcode { get; init; } = "";

    public string Tekst { get; init; } = "";
}

/// <summary>How far the opening of a bus is. The order is secret: its key is wrapped under the hoofdsleutel.</summary>
public sealed class Busopening
{
    public Guid RondeId { get; init; }

    public byte[] IngepakteSleutel { get; set; } = [];

    public byte[] Vingerafdruk { get; set; } = [];

    public int Totaal { get; set; }

    public int Voortgang { get; set; }

    /// <summary>Envelopes that could not be opened; counted, never silently dropped.</summary>
    public int Onleesbaar { get; set; }
}
