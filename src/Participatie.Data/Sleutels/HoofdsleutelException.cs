namespace Participatie.Data.Sleutels;

/// <summary>Why there is no master key to start with.</summary>
public enum Hoofdsleutelfout
{
    /// <summary>No key was given, and one may not be made.</summary>
    Ontbreekt,

    /// <summary>There is a key, but another than the database was made with.</summary>
    Anders,

    /// <summary>The file is there, but cannot be read by this process.</summary>
    Onleesbaar,

    /// <summary>What was read is no key.</summary>
    Beschadigd,

    /// <summary>The file cannot be made.</summary>
    NietTeMaken,
}

/// <summary>The portal cannot start without its master key; the message says what to do and never repeats what was read.</summary>
public sealed class HoofdsleutelException(Hoofdsleutelfout fout, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    public Hoofdsleutelfout Fout { get; } = fout;
}
