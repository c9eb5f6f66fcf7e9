using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Participatie.Domain.Shared;

/// <summary>A named field of something that gets a <see cref="Vingerafdruk"/>.</summary>
/// <param name="Naam">What it is; part of the fingerprint.</param>
/// <param name="Waarde">Null is something else than empty.</param>
public readonly record struct Vingerafdrukveld(string Naam, string? Waarde);

/// <summary>
/// SHA-256 over named fields, as a receipt: whoever has the fields can compute it again. The bytes are: the ASCII text <c>vingerafdruk 1</c>, a line feed and the number of
/// fields; then per field the name and the value, each with its length in bytes before it. Numbers are 32 bits, big-endian; the length of a value that is not there is -1.
/// Text is UTF-8 in Unicode form NFC, with a line feed for every kind of line end and U+FFFD for half a surrogate pair.
/// </summary>
public readonly record struct Vingerafdruk
{
    private const int Korttekens = 20;
    private const int Groep = 4;

    private Vingerafdruk(string hex) => Hex = hex;

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public string Hex { get; }

    /// <summary>The first twenty digits in groups of four, to compare by eye: <c>3f2a 91bc 77d0 e4c1 08ab</c>.</summary>
    public string Kort => string.Join(' ', Hex[..Korttekens].Chunk(Groep).Select(groep => new string(groep)));

    /// <param name="velden">The order counts.</param>
    public static Vingerafdruk Van(params IReadOnlyCollection<Vingerafdrukveld> velden)
    {
        using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        som.AppendData("vingerafdruk 1\n"u8);
        Getal(som, velden.Count);
        foreach (var veld in velden)
        {
            Tekst(som, veld.Naam);
            Tekst(som, veld.Waarde);
        }

        return new(Convert.ToHexStringLower(som.GetHashAndReset()));
    }

    /// <summary>One that was kept earlier.</summary>
    /// <exception cref="FormatException">Not 64 hexadecimal digits.</exception>
    public static Vingerafdruk UitHex(string hex) => hex.Length == SHA256.HashSizeInBytes * 2 && hex.All(char.IsAsciiHexDigit)
        ? new(hex.ToLowerInvariant())
        : throw new FormatException("A fingerprint has 64 hexadecimal digits.");

    public override string ToString() => Hex;

    private static void Tekst(IncrementalHash som, string? tekst)
    {
        if (tekst is null)
        {
            Getal(som, -1);
            return;
        }

        var geheel = string.Concat(tekst.EnumerateRunes());
        var bytes = Encoding.UTF8.GetBytes(geheel.ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC));
        Getal(som, bytes.Length);
        som.AppendData(bytes);
    }

    private static void Getal(IncrementalHash som, int getal)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, getal);
        som.AppendData(bytes);
    }
}
