using System.Security.Cryptography;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// From this key of a ronde every invitation's secrets are derived whenever a message is made, so that they need not be kept.
/// Safe to use from many threads.
/// </summary>
public sealed class Toegangssleutel
{
    private readonly byte[] _sleutel;

    internal Toegangssleutel(Guid rondeId, byte[] sleutel)
    {
        RondeId = rondeId;
        _sleutel = sleutel;
    }

    public Guid RondeId { get; }

    /// <param name="uitnodigingId">The invitation.</param>
    /// <param name="poging">0, and one more each time the code turns out to be taken by another invitation.</param>
    public Uitnodigingsgeheim Geheim(Guid uitnodigingId, int poging)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(poging);
        return new Uitnodigingsgeheim(
            RondeId,
            uitnodigingId,
            new Uitnodigingstoken(Afleiden(Sleuteldoel.Token, uitnodigingId, poging, Uitnodigingstoken.Bytes)),
            Uitnodigingscode.VanToeval(Afleiden(Sleuteldoel.Code, uitnodigingId, poging, Uitnodigingscode.Bytes)),
            Afleiden(Sleuteldoel.Conceptgeheim, uitnodigingId, poging, Zegel.SleutelLengte));
    }

    /// <summary>Never the key.</summary>
    public override string ToString() => "(afgeschermd)";

    private byte[] Afleiden(string doel, Guid uitnodigingId, int poging, int lengte) =>
        HKDF.Expand(HashAlgorithmName.SHA256, _sleutel, lengte, Binding.Van(doel, uitnodigingId, poging));
}
