using System.Security.Cryptography;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// The one secret that never lies in the database. Every other key is derived from it, or wrapped by a key derived
/// from it, with a purpose of its own; whoever has the database but not this key reads nothing.
/// </summary>
public sealed class Hoofdsleutel
{
    /// <summary>Bytes.</summary>
    public const int Lengte = 32;

    private const int IdLengte = 8;

    private readonly byte[] _sleutel;

    private Hoofdsleutel(byte[] sleutel)
    {
        _sleutel = sleutel;
        Id = Convert.ToHexStringLower(SHA256.HashData(sleutel).AsSpan(0, IdLengte));
    }

    /// <summary>Names the key without giving it away: 16 hexadecimal digits, the start of its SHA-256.</summary>
    public string Id { get; }

    public static Hoofdsleutel Maken() => new(RandomNumberGenerator.GetBytes(Lengte));

    /// <exception cref="FormatException">Not base64, or not exactly 32 bytes; the message does not repeat the text.</exception>
    public static Hoofdsleutel VanBase64(string tekst)
    {
        var sleutel = new byte[Lengte];
        if (!Convert.TryFromBase64String(tekst, sleutel, out var gelezen) || gelezen != Lengte)
        {
            throw new FormatException($"A master key is {Lengte} bytes in base64.");
        }

        return new Hoofdsleutel(sleutel);
    }

    /// <summary>The key itself, for the key file and for nothing else.</summary>
    public string NaarBase64() => Convert.ToBase64String(_sleutel);

    /// <summary>Never the key.</summary>
    public override string ToString() => "(afgeschermd)";

    internal byte[] Deelsleutel(string doel) => Deelsleutel(Binding.Van(doel));

    internal byte[] Inpakken(string doel, Guid eigenaar, ReadOnlySpan<byte> geheim)
    {
        var binding = Binding.Van(doel, eigenaar);
        return Zegel.Sluiten(Deelsleutel(binding), binding, geheim);
    }

    internal byte[] Uitpakken(string doel, Guid eigenaar, ReadOnlySpan<byte> ingepakt)
    {
        var binding = Binding.Van(doel, eigenaar);
        return Zegel.Openen(Deelsleutel(binding), binding, ingepakt, "wrapped key");
    }

    private byte[] Deelsleutel(byte[] binding) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _sleutel, Zegel.SleutelLengte, salt: null, info: binding);
}
