using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// Ids for answers and envelopes. A counter, a time-ordered id or a hidden row id would keep the order in which people
/// filled in; a random number keeps nothing.
/// </summary>
public static class Toevalsgetal
{
    /// <returns>Evenly spread over 1 to <see cref="long.MaxValue"/>.</returns>
    public static long Maken()
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        long getal;
        do
        {
            RandomNumberGenerator.Fill(bytes);
            getal = BinaryPrimitives.ReadInt64LittleEndian(bytes) & long.MaxValue;
        }
        while (getal == 0);

        return getal;
    }
}
