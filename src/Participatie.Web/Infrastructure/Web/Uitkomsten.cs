namespace Participatie.Web.Infrastructure.Web;

/// <summary>The record does not exist, or this person may not know that it does: 404, on GET and POST alike.</summary>
public sealed class NietGevondenException() : Exception("Not found, or not visible to this person.");

/// <summary>The record is visible but this act on it is not allowed: 403.</summary>
public sealed class GeenToegangException() : Exception("Visible, but this act is not allowed.");

public static class Vinden
{
    /// <summary>The record, or 404.</summary>
    public static async Task<T> OfNietGevonden<T>(this Task<T?> task)
        where T : class => await task ?? throw new NietGevondenException();
}
