namespace Participatie.Domain.Tests.Ervaringen.Publiceren;

/// <summary>SplitMix64, so that a seed gives the same case on every runtime.</summary>
internal sealed class Toeval(ulong zaad)
{
    private ulong _stand = zaad;

    /// <summary>A whole number from 0 up to, not including, <paramref name="grens"/>.</summary>
    public int Onder(int grens)
    {
        _stand += 0x9E3779B97F4A7C15;
        var z = (_stand ^ (_stand >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)grens);
    }

    public bool Kans(int procent) => Onder(100) < procent;

    /// <summary>An index; each next one is chosen less often, the more so the higher <paramref name="scheefheid"/> (percent).</summary>
    public int Scheef(int aantal, int scheefheid)
    {
        for (var i = 0; i < aantal - 1; i++)
        {
            if (Kans(scheefheid))
            {
                return i;
            }
        }

        return aantal - 1;
    }
}
