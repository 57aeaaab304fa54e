using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Sovereignty.Json;

/// <summary>An object with a property for each of its fields, in their order.</summary>
/// <param name="what">What the object is, for messages: <c>an organisation</c>.</param>
/// <param name="blank">The object of which nothing is known.</param>
/// <param name="identity">The property that tells it from others of a list; null when there is none.</param>
/// <param name="fields">Its properties, in canonical order.</param>
internal sealed class ObjectCodec<T>(string what, T blank, string? identity, params Field<T>[] fields) : Codec<T>
    where T : notnull
{
    private readonly Members members = new([.. fields.Select(field => field.Name)]);

    public T Blank => blank;

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out T value)
    {
        value = blank;
        var before = node.Session.Problems.Count;
        if (!members.TryRead(node, what, out var found))
        {
            return false;
        }

        for (var index = 0; index < fields.Length; index++)
        {
            value = fields[index].Read(node, found[index], value);
        }

        return node.Session.Problems.Count == before;
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

    public override string? NameOf(JsonElement json) =>
        identity is not null && json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(identity, out var name) && name.ValueKind == JsonValueKind.String
            ? name.GetString()
            : null;
}
