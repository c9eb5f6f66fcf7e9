using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Participatie.Domain.Accounts;

/// <summary>
/// Time-based one-time codes of RFC 6238 with what every authenticator app knows: SHA-1, six digits, steps of thirty seconds. A code counts once: whoever
/// reads it over somebody's shoulder cannot use it again.
/// </summary>
public static class Totp
{
    public const int Cijfers = 6;

    /// <summary>Bytes of the shared key, as RFC 4226 section 4 recommends.</summary>
    public const int SleutelLengte = 20;

    /// <summary>Seconds that a code stands in the app.</summary>
    public const int Stapduur = 30;

    // One step either way: a telephone's clock may be off by half a minute.
    private const int Speling = 1;
    private const int Modulus = 1_000_000;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static byte[] SleutelMaken() => RandomNumberGenerator.GetBytes(SleutelLengte);

    /// <summary>The number of the step at this moment (UTC).</summary>
    public static long Stap(DateTime nu) => (long)Math.Floor((nu - DateTime.UnixEpoch).TotalSeconds / Stapduur);

    /// <summary>The code of a step.</summary>
    public static string Code(ReadOnlySpan<byte> sleutel, long stap)
    {
        Span<byte> teller = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(teller, stap);
#pragma warning disable CA5350 // HMAC-SHA-1 is what the apps compute; its known weakness is collisions, which an HMAC does not rest on.
        var hash = HMACSHA1.HashData(sleutel, teller);
#pragma warning restore CA5350
        var waarde = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (waarde % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step this code belongs to; null when it is wrong, too old, or not later than the last one that was used.</summary>
    public static long? Controleren(ReadOnlySpan<byte> sleutel, string code, DateTime nu, long laatsteStap)
    {
        var gegeven = Encoding.ASCII.GetBytes(code);
        long? gevonden = null;
        for (var stap = Stap(nu) - Speling; stap <= Stap(nu) + Speling; stap++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(sleutel, stap)), gegeven) && stap > laatsteStap)
            {
                gevonden = stap;
            }
        }

        return gevonden;
    }

    /// <summary>The key in base32, in groups of four, for who cannot scan.</summary>
    public static string Tekst(ReadOnlySpan<byte> sleutel)
    {
        var tekst = new StringBuilder();
        for (var bit = 0; bit < sleutel.Length * 8; bit += 5)
        {
            var waarde = 0;
            for (var i = bit; i < bit + 5; i++)
            {
                waarde = (waarde << 1) | (i < sleutel.Length * 8 ? (sleutel[i / 8] >> (7 - (i % 8))) & 1 : 0);
            }

            if (bit > 0 && bit % 20 == 0)
            {
                tekst.Append(' ');
            }

            tekst.Append(Base32[waarde]);
        }

        return tekst.ToString();
    }

    /// <summary>The address in the QR code.</summary>
    /// <param name="uitgever">Name of the portal, as the app shows it.</param>
    /// <param name="naam">Whose account, as the app shows it.</param>
    /// <param name="sleutel">The shared key.</param>
    public static string Adres(string uitgever, string naam, ReadOnlySpan<byte> sleutel) =>
        $"otpauth://totp/{Uri.EscapeDataString(uitgever)}:{Uri.EscapeDataString(naam)}?secret={Tekst(sleutel).Replace(" ", "", StringComparison.Ordinal)}&issuer={Uri.EscapeDataString(uitgever)}";
}
