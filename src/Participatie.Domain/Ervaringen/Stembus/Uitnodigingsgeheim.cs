namespace Participatie.Domain.Ervaringen;

/// <summary>
/// The secrets of one invitation: the token in the link, the code on the letter, and a third one that neither of them
/// gives away, under which the draft is sealed. None of them is ever stored.
/// </summary>
public sealed class Uitnodigingsgeheim
{
    internal Uitnodigingsgeheim(Guid rondeId, Guid uitnodigingId, Uitnodigingstoken token, Uitnodigingscode code, byte[] conceptgeheim)
    {
        RondeId = rondeId;
        UitnodigingId = uitnodigingId;
        Token = token;
        Code = code;
        Conceptgeheim = conceptgeheim;
    }

    public Guid RondeId { get; }

    public Guid UitnodigingId { get; }

    public Uitnodigingstoken Token { get; }

    public Uitnodigingscode Code { get; }

    internal byte[] Conceptgeheim { get; }

    /// <summary>Never a secret.</summary>
    public override string ToString() => "(afgeschermd)";
}
