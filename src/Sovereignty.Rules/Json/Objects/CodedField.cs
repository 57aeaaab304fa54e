using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sovereignty.Json;

/// <summary>A property that a codec reads and writes.</summary>
/// <param name="name">Its name.</param>
/// <param name="codec">How its values stand in a document.</param>
/// <param name="get">Takes it from its owner; null when it is left out.</param>
/// <param name="set">The owner with another value.</param>
/// <param name="required">Whether a document must give it.</param>
internal sealed class CodedField<T, TValue>(string name, Codec<TValue> codec, Func<T, object?> get, Func<T, TValue, T> set, bool required)
    : Field<T>(name, required)
    where TValue : notnull
{
    public override bool TryRead(Node owner, JsonElement json, ref T value)
    {
        if (json.ValueKind == JsonValueKind.Undefined && !IsRequired)
        {
            return true;
        }

        if (!codec.TryRead(owner.Property(Name, json), out var read))
        {
            return false;
        }

        value = set(value, read);
        return true;
    }

    public override void Write(WritingSession session, T value)
    {
        if (get(value) is TValue present)
        {
            session.Json.WritePropertyName(Name);
            codec.Write(session, present);
        }
    }

    public override JsonObject Schema(SchemaParts parts) => codec.Schema(parts);
}
