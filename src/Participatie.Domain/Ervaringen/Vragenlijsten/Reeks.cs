using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// An immutable list that equals another list with the same elements in the same order, so that records that hold one
/// compare by content. An array inside a record compares by reference, which makes two equal questionnaires differ.
/// </summary>
[CollectionBuilder(typeof(Reeks), nameof(Reeks.Van))]
[JsonConverter(typeof(ReeksConverter))]
public readonly struct Reeks<T> : IReadOnlyList<T>, IEquatable<Reeks<T>>
{
    private readonly T[]? _elementen;

    internal Reeks(T[] elementen) => _elementen = elementen;

    private T[] Elementen => _elementen ?? [];

    public int Count => Elementen.Length;

    public T this[int index] => Elementen[index];

    public bool Equals(Reeks<T> other) => Elementen.AsSpan().SequenceEqual(other.Elementen);

    public override bool Equals(object? obj) => obj is Reeks<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var element in Elementen)
        {
            hash.Add(element);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Elementen).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static bool operator ==(Reeks<T> left, Reeks<T> right) => left.Equals(right);

    public static bool operator !=(Reeks<T> left, Reeks<T> right) => !left.Equals(right);
}

/// <summary>Makes a <see cref="Reeks{T}"/>; also what a collection expression compiles to.</summary>
public static class Reeks
{
    public static Reeks<T> Van<T>(ReadOnlySpan<T> elementen) => new(elementen.ToArray());

    public static Reeks<T> ToReeks<T>(this IEnumerable<T> elementen) => new([.. elementen]);
}

internal sealed class ReeksConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Reeks<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Converter<T> : JsonConverter<Reeks<T>>
    {
        public override Reeks<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var elementen = JsonSerializer.Deserialize<T[]>(ref reader, options) ?? throw new JsonException("A list is null.");
            return elementen.Any(element => element is null)
                ? throw new JsonException("A list holds null.")
                : new Reeks<T>(elementen);
        }

        public override void Write(Utf8JsonWriter writer, Reeks<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var element in value)
            {
                JsonSerializer.Serialize(writer, element, options);
            }

            writer.WriteEndArray();
        }
    }
}
