using System.Security.Cryptography;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// Seals drafts. The key comes from the invitation's third secret and from the master key, so a draft opens for whoever
/// came in by link or by code, and stays shut for one who has the database and every message that was sent.
/// Safe to use from many threads.
/// </summary>
public sealed class Conceptkluis
{
    private const string Wat = "draft";

    private readonly byte[] _zout;
    private readonly int _ruimte;

    /// <param name="hoofdsleutel">The master key.</param>
    /// <param name="ruimte">Bytes; every draft is padded to a whole multiple, as its envelop will be.</param>
    /// <exception cref="ArgumentOutOfRangeException">The room is not a positive multiple of <see cref="Opvulling.StandaardRuimte"/>.</exception>
    public Conceptkluis(Hoofdsleutel hoofdsleutel, int ruimte = Opvulling.StandaardRuimte)
    {
        Opvulling.EisRuimte(ruimte);
        _zout = hoofdsleutel.Deelsleutel(Sleuteldoel.Concept);
        _ruimte = ruimte;
    }

    public byte[] Verzegelen(Uitnodigingsgeheim geheim, ReadOnlySpan<byte> concept)
    {
        var binding = BindingVan(geheim);
        var gevuld = Opvulling.Toevoegen(concept, _ruimte);
        var verzegeld = Zegel.Sluiten(Sleutel(geheim, binding), binding, gevuld);
        CryptographicOperations.ZeroMemory(gevuld);
        return verzegeld;
    }

    /// <exception cref="VerbrokenZegelException">The draft was changed, or is of another invitation, ronde or master key.</exception>
    public byte[] Openen(Uitnodigingsgeheim geheim, ReadOnlySpan<byte> verzegeld)
    {
        var binding = BindingVan(geheim);
        return Opvulling.Weghalen(Zegel.Openen(Sleutel(geheim, binding), binding, verzegeld, Wat), Wat);
    }

    /// <summary>Never the key.</summary>
    public override string ToString() => "(afgeschermd)";

    private static byte[] BindingVan(Uitnodigingsgeheim geheim) => Binding.Van(Sleuteldoel.Concept, geheim.RondeId, geheim.UitnodigingId);

    private byte[] Sleutel(Uitnodigingsgeheim geheim, byte[] binding) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, geheim.Conceptgeheim, Zegel.SleutelLengte, _zout, binding);
}
