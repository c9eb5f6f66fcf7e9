namespace Participatie.Domain.Ervaringen;

/// <summary>The kinds of fault a row can have.</summary>
public enum Regelfoutsoort
{
    Leeg,
    WaardeOnbekend,
    GemeenteBuitenRegio,
    LeeftijdPastNiet,
    EMailOnjuist,
    MeerdereEMailadressen,
    Regeleinde,
    Stuurteken,
    TeLang,
    PostcodeOnjuist,
    HuisnummerOntbreekt,
    AdresOnvolledig,
    GeenContact,
    KanaalZonderGegevens,
    RedenOntbreekt,
    RedenZonderNietUitnodigen,
    Formule,
    TeveelVelden,
    TeWeinigVelden,
    Aanhalingsteken,
    Dubbel,
    Tegenstrijdig,
}

/// <summary>
/// A fault in a row. <see cref="Veld"/> is null when it is about the row as a whole. <see cref="Tekst"/> is Dutch: the column, the
/// value (shortened) and what to do. <see cref="ToString"/> leaves out the text, for that quotes the file.
/// </summary>
public sealed record Regelfout(Regelfoutsoort Soort, Uitnodigingsveld? Veld, string Tekst)
{
    public override string ToString() => Veld is { } veld ? $"{Soort} ({veld})" : Soort.ToString();
}

/// <summary>Either a row or its faults: <see cref="Regel"/> is null exactly when there are faults.</summary>
public sealed record Regeluitkomst(Uitnodigingsregel? Regel, IReadOnlyList<Regelfout> Fouten);
