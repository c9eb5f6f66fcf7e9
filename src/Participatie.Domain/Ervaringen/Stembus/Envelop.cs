using System.Security.Cryptography;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// The shape of a sealed form: version (1 byte), the coordinates of a public key made for this envelop only (64),
/// the padded and encrypted form, the tag (16). That key is thrown away after sealing, so only the ronde's private key opens it.
/// </summary>
internal static class Envelop
{
    internal const byte Versie = 1;
    internal const int PuntLengte = 2 * CoordinaatLengte;
    internal const int KopLengte = 1 + PuntLengte;
    internal const int Bits = 8 * CoordinaatLengte;
    internal const string Wat = "envelop";

    private const int CoordinaatLengte = 32;

    /// <summary>
    /// Key and nonce for one envelop. A fixed nonce is safe because no key seals twice; both public keys go into the
    /// salt, so that another point with the same shared secret yields another key.
    /// </summary>
    internal static void Afleiden(
        ReadOnlySpan<byte> gedeeldGeheim, ReadOnlySpan<byte> eenmaligPunt, ReadOnlySpan<byte> rondePunt, Guid rondeId, Span<byte> sleutelEnNonce)
    {
        Span<byte> zout = stackalloc byte[2 * PuntLengte];
        eenmaligPunt.CopyTo(zout);
        rondePunt.CopyTo(zout[PuntLengte..]);
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
