using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sovereignty.Json;

/// <summary>How values of one type stand in a document: reading and writing side by side.</summary>
internal abstract class Codec<T>
    where T : notnull
{
    /// <summary>Reads the value; notes every problem met and is then false.</summary>
    public abstract bool TryRead(Node node, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes the value.</summary>
    public abstract void Write(WritingSession session, T value);

    /// <summary>Whether the value is written as an object that can carry its evidence beside its own properties.</summary>
    public virtual bool IsObject(T value) => false;

    /// <summary>Writes the properties of a value that is an object, without the braces.</summary>
    public virtual void WriteMembers(WritingSession session, T value) => throw new NotSupportedException();

    /// <summary>The name by which messages tell the value from others of a list; null when it has none.</summary>
    public virtual string? NameOf(JsonElement json) => null;

    /// <summary>What of a document is such a value, as far as its shape goes: JSON Schema 2020-12.</summary>
    public abstract JsonObject Schema(SchemaParts parts);

    /// <summary>The same of an entry of a list: an object may carry its evidence and denial beside its own properties.</summary>
    public virtual JsonObject EntrySchema(SchemaParts parts) => Schema(parts);

    /// <summary>The name by which schemas refer to such values; it tells the type of the values from any other.</summary>
    public abstract string SchemaName { get; }
}
