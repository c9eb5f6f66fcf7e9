namespace Participatie.Domain.Ervaringen;

/// <summary>How an invitation travels.</summary>
public enum Uitnodigingskanaal { Mail, Brief }

/// <summary>Age of the child the help is for, also when the parent is invited.</summary>
public enum Leeftijdscategorie { TotEnMet11, Van12TotEnMet15, Van16TotEnMet17, Van18TotEnMet23 }

public enum Trajectstatus { Lopend, Afgesloten }

public enum Zwaarte { Licht, Complex }

/// <summary>Kinds of help under the Jeugdwet, kept short on purpose: each kind extra makes people easier to recognise.</summary>
public enum SoortHulp
{
    AmbulanteHulp,
    Dagbehandeling,
    Ggz,
    Verblijf,
    Pleegzorg,
    Jeugdbescherming,
    Jeugdreclassering,
    Dyslexie,
    LokaalTeam,
    Overig,
}

/// <summary>Why somebody who belongs to the population is not invited.</summary>
public enum NietUitnodigenReden { GeheimAdres, HulpNietBekendBijOuders, Afgemeld }

/// <summary>The Dutch names of the background variables, as they stand on screen and in files.</summary>
public static class Achtergrondnamen
{
    public static string Naam(this Doelgroep waarde) => waarde switch
    {
        Doelgroep.Jongere => "jongere",
        Doelgroep.Ouder => "ouder",
        _ => throw new ArgumentOutOfRangeException(nameof(waarde)),
    };

    public static string Naam(this Uitnodigingskanaal waarde) => waarde switch
    {
        Uitnodigingskanaal.Mail => "mail",
        Uitnodigingskanaal.Brief => "brief",
        _ => throw new ArgumentOutOfRangeException(nameof(waarde)),
    };

    public static string Naam(this Leeftijdscategorie waarde) => waarde switch
    {
        Leeftijdscategorie.TotEnMet11 => "0-11",
        Leeftijdscategorie.Van12TotEnMet15 => "12-15",
        Leeftijdscategorie.Van16TotEnMet17 => "16-17",
        Leeftijdscategorie.Van18TotEnMet23 => "18-23",
        _ => throw new ArgumentOutOfRangeException(nameof(waarde)),
    };

    public static string Naam(this Trajectstatus waarde) => waarde switch
    {
        Trajectstatus.Lopend => "lopend",
        Trajectstatus.Afgesloten => "afgesloten",
        _ => throw new ArgumentOutOfRangeException(nameof(waarde)),
    };

    public static string Naam(this Zwaarte waarde) => waarde switch
    {
        Zwaarte.Licht => "licht",
        Zwaarte.Complex => "complex",
        _ => throw new ArgumentOutOfRangeException(nameof(waarde)),
    };

    public static string Naam(this SoortHulp waarde) => waarde switch
    {
        SoortHulp.AmbulanteHulp => "ambulante hulp",
        SoortHulp.Dagbehandeling => "dagbehandeling",
        SoortHulp.Ggz => "jeugd-ggz",
        SoortHulp.Verblijf => "verblijf",
        SoortHulp.Pleegzorg => "pleegzorg",
        SoortHulp.Jeugdbescherming => "jeugdbescherming",
        SoortHulp.Jeugdreclassering => "jeugdreclassering",
        SoortHulp.Dyslexie => "dyslexie",
        SoortHulp.LokaalTeam => "lokaal team",
        SoortHulp.Overig => "overig",
        _ => throw new ArgumentOutOfRangeException(nameof(waarde)),
    };

    public static string Naam(this NietUitnodigenReden waarde) => waarde switch
    {
        NietUitnodigenReden.GeheimAdres => "geheim adres",
        NietUitnodigenReden.HulpNietBekendBijOuders => "hulp niet bekend bij ouders",
        NietUitnodigenReden.Afgemeld => "afgemeld",
        _ => throw new ArgumentOutOfRangeException(nameof(waarde)),
    };
}
