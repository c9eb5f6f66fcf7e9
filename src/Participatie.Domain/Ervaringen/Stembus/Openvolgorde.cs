using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// The secret order in which the envelopes of a bus are opened. Answers appear in batches, and a copy of the database
/// after each batch shows which answers are new; only who knows this order knows from which envelopes they came. So the
/// order is drawn with a key that is stored wrapped, and the envelopes stay where they are until the last one is done.
/// </summary>
public sealed class Openvolgorde
{
    private readonly long[] _volgorde;
    private readonly byte[] _vingerafdruk;

    private Openvolgorde(long[] volgorde, byte[] vingerafdruk)
    {
        _volgorde = volgorde;
        _vingerafdruk = vingerafdruk;
    }

    public int Aantal => _volgorde.Length;

    /// <summary>Fits this key and this set of envelopes only (32 bytes, keyed, so it tells nothing): store it beside the progress.</summary>
    public byte[] Vingerafdruk => _vingerafdruk.ToArray();

    /// <param name="sleutel">Made once per opening, see <see cref="Openingssleutel"/>.</param>
    /// <param name="envelopIds">In any order, each once.</param>
    /// <exception cref="ArgumentException">An id occurs twice.</exception>
    public static Openvolgorde Maken(Openingssleutel sleutel, IEnumerable<long> envelopIds)
    {
        var ids = envelopIds.ToArray();
        Array.Sort(ids);
        for (var i = 1; i < ids.Length; i++)
        {
            if (ids[i] == ids[i - 1])
            {
                throw new ArgumentException("An envelop id occurs twice.", nameof(envelopIds));
            }
        }

        var vingerafdruk = sleutel.Vingerafdruk(ids);
        using var toeval = sleutel.Toeval();
        for (var i = ids.Length - 1; i > 0; i--)
        {
            var j = (int)toeval.Onder((uint)i + 1);
            (ids[i], ids[j]) = (ids[j], ids[i]);
        }

        return new Openvolgorde(ids, vingerafdruk);
    }

    /// <summary>The same order again, after an interruption.</summary>
    /// <param name="sleutel">The key of the opening that was interrupted.</param>
    /// <param name="envelopIds">The envelopes in the bus now.</param>
    /// <param name="vingerafdruk">What <see cref="Vingerafdruk"/> was at the start.</param>
    /// <exception cref="InvalidOperationException">
    /// The bus holds other envelopes than at the start, or the key is another one: going on would lose some and double others.
    /// </exception>
    public static Openvolgorde Hervatten(Openingssleutel sleutel, IEnumerable<long> envelopIds, ReadOnlySpan<byte> vingerafdruk)
    {
        var volgorde = Maken(sleutel, envelopIds);
        if (!CryptographicOperations.FixedTimeEquals(volgorde._vingerafdruk, vingerafdruk))
        {
            throw new InvalidOperationException("The envelopes in the bus or the key are not those with which this opening began.");
        }

        return volgorde;
    }

    /// <summary>What is still to be opened, batch by batch.</summary>
    /// <param name="voortgang">Envelopes already done, 0 to <see cref="Aantal"/>.</param>
    /// <param name="grootte">Envelopes per batch; only the last may be smaller.</param>
    public IEnumerable<ReadOnlyMemory<long>> Porties(int voortgang, int grootte)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(voortgang);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(voortgang, Aantal);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(grootte);
        return Verdelen(voortgang, grootte);
    }

    /// <summary>Never the order.</summary>
    public override string ToString() => "(afgeschermd)";

    private IEnumerable<ReadOnlyMemory<long>> Verdelen(int voortgang, int grootte)
    {
        while (voortgang < Aantal)
        {
            var portie = _volgorde.AsMemory(voortgang, Math.Min(grootte, Aantal - voortgang));
            yield return portie;
            voortgang += portie.Length;
        }
    }
}

/// <summary>The key of one opening: made when it starts, stored wrapped for as long as it runs.</summary>
public sealed class Openingssleutel
{
    private readonly byte[] _sleutel;

    private Openingssleutel(byte[] sleutel) => _sleutel = sleutel;

    public static Openingssleutel Maken() => new(RandomNumberGenerator.GetBytes(Zegel.SleutelLengte));

    /// <exception cref="VerbrokenZegelException">Wrapped by another master key or for another opening.</exception>
    public static Openingssleutel Uitpakken(Hoofdsleutel hoofdsleutel, Guid openingId, ReadOnlySpan<byte> ingepakt) =>
        new(hoofdsleutel.Uitpakken(Sleuteldoel.Openvolgorde, openingId, ingepakt));

    /// <returns>The key as it may be stored.</returns>
    public byte[] Inpakken(Hoofdsleutel hoofdsleutel, Guid openingId) =>
        hoofdsleutel.Inpakken(Sleuteldoel.Openvolgorde, openingId, _sleutel);

    /// <summary>Never the key.</summary>
    public override string ToString() => "(afgeschermd)";

    internal Sleutelstroom Toeval() =>
        new(HKDF.Expand(HashAlgorithmName.SHA256, _sleutel, Zegel.SleutelLengte, Binding.Van(Sleuteldoel.Openvolgorde)));

    internal byte[] Vingerafdruk(ReadOnlySpan<long> gesorteerdeIds)
    {
        var sleutel = HKDF.Expand(HashAlgorithmName.SHA256, _sleutel, Zegel.SleutelLengte, Binding.Van(Sleuteldoel.Vingerafdruk));
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, sleutel);
        Span<byte> id = stackalloc byte[sizeof(long)];
        foreach (var envelopId in gesorteerdeIds)
        {
            BinaryPrimitives.WriteInt64BigEndian(id, envelopId);
            hmac.AppendData(id);
        }

        return hmac.GetHashAndReset();
    }
}

/// <summary>Random numbers that come out the same for the same key: AES-256 in counter mode.</summary>
internal sealed class Sleutelstroom : IDisposable
{
    private const int BlokLengte = 16;
    private const int Voorraad = 256 * BlokLengte;

    private readonly Aes _aes = Aes.Create();
    private readonly byte[] _tellers = new byte[Voorraad];
    private readonly byte[] _stroom = new byte[Voorraad];
    private ulong _teller;
    private int _gebruikt = Voorraad;

    internal Sleutelstroom(byte[] sleutel) => _aes.Key = sleutel;

    /// <summary>Evenly spread over 0 to <paramref name="grens"/> - 1: what would favour the low numbers is drawn again.</summary>
    internal uint Onder(uint grens)
    {
        var rest = uint.MaxValue - (uint.MaxValue % grens);
        uint getal;
        do
        {
            getal = Volgende();
        }
        while (getal >= rest);

        return getal % grens;
    }

    public void Dispose() => _aes.Dispose();

    private uint Volgende()
    {
        if (_gebruikt == Voorraad)
        {
            Aanvullen();
        }

        var getal = BinaryPrimitives.ReadUInt32BigEndian(_stroom.AsSpan(_gebruikt));
        _gebruikt += sizeof(uint);
        return getal;
    }

    private void Aanvullen()
    {
        for (var i = 0; i < Voorraad; i += BlokLengte)
        {
            BinaryPrimitives.WriteUInt64BigEndian(_tellers.AsSpan(i + BlokLengte - sizeof(ulong)), _teller++);
        }

        _aes.EncryptEcb(_tellers, _stroom, PaddingMode.None);
        _gebruikt = 0;
    }
}
