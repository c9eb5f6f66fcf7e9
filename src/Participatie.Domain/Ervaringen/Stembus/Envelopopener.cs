using System.Security.Cryptography;

namespace Participatie.Domain.Ervaringen;

/// <summary>Opens the envelopes of one ronde. Not for several threads at once: give each worker its own.</summary>
public sealed class Envelopopener : IDisposable
{
    private readonly ECDiffieHellman _prive = ECDiffieHellman.Create();
    private readonly byte[] _rondePunt = new byte[Envelop.PuntLengte];
    private readonly byte[] _kenmerk;
    private readonly Guid _rondeId;

    internal Envelopopener(Guid rondeId, ReadOnlySpan<byte> priveSleutel)
    {
        _rondeId = rondeId;
        _kenmerk = Envelop.Kenmerk(rondeId);
        _prive.ImportPkcs8PrivateKey(priveSleutel, out _);
        Envelop.PuntSchrijven(_prive, _rondePunt);
    }

    /// <returns>The form, without the padding.</returns>
    /// <exception cref="VerbrokenZegelException">The envelop was changed, or is of another ronde or key.</exception>
    public byte[] Openen(ReadOnlySpan<byte> envelop)
    {
        if (envelop.Length < Envelop.KopLengte + Zegel.TagLengte || envelop[0] != Envelop.Versie)
        {
            throw new VerbrokenZegelException(Envelop.Wat);
        }

        var punt = envelop.Slice(1, Envelop.PuntLengte);
        Span<byte> sleutelEnNonce = stackalloc byte[Zegel.SleutelLengte + Zegel.NonceLengte];
        var gevuld = new byte[envelop.Length - Envelop.KopLengte - Zegel.TagLengte];
        try
        {
            Afleiden(punt, sleutelEnNonce);
            using var aes = new AesGcm(sleutelEnNonce[..Zegel.SleutelLengte], Zegel.TagLengte);
            aes.Decrypt(sleutelEnNonce[Zegel.SleutelLengte..], envelop[Envelop.KopLengte..^Zegel.TagLengte], envelop[^Zegel.TagLengte..], gevuld, _kenmerk);
            return Opvulling.Weghalen(gevuld, Envelop.Wat);
        }
        catch (CryptographicException oorzaak)
        {
            // A changed point usually lies off the curve and is refused at import, before any tag is compared.
            throw new VerbrokenZegelException(Envelop.Wat, oorzaak);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(sleutelEnNonce);
            CryptographicOperations.ZeroMemory(gevuld);
        }
    }

    public void Dispose() => _prive.Dispose();

    private void Afleiden(ReadOnlySpan<byte> punt, Span<byte> sleutelEnNonce)
    {
        using var eenmalig = ECDiffieHellman.Create(Envelop.PuntLezen(punt));
        using var publiek = eenmalig.PublicKey;
        var gedeeld = _prive.DeriveRawSecretAgreement(publiek);
        Envelop.Afleiden(gedeeld, punt, _rondePunt, _rondeId, sleutelEnNonce);
        CryptographicOperations.ZeroMemory(gedeeld);
    }
}
