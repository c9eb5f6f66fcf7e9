namespace Participatie.Domain.Ervaringen;

/// <summary>The secret in the link of one invitation: 128 bits, written as 26 lower-case characters.</summary>
public sealed class Uitnodigingstoken
{
    /// <summary>Characters.</summary>
    public const int Lengte = 26;

    internal const int Bytes = 16;

    private readonly byte[] _waarde;

    internal Uitnodigingstoken(byte[] waarde) => _waarde = waarde;

    /// <summary>As it stands in the link. Give it to nothing but the message to the person invited.</summary>
    public string Tekst => string.Create(Lengte, _waarde, static (tekst, waarde) =>
    {
        var (buffer, bits, volgende) = (0, 0, 0);
        for (var i = 0; i < tekst.Length; i++)
        {
            if (bits < Schrijfalfabet.BitsPerTeken)
            {
                // Past the last byte: two zero bits fill up the last character.
                buffer = (buffer << 8) | (volgende < waarde.Length ? waarde[volgende] : 0);
                volgende++;
                bits += 8;
            }

            bits -= Schrijfalfabet.BitsPerTeken;
            tekst[i] = char.ToLowerInvariant(Schrijfalfabet.Teken((buffer >> bits) & 31));
            buffer &= (1 << bits) - 1;
        }
    });

    internal ReadOnlySpan<byte> Waarde => _waarde;

    /// <returns>Null when this cannot be the token of any link; capitals and look-alikes are forgiven.</returns>
    public static Uitnodigingstoken? Lezen(string? tekst)
    {
        if (tekst is not { Length: Lengte })
        {
            return null;
        }

        var waarde = new byte[Bytes];
        var (buffer, bits, volgende) = (0, 0, 0);
        foreach (var teken in tekst.EnumerateRunes())
        {
            var cijfer = Schrijfalfabet.Waarde(teken);
            if (cijfer < 0)
            {
                return null;
            }

            buffer = (buffer << Schrijfalfabet.BitsPerTeken) | cijfer;
            bits += Schrijfalfabet.BitsPerTeken;
            if (bits >= 8)
            {
                bits -= 8;
                waarde[volgende++] = (byte)(buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }

        return volgende == Bytes && buffer == 0 ? new Uitnodigingstoken(waarde) : null;
    }

    /// <summary>Never the token.</summary>
    public override string ToString() => "(afgeschermd)";
}
