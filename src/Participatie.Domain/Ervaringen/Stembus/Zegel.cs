using System.Security.Cryptography;

namespace Participatie.Domain.Ervaringen;

/// <summary>AES-256-GCM with a random nonce: version, nonce, ciphertext, tag in one array.</summary>
internal static class Zegel
{
    internal const int SleutelLengte = 32;
    internal const int NonceLengte = 12;
    internal const int TagLengte = 16;

    private const byte Versie = 1;
    private const int KopLengte = 1 + NonceLengte;

    internal static byte[] Sluiten(ReadOnlySpan<byte> sleutel, ReadOnlySpan<byte> binding, ReadOnlySpan<byte> inhoud)
    {
        var verzegeld = new byte[KopLengte + inhoud.Length + TagLengte];
        verzegeld[0] = Versie;
        var nonce = verzegeld.AsSpan(1, NonceLengte);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(sleutel, TagLengte);
        aes.Encrypt(nonce, inhoud, verzegeld.AsSpan(KopLengte, inhoud.Length), verzegeld.AsSpan(KopLengte + inhoud.Length), binding);
        return verzegeld;
    }

    internal static byte[] Openen(ReadOnlySpan<byte> sleutel, ReadOnlySpan<byte> binding, ReadOnlySpan<byte> verzegeld, string wat)
    {
        if (verzegeld.Length < KopLengte + TagLengte || verzegeld[0] != Versie)
        {
            throw new VerbrokenZegelException(wat);
        }

        var inhoud = new byte[verzegeld.Length - KopLengte - TagLengte];
        using var aes = new AesGcm(sleutel, TagLengte);
        try
        {
            aes.Decrypt(verzegeld.Slice(1, NonceLengte), verzegeld[KopLengte..^TagLengte], verzegeld[^TagLengte..], inhoud, binding);
        }
        catch (AuthenticationTagMismatchException oorzaak)
        {
            throw new VerbrokenZegelException(wat, oorzaak);
        }

        return inhoud;
    }
}
