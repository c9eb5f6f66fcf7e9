namespace Participatie.Domain.Ervaringen;

/// <summary>
/// The code on a letter, to be typed: "K7PM 3XQD". Seven characters carry 35 bits, the eighth is a check character that
/// finds every single wrong character and every exchange of two different characters.
/// </summary>
/// <remarks>
/// The check is a weighted sum over the field of 32 elements (x⁵ + x² + 1) in which each position has another power of
/// the generator as its weight: no two positions weigh the same, so no exchange goes unseen.
/// </remarks>
public sealed class Uitnodigingscode
{
    /// <summary>Characters, without the space.</summary>
    public const int Lengte = 8;

    internal const int Bytes = 5;

    private const int Gegevens = Lengte - 1;
    private const int Veelterm = 0b100101;

    private readonly string _tekens;

    private Uitnodigingscode(string tekens) => _tekens = tekens;

    /// <summary>As it stands on the letter, in two groups of four.</summary>
    public string Tekst => $"{_tekens.AsSpan(0, Lengte / 2)} {_tekens.AsSpan(Lengte / 2)}";

    internal string Tekens => _tekens;

    /// <summary>Reads what a person typed, forgiving blanks, dashes, small letters, look-alikes and other scripts' digits.</summary>
    public static Codelezing Lezen(string? invoer)
    {
        Span<int> waarden = stackalloc int[Lengte];
        var aantal = 0;
        foreach (var teken in (invoer ?? "").EnumerateRunes())
        {
            if (Schrijfalfabet.IsScheiding(teken))
            {
                continue;
            }

            var waarde = Schrijfalfabet.Waarde(teken);
            if (waarde < 0)
            {
                return new Codelezing(Codeuitkomst.VreemdTeken, null, teken.ToString());
            }

            if (aantal < Lengte)
            {
                waarden[aantal] = waarde;
            }

            aantal++;
        }

        return aantal switch
        {
            0 => new Codelezing(Codeuitkomst.Leeg, null, null),
            < Lengte => new Codelezing(Codeuitkomst.TeKort, null, null),
            > Lengte => new Codelezing(Codeuitkomst.TeLang, null, null),
            _ when Controlewaarde(waarden[..Gegevens]) != waarden[Gegevens] => new Codelezing(Codeuitkomst.ControletekenKloptNiet, null, null),
            _ => new Codelezing(Codeuitkomst.Gelezen, Van(waarden), null),
        };
    }

    /// <summary>Never the code.</summary>
    public override string ToString() => "(afgeschermd)";

    /// <param name="toeval">40 evenly spread bits, of which the first 35 are used.</param>
    internal static Uitnodigingscode VanToeval(ReadOnlySpan<byte> toeval)
    {
        var bits = 0L;
        foreach (var deel in toeval[..Bytes])
        {
            bits = (bits << 8) | deel;
        }

        Span<int> waarden = stackalloc int[Lengte];
        for (var i = 0; i < Gegevens; i++)
        {
            waarden[i] = (int)(bits >> (Schrijfalfabet.BitsPerTeken * (Gegevens - i))) & 31;
        }

        waarden[Gegevens] = Controlewaarde(waarden[..Gegevens]);
        return Van(waarden);
    }

    private static Uitnodigingscode Van(ReadOnlySpan<int> waarden)
    {
        Span<char> tekens = stackalloc char[Lengte];
        for (var i = 0; i < Lengte; i++)
        {
            tekens[i] = Schrijfalfabet.Teken(waarden[i]);
        }

        return new Uitnodigingscode(new string(tekens));
    }

    private static int Controlewaarde(ReadOnlySpan<int> gegevens)
    {
        var som = 0;
        foreach (var waarde in gegevens)
        {
            som = MaalGenerator(som ^ waarde);
        }

        return som;
    }

    private static int MaalGenerator(int waarde) => (waarde << 1) ^ ((waarde & 16) == 0 ? 0 : Veelterm);
}

/// <summary>What came of reading a typed code; the page says per outcome what to do.</summary>
public enum Codeuitkomst
{
    Gelezen,
    Leeg,
    TeKort,
    TeLang,
    VreemdTeken,
    ControletekenKloptNiet,
}

/// <param name="Uitkomst">What came of it.</param>
/// <param name="Code">The code, only when it was read.</param>
/// <param name="VreemdTeken">The first character that cannot be part of a code, only with that outcome.</param>
public sealed record Codelezing(Codeuitkomst Uitkomst, Uitnodigingscode? Code, string? VreemdTeken);
