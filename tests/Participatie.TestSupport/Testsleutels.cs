using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Participatie.TestSupport;

/// <summary>The secrets that an administrator of several nodes would provide.</summary>
internal static class Testsleutels
{
    public static string Hoofdsleutel { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    /// <summary>Path of a PFX without password.</summary>
    public static string Certificaat { get; } = CertificaatMaken();

    private static string CertificaatMaken()
    {
        using var rsa = RSA.Create(2048);
        var request = new CertificateRequest("CN=participatie-test", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var path = Path.Combine(Directory.CreateTempSubdirectory("participatie-cert-").FullName, "sleutels.pfx");
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx));
        return path;
    }
}
