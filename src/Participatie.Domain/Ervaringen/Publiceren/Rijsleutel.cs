namespace Participatie.Domain.Ervaringen;

/// <summary>Names a row over all tables; the same row has the same key in every publication.</summary>
internal readonly record struct Rijsleutel(string Vraag, string Doelgroep, string Uitsplitsing, string Groep)
{
    /// <summary>
    /// A whole doelgroep is a row of the table of allen, whichever table repeats it as its total.
    /// </summary>
    public static Rijsleutel VanTotaal(string vraag, string doelgroep) =>
        new(vraag, Telplan.Allen, Telplan.Doelgroep, doelgroep == Telplan.Allen ? Telplan.Totaal : doelgroep);
}
