using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public enum Stapstand
{
    Gedaan,
    Nu,
    Later,
}

/// <summary>A step of the thread.</summary>
public sealed record Stap(string Wanneer, string Titel, Stapstand Stand);

/// <summary>The way of a ronde, from set up to published.</summary>
public static class Rondestappen
{
    public static IReadOnlyList<Stap> Van(Ronde ronde, DateOnly vandaag)
    {
        var stappen = new (string Wanneer, string Titel)[]
        {
            (ronde.Lijsten.Count == 0 ? "kies een lijst" : "klaar", "Klaargezet"),
            (ronde.EersteUitnodigingOp?.DagInAmsterdam().Dagmaand() ?? "nog niet", "Uitgenodigd"),
            (ronde.Status == Rondestatus.Open ? $"nu, dag {vandaag.DayNumber - ronde.OpentOp.DayNumber + 1}" : ronde.OpentOp.Dagmaand(), "Open"),
            (ronde.BusGeopendOp?.DagInAmsterdam().Dagmaand() ?? (ronde.Status == Rondestatus.Gesloten ? "kan nu" : $"vanaf {ronde.SluitNa.AddDays(1).Dagmaand()}"), "Bus openen"),
            (ronde.GepubliceerdOp?.DagInAmsterdam().Dagmaand() ?? "daarna", "Publiceren"),
        };
        var nu = Huidige(ronde);
        return [.. stappen.Select((stap, nummer) =>
            new Stap(stap.Wanneer, stap.Titel, nummer < nu ? Stapstand.Gedaan : nummer == nu ? Stapstand.Nu : Stapstand.Later))];
    }

    private static int Huidige(Ronde ronde) => ronde.Status switch
    {
        Rondestatus.Voorbereiding => ronde.Lijsten.Count == 0 ? 0 : ronde.EersteUitnodigingOp is null ? 1 : 2,
        Rondestatus.Open => 2,
        Rondestatus.Gesloten => 3,
        Rondestatus.BusGeopend => 4,
        _ => 5,
    };
}
