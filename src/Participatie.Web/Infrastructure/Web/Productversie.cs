using System.Reflection;

namespace Participatie.Web.Infrastructure.Web;

/// <summary>Which version of the product runs.</summary>
public static class Productversie
{
    private static readonly string[] Delen =
        (typeof(Productversie).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "").Split('+');

    /// <summary>“0.1.0”.</summary>
    public static string Nummer => Delen[0];

    /// <summary>The first ten characters of the commit it was built from; empty when that is not known.</summary>
    public static string Bron => Delen.Length > 1 ? Delen[1][..Math.Min(10, Delen[1].Length)] : "";
}
