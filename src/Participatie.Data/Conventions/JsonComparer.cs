using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Participatie.Data.Conventions;

/// <summary>Compares a value that is stored as text by that text.</summary>
public sealed class JsonComparer<T>(Func<T, string> write, Func<string, T> read) : ValueComparer<T>(
    (left, right) => left == null ? right == null : right != null && write(left) == write(right),
    value => write(value).GetHashCode(StringComparison.Ordinal),
    value => read(write(value)));
