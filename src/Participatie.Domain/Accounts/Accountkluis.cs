using System.Security.Cryptography;
using System.Text;
using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Accounts;

/// <summary>
/// Keeps the secrets of accounts so that the database alone gives none away: codes as keyed hashes bound to their row (a million codes are soon tried
/// against a plain hash), authenticator keys sealed for their owner.
/// </summary>
public sealed class Accountkluis(Hoofdsleutel hoofdsleutel)
{
    // The labels go into stored bytes: changing one makes everything under it unreadable.
    private const string Codedoel = "participatie/1/account/code";
    private const string Totpdoel = "participatie/1/account/totp";

    private readonly byte[] _sleutel = hoofdsleutel.Deelsleutel(Codedoel);

    /// <summary>The hash of a code.</summary>
    /// <param name="eigenaar">The row or account the code belongs to; the same code elsewhere has another hash.</param>
    /// <param name="code">The code without anything between.</param>
    public byte[] Codehash(Guid eigenaar, string code) => HMACSHA256.HashData(_sleutel, (byte[])[.. eigenaar.ToByteArray(), .. Encoding.UTF8.GetBytes(code)]);

    /// <summary>Whether the code is the one behind the hash, in a time that does not depend on it.</summary>
    public bool IsCode(Guid eigenaar, string code, ReadOnlySpan<byte> hash) => CryptographicOperations.FixedTimeEquals(Codehash(eigenaar, code), hash);

    public byte[] TotpInpakken(Guid accountId, ReadOnlySpan<byte> sleutel) => hoofdsleutel.Inpakken(Totpdoel, accountId, sleutel);

    /// <exception cref="VerbrokenZegelException">Changed, or of another account.</exception>
    public byte[] TotpUitpakken(Guid accountId, ReadOnlySpan<byte> ingepakt) => hoofdsleutel.Uitpakken(Totpdoel, accountId, ingepakt);

    /// <summary>Never the key.</summary>
    public override string ToString() => "(afgeschermd)";
}
