using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Participatie.Domain.Ervaringen;

/// <summary>Seals the forms of one ronde with its public key. Safe to use from many threads; keep one per ronde.</summary>
/// <remarks>
/// A key agreement costs some thirty times the rest of the sealing, so each passing key pair serves a run of envelopes. Nobody
/// is brought nearer to an answer by it: the secret of a run lives in the memory that holds the master key too, and that
/// envelopes came at about the same time is seen from their commits anyway.
/// </remarks>
public sealed class Envelopverzegelaar
{
    private const int EnveloppenPerReeks = 256;

    private readonly ConcurrentBag<Reeks> _reeksen = [];
    private readonly byte[] _publiekeSleutel;
    private readonly byte[] _kenmerk;
    private readonly Guid _rondeId;
    private readonly int _ruimte;

    /// <param name="rondeId">The ronde the envelopes are bound to.</param>
    /// <param name="publiekeSleutel">P-256, SubjectPublicKeyInfo.</param>
    /// <param name="ruimte">
    /// Bytes; every envelop holds a whole multiple. Choose it so that the longest form of the ronde fits once: then all
    /// envelopes of the ronde are equally long.
    /// </param>
    /// <exception cref="CryptographicException">The public key cannot be read or is no P-256 key.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The room is not a positive multiple of <see cref="Opvulling.StandaardRuimte"/>.</exception>
    public Envelopverzegelaar(Guid rondeId, byte[] publiekeSleutel, int ruimte = Opvulling.StandaardRuimte)
    {
        Opvulling.EisRuimte(ruimte);
        _rondeId = rondeId;
        _publiekeSleutel = publiekeSleutel;
        _ruimte = ruimte;
        _kenmerk = Envelop.Kenmerk(rondeId);
        _reeksen.Add(Beginnen());
    }

    /// <summary>Every call makes another envelop, also for the same form.</summary>
    public byte[] Verzegelen(ReadOnlySpan<byte> formulier)
    {
        var gevuld = Opvulling.Toevoegen(formulier, _ruimte);
        var envelop = new byte[Envelop.KopLengte + gevuld.Length + Zegel.TagLengte];
        envelop[0] = Envelop.Versie;
        Span<byte> sleutelEnNonce = stackalloc byte[Envelop.AfgeleidLengte];
        Afleiden(envelop.AsSpan(1, Envelop.PuntLengte + Envelop.ZaadLengte), sleutelEnNonce);

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

    private void Afleiden(Span<byte> puntEnZaad, Span<byte> sleutelEnNonce)
    {
        // Taken out while in use: a run counts its envelopes without a lock, and there are no more runs than threads.
        var reeks = _reeksen.TryTake(out var lopend) ? lopend : Beginnen();
        reeks.Punt.CopyTo(puntEnZaad);
        RandomNumberGenerator.Fill(puntEnZaad[Envelop.PuntLengte..]);
        Envelop.Afleiden(reeks.Geheim, puntEnZaad, reeks.RondePunt, _rondeId, sleutelEnNonce);
        if (--reeks.Resterend > 0)
        {
            _reeksen.Add(reeks);
        }
        else
        {
            CryptographicOperations.ZeroMemory(reeks.Geheim);
        }
    }

    private Reeks Beginnen()
    {
        using var ronde = ECDiffieHellman.Create();
        ronde.ImportSubjectPublicKeyInfo(_publiekeSleutel, out _);
        if (ronde.KeySize != Envelop.Bits)
        {
            throw new CryptographicException("The public key of the ronde is no P-256 key.");
        }

        using var passant = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        using var rondePubliek = ronde.PublicKey;
        var reeks = new Reeks(passant.DeriveRawSecretAgreement(rondePubliek));
        Envelop.PuntSchrijven(passant, reeks.Punt);
        Envelop.PuntSchrijven(ronde, reeks.RondePunt);
        return reeks;
    }

    private sealed class Reeks(byte[] geheim)
    {
        internal byte[] Geheim { get; } = geheim;

        internal byte[] Punt { get; } = new byte[Envelop.PuntLengte];

        internal byte[] RondePunt { get; } = new byte[Envelop.PuntLengte];

        internal int Resterend { get; set; } = EnveloppenPerReeks;
    }
}
