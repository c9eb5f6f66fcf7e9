using System.Buffers.Binary;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// Pads content to whole multiples of a fixed room before it is sealed, so that its size tells little. An envelop is
/// stored together with the flag of its invitation: were it as long as its answers, its length alone would lead back.
/// </summary>
public static class Opvulling
{
    /// <summary>Bytes; the room unless a ronde asks for more, and the unit in which it may ask.</summary>
    public const int StandaardRuimte = 4096;

    private const int Lengteveld = sizeof(int);

    internal static void EisRuimte(int ruimte)
    {
        if (ruimte <= 0 || ruimte % StandaardRuimte != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(ruimte), ruimte, $"The room must be a positive multiple of {StandaardRuimte} bytes.");
        }
    }

    internal static byte[] Toevoegen(ReadOnlySpan<byte> inhoud, int ruimte)
    {
        var stappen = (Lengteveld + inhoud.Length + ruimte - 1) / ruimte;
        var gevuld = new byte[stappen * ruimte];
        BinaryPrimitives.WriteInt32BigEndian(gevuld, inhoud.Length);
        inhoud.CopyTo(gevuld.AsSpan(Lengteveld));
        return gevuld;
    }

    internal static byte[] Weghalen(ReadOnlySpan<byte> gevuld, string wat)
    {
        if (gevuld.Length < Lengteveld)
        {
            throw new VerbrokenZegelException(wat);
        }

        var lengte = BinaryPrimitives.ReadInt32BigEndian(gevuld);
        if (lengte < 0 || lengte > gevuld.Length - Lengteveld)
        {
            throw new VerbrokenZegelException(wat);
        }

        return gevuld.Slice(Lengteveld, lengte).ToArray();
    }
}
