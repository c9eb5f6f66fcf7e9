using System.Security.Cryptography;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// The keys of one ronde as they are stored. Anyone may seal with the public key; opening an envelop and deriving the
/// invitations' secrets takes the <see cref="Hoofdsleutel"/> too.
/// </summary>
public sealed class Rondesleutels(Guid rondeId, byte[] publiekeSleutel, byte[] ingepaktePriveSleutel, byte[] ingepakteToegangssleutel)
{
    public Guid RondeId { get; } = rondeId;

    /// <summary>ECDH P-256, SubjectPublicKeyInfo.</summary>
    public byte[] PubliekeSleutel { get; } = publiekeSleutel;

    /// <summary>The private half (PKCS #8), wrapped for this ronde.</summary>
    public byte[] IngepaktePriveSleutel { get; } = ingepaktePriveSleutel;

    /// <summary>32 random bytes from which the invitations' secrets are derived, wrapped for this ronde.</summary>
    public byte[] IngepakteToegangssleutel { get; } = ingepakteToegangssleutel;

    public static Rondesleutels Maken(Hoofdsleutel hoofdsleutel, Guid rondeId)
    {
        using var paar = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        return Inpakken(hoofdsleutel, rondeId, paar.ExportSubjectPublicKeyInfo(), paar.ExportPkcs8PrivateKey(), RandomNumberGenerator.GetBytes(Zegel.SleutelLengte));
    }

    /// <summary>Opens this ronde's envelopes; the private key stays in memory until it is disposed.</summary>
    /// <exception cref="VerbrokenZegelException">The keys were wrapped by another master key or for another ronde.</exception>
    public Envelopopener Opener(Hoofdsleutel hoofdsleutel)
    {
        var prive = hoofdsleutel.Uitpakken(Sleuteldoel.PriveSleutel, RondeId, IngepaktePriveSleutel);
        try
        {
            return new Envelopopener(RondeId, prive);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(prive);
        }
    }

    /// <exception cref="VerbrokenZegelException">The keys were wrapped by another master key or for another ronde.</exception>
    public Toegangssleutel Toegang(Hoofdsleutel hoofdsleutel) =>
        new(RondeId, hoofdsleutel.Uitpakken(Sleuteldoel.Toegangssleutel, RondeId, IngepakteToegangssleutel));

    /// <summary>The same keys, wrapped by a new master key. Envelopes and links stay as they are.</summary>
    /// <exception cref="VerbrokenZegelException">The keys were not wrapped by <paramref name="huidige"/>.</exception>
    public Rondesleutels Ompakken(Hoofdsleutel huidige, Hoofdsleutel nieuwe) => Inpakken(
        nieuwe,
        RondeId,
        PubliekeSleutel,
        huidige.Uitpakken(Sleuteldoel.PriveSleutel, RondeId, IngepaktePriveSleutel),
        huidige.Uitpakken(Sleuteldoel.Toegangssleutel, RondeId, IngepakteToegangssleutel));

    private static Rondesleutels Inpakken(Hoofdsleutel hoofdsleutel, Guid rondeId, byte[] publiek, byte[] prive, byte[] toegang)
    {
        try
        {
            return new Rondesleutels(
                rondeId,
                publiek,
                hoofdsleutel.Inpakken(Sleuteldoel.PriveSleutel, rondeId, prive),
                hoofdsleutel.Inpakken(Sleuteldoel.Toegangssleutel, rondeId, toegang));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(prive);
            CryptographicOperations.ZeroMemory(toegang);
        }
    }
}
