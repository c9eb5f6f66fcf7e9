namespace Participatie.Domain.Shared;

/// <summary>
/// Text that must not reach a log, a mail or a URL by accident: <see cref="ToString"/> gives nothing away,
/// so the text is only had by asking for <see cref="Tekst"/>.
/// </summary>
/// <param name="Tekst">The text itself.</param>
public readonly record struct GevoeligeTekst(string Tekst)
{
    /// <summary>Never the text.</summary>
    public override string ToString() => "(afgeschermd)";
}
