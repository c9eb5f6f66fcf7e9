using System.Buffers.Binary;
using System.Text;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// The bytes that tie a key or a seal to its purpose and its owner: label, a zero byte, then fields of fixed length,
/// so that no two different bindings read the same.
/// </summary>
internal static class Binding
{
    private const int GuidLengte = 16;

    internal static byte[] Van(string label, Guid eigenaar) => Van(label, [eigenaar]);

    internal static byte[] Van(string label, params ReadOnlySpan<Guid> eigenaars)
    {
        var kop = Encoding.ASCII.GetByteCount(label) + 1;
        var binding = new byte[kop + (eigenaars.Length * GuidLengte)];
        Encoding.ASCII.GetBytes(label, binding);
        for (var i = 0; i < eigenaars.Length; i++)
        {
            _ = eigenaars[i].TryWriteBytes(binding.AsSpan(kop + (i * GuidLengte)), bigEndian: true, out _);
        }

        return binding;
    }

    internal static byte[] Van(string label, Guid eigenaar, int volgnummer)
    {
        var binding = Van(label, eigenaar);
        var kop = binding.Length;
        Array.Resize(ref binding, kop + sizeof(int));
        BinaryPrimitives.WriteInt32BigEndian(binding.AsSpan(kop), volgnummer);
        return binding;
    }
}
