namespace Participatie.Domain.Ervaringen;

/// <summary>
/// What a derived key is for. The labels go into stored bytes: changing one makes everything sealed under it unreadable.
/// </summary>
internal static class Sleuteldoel
{
    internal const string PriveSleutel = "participatie/1/ronde/prive";
    internal const string Toegangssleutel = "participatie/1/ronde/toegang";
    internal const string Envelop = "participatie/1/envelop";
    internal const string Token = "participatie/1/uitnodiging/token";
    internal const string Code = "participatie/1/uitnodiging/code";
    internal const string Conceptgeheim = "participatie/1/uitnodiging/concept";
    internal const string Geheimhash = "participatie/1/geheimhash";
    internal const string Volger = "participatie/1/volger";
    internal const string Concept = "participatie/1/concept";
    internal const string Openvolgorde = "participatie/1/openvolgorde";
    internal const string Vingerafdruk = "participatie/1/openvolgorde/vingerafdruk";
}
