using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>An object with a property for each of its fields, in their order.</summary>
/// <param name="kind">The name by which schemas refer to it.</param>
/// <param name="what">What the object is, for messages: <c>an organisation</c>.</param>
/// <param name="blank">The object of which nothing is known.</param>
/// <param name="identity">The property that tells it from others of a list; null when there is none.</param>
/// <param name="fields">Its properties, in canonical order.</param>
internal sealed class ObjectCodec<T>(string kind, Text what, T blank, string? identity, params Field<T>[] fields) : Codec<T>
    where T : notnull
{
    private readonly Members members = new([.. fields.Select(field => field.Name)]);

    public T Blank => blank;

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out T value) => TryReadParts(node, out value, out var hasRequired) && hasRequired;

    /// <summary>Whatever of the object can be read, though a property be missing that it can't be without.</summary>
    public bool TryReadParts(Node node, [MaybeNullWhen(false)] out T value, out bool hasRequired)
    {
        value = blank;
        hasRequired = true;
        var before = node.Session.Problems.Count;
        if (!members.TryRead(node, what, out var found))
        {
            return false;
        }

        var isWhole = node.Session.Problems.Count == before;
        for (var index = 0; index < fields.Length; index++)
        {
            if (!fields[index].TryRead(node, found[index], ref value))
            {
                isWhole = false;
                hasRequired &= !fields[index].IsRequired;
            }
        }

        if (!isWhole)
        {
            node.Session.Document.Miss(value);
        }

        return true;
    }

    public override void Write(WritingSession session, T value)
    {
        session.Json.WriteStartObject();
        WriteMembers(session, value);
        session.Json.WriteEndObject();
    }

    public override bool IsObject(T value) => true;

    public override void WriteMembers(WritingSession session, T value)
    {
        foreach (var field in fields)
        {
            field.Write(session, value);
        }
    }

    public override string SchemaName => kind;

    public override JsonObject Schema(SchemaParts parts) => parts.Named(kind, () => SchemaOf(parts, isEntry: false));

    public override JsonObject EntrySchema(SchemaParts parts) => parts.Named(kind + "-entry", () => SchemaOf(parts, isEntry: true));

    private JsonObject SchemaOf(SchemaParts parts, bool isEntry)
    {
        var properties = new JsonObject(fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)field.Schema(parts))));
        if (isEntry)
        {
            properties[Members.Evidence] = EvidenceCodec.Instance.Schema(parts);
            properties[Members.Denied] = EvidenceCodec.Instance.Schema(parts);
        }

        return SchemaParts.Object(properties, [.. fields.Where(field => field.MustStand).Select(field => field.Name)]);
    }

    public override string? NameOf(JsonElement json) =>
        identity is not null && json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(identity, out var name) && name.ValueKind == JsonValueKind.String
            ? name.GetString()
            : null;
}
