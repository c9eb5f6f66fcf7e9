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

        Span<byte> sleutelEnNonce = stackalloc byte[Envelop.AfgeleidLengte];
        var gevuld = new byte[envelop.Length - Envelop.KopLengte - Zegel.TagLengte];
        try
        {
            Afleiden(envelop.Slice(1, Envelop.PuntLengte + Envelop.ZaadLengte), sleutelEnNonce);
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

    private void Afleiden(ReadOnlySpan<byte> puntEnZaad, Span<byte> sleutelEnNonce)
    {
        using var passant = ECDiffieHellman.Create(Envelop.PuntLezen(puntEnZaad[..Envelop.PuntLengte]));
        using var publiek = passant.PublicKey;
        var gedeeld = _prive.DeriveRawSecretAgreement(publiek);
        Envelop.Afleiden(gedeeld, puntEnZaad, _rondePunt, _rondeId, sleutelEnNonce);
        CryptographicOperations.ZeroMemory(gedeeld);
    }
}
