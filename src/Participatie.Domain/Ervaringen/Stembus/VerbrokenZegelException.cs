namespace Participatie.Domain.Ervaringen;

/// <summary>
/// What was sealed cannot be opened: it was changed, it belongs to another ronde, or the key is another one.
/// Which of the three is not told, because authenticated encryption cannot know.
/// </summary>
public sealed class VerbrokenZegelException : Exception
{
    internal VerbrokenZegelException(string wat, Exception? oorzaak = null)
        : base($"The seal of the {wat} does not hold: it was changed, or it belongs to another ronde or key.", oorzaak)
    {
    }
}
