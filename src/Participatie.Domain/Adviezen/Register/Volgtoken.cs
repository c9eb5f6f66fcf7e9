using System.Security.Cryptography;
using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Adviezen;

/// <summary>
/// The secret in the links of a follower's mail. It is made anew from a key outside the database for each mail, so that only its hash has to be stored. Safe to use from many threads.
/// </summary>
public sealed class Volgtoken(Hoofdsleutel hoofdsleutel)
{
    private readonly byte[] _sleutel = hoofdsleutel.Deelsleutel(Sleuteldoel.Volger);

    /// <param name="email">The follower.</param>
    /// <param name="bereik">What is followed.</param>
    /// <param name="doelId">Which one; empty for everything.</param>
    /// <returns>The token, and its SHA-256 as <see cref="Accounts.Eenmalig.Linkhash"/> finds it.</returns>
    public (string Token, byte[] Hash) Van(string email, Volgbereik bereik, Guid doelId)
    {
        var geheim = HMACSHA256.HashData(_sleutel, System.Text.Encoding.UTF8.GetBytes($"{bereik}\n{doelId}\n{Volger.Adres(email)}"));
        return (System.Buffers.Text.Base64Url.EncodeToString(geheim), SHA256.HashData(geheim));
    }

    /// <summary>Never the key.</summary>
    public override string ToString() => "(afgeschermd)";
}
