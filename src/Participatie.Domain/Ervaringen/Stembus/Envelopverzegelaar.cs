using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// Seals the forms of one ronde with its public key. Safe to use from many threads; keep one per ronde, because
/// importing the key is a good part of the work.
/// </summary>
public sealed class Envelopverzegelaar : IDisposable
{
    // The framework promises no thread safety for a key object, so each is used by one thread at a time.
    private readonly ConcurrentBag<ECDiffieHellman> _sleutels = [];
    private readonly byte[] _publiekeSleutel;
    private readonly byte[] _rondePunt = new byte[Envelop.PuntLengte];
    private readonly byte[] _kenmerk;
    private readonly Guid _rondeId;
    private readonly int _ruimte;

    /// <param name="rondeId">The ronde the envelopes are bound to.</param>
    /// <param name="publiekeSleutel">P-256, SubjectPublicKeyInfo.</param>
    /// <param name="ruimte">
    /// Bytes; every envelop holds a whole multiple. Choose it so that the longest form of the ronde fits once: then all
    /// envelopes of the ronde are equally long.
    /// </param>
    /// <exception cref="CryptographicException">The public key cannot be read or lies on another curve.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The room is not a positive multiple of <see cref="Opvulling.StandaardRuimte"/>.</exception>
    public Envelopverzegelaar(Guid rondeId, byte[] publiekeSleutel, int ruimte = Opvulling.StandaardRuimte)
    {
        Opvulling.EisRuimte(ruimte);
        _rondeId = rondeId;
        _publiekeSleutel = publiekeSleutel;
        _ruimte = ruimte;
        _kenmerk = Envelop.Kenmerk(rondeId);
        var sleutel = Importeren();
        Envelop.PuntSchrijven(sleutel, _rondePunt);
        _sleutels.Add(sleutel);
    }

    /// <summary>Every call makes another envelop, also for the same form.</summary>
    public byte[] Verzegelen(ReadOnlySpan<byte> formulier)
    {
        var gevuld = Opvulling.Toevoegen(formulier, _ruimte);
        var envelop = new byte[Envelop.KopLengte + gevuld.Length + Zegel.TagLengte];
        envelop[0] = Envelop.Versie;
        var punt = envelop.AsSpan(1, Envelop.PuntLengte);

        Span<byte> sleutelEnNonce = stackalloc byte[Zegel.SleutelLengte + Zegel.NonceLengte];
        using (var eenmalig = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256))
        {
            Envelop.PuntSchrijven(eenmalig, punt);
            var gedeeld = Overeenkomen(eenmalig);
            Envelop.Afleiden(gedeeld, punt, _rondePunt, _rondeId, sleutelEnNonce);
            CryptographicOperations.ZeroMemory(gedeeld);
        }

        using (var aes = new AesGcm(sleutelEnNonce[..Zegel.SleutelLengte], Zegel.TagLengte))
        {
            aes.Encrypt(
                sleutelEnNonce[Zegel.SleutelLengte..],
                gevuld,
                envelop.AsSpan(Envelop.KopLengte, gevuld.Length),
                envelop.AsSpan(Envelop.KopLengte + gevuld.Length),
                _kenmerk);
        }

        CryptographicOperations.ZeroMemory(sleutelEnNonce);
        CryptographicOperations.ZeroMemory(gevuld);
        return envelop;
    }

    public void Dispose()
    {
        while (_sleutels.TryTake(out var sleutel))
        {
            sleutel.Dispose();
        }
    }

    private byte[] Overeenkomen(ECDiffieHellman eenmalig)
    {
        var sleutel = _sleutels.TryTake(out var bewaard) ? bewaard : Importeren();
        try
        {
            using var publiek = sleutel.PublicKey;
            return eenmalig.DeriveRawSecretAgreement(publiek);
        }
        finally
        {
            _sleutels.Add(sleutel);
        }
    }

    private ECDiffieHellman Importeren()
    {
        var sleutel = ECDiffieHellman.Create();
        try
        {
            sleutel.ImportSubjectPublicKeyInfo(_publiekeSleutel, out _);
            return sleutel.KeySize == Envelop.Bits ? sleutel : throw new CryptographicException("The public key of the ronde does not lie on P-256.");
        }
        catch
        {
            sleutel.Dispose();
            throw;
        }
    }
}
