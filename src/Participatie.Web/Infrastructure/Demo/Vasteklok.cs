namespace Participatie.Web.Infrastructure.Demo;

/// <summary>A clock that stands still in the past, for work that was done then.</summary>
internal sealed class Vasteklok(DateTime op) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => op;
}
