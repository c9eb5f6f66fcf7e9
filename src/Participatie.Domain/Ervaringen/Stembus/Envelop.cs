using System.Security.Cryptography;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// The shape of a sealed form: version (1 byte), the coordinates of a passing public key (64), a random seed (16), the
/// padded and encrypted form, the tag (16). The passing private key is thrown away, so only the ronde's opens it.
/// </summary>
internal static class Envelop
{
    internal const byte Versie = 1;
    internal const int PuntLengte = 2 * CoordinaatLengte;
    internal const int ZaadLengte = 16;
    internal const int KopLengte = 1 + PuntLengte + ZaadLengte;
    internal const int AfgeleidLengte = Zegel.SleutelLengte + Zegel.NonceLengte;
    internal const int Bits = 8 * CoordinaatLengte;
    internal const string Wat = "envelop";

    private const int CoordinaatLengte = 32;

    /// <summary>
    /// Key and nonce of one envelop, its own because of the seed. Both public keys go in as well, so that another point
    /// with the same shared secret yields another key.
    /// </summary>
    /// <param name="gedeeldGeheim">What passing and ronde key agree on.</param>
    /// <param name="puntEnZaad">As they stand in the envelop.</param>
    /// <param name="rondePunt">The public key of the ronde.</param>
    /// <param name="rondeId">The ronde the envelop is bound to.</param>
    /// <param name="sleutelEnNonce">Is filled.</param>
    internal static void Afleiden(
        ReadOnlySpan<byte> gedeeldGeheim, ReadOnlySpan<byte> puntEnZaad, ReadOnlySpan<byte> rondePunt, Guid rondeId, Span<byte> sleutelEnNonce)
    {
        Span<byte> zout = stackalloc byte[PuntLengte + ZaadLengte + PuntLengte];
        puntEnZaad.CopyTo(zout);
        rondePunt.CopyTo(zout[(PuntLengte + ZaadLengte)..]);
        HKDF.DeriveKey(HashAlgorithmName.SHA256, gedeeldGeheim, sleutelEnNonce, zout, Binding.Van(Sleuteldoel.Envelop, rondeId));
    }

    internal static byte[] Kenmerk(Guid rondeId) => [Versie, .. rondeId.ToByteArray(bigEndian: true)];

    internal static void PuntSchrijven(ECDiffieHellman sleutel, Span<byte> punt)
    {
        var q = sleutel.ExportParameters(includePrivateParameters: false).Q;
        q.X.CopyTo(punt);
        q.Y.CopyTo(punt[CoordinaatLengte..]);
    }

    internal static ECParameters PuntLezen(ReadOnlySpan<byte> punt) => new()
    {
        Curve = ECCurve.NamedCurves.nistP256,
        Q = new ECPoint { X = punt[..CoordinaatLengte].ToArray(), Y = punt[CoordinaatLengte..].ToArray() },
    };
}
