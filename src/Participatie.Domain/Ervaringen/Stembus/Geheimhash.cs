using System.Security.Cryptography;
using System.Text;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// What is stored of a token or a code: a hash with a key that is not in the database. A plain hash of a code of 35 bits
/// is undone by trying them all. Safe to use from many threads.
/// </summary>
public sealed class Geheimhash(Hoofdsleutel hoofdsleutel)
{
    /// <summary>Bytes.</summary>
    public const int Lengte = HMACSHA256.HashSizeInBytes;

    // The kind goes first, so that a token and a code can never have the same hash for being written alike.
    private const byte SoortToken = 1;
    private const byte SoortCode = 2;

    private readonly byte[] _sleutel = hoofdsleutel.Deelsleutel(Sleuteldoel.Geheimhash);

    public byte[] Van(Uitnodigingstoken token) => Hash([SoortToken, .. token.Waarde]);

    public byte[] Van(Uitnodigingscode code) => Hash([SoortCode, .. Encoding.ASCII.GetBytes(code.Tekens)]);

    /// <summary>Never the key.</summary>
    public override string ToString() => "(afgeschermd)";

    private byte[] Hash(byte[] geheim) => HMACSHA256.HashData(_sleutel, geheim);
}
