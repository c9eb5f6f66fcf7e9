namespace Participatie.Domain.Ervaringen;

/// <summary>Who is asked. Young people (12-23) and parents have lists and results of their own.</summary>
public enum Doelgroep
{
    Jongere,
    Ouder,
}

/// <summary>The three parts of the national model survey (MCJO).</summary>
public enum Onderdeel
{
    Toegang,
    Uitvoering,
    Resultaat,
}

/// <summary>The five themes of improvement, fixed by the region.</summary>
public enum Verbeterthema
{
    Communicatie,
    SerieusGenomenWorden,
    Gelijkwaardigheid,
    Regie,
    PassendeHulp,
}
