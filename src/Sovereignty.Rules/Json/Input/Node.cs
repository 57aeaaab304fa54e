using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>One value of a document, where it stands, and the session that reads it.</summary>
internal readonly struct Node(JsonElement json, JsonPath path, ReadingSession session, bool isEntry = false)
{
    public JsonElement Json => json;

    public JsonPath Path => path;

    public ReadingSession Session => session;

    /// <summary>Whether the value is an entry of a list: an object may then carry its evidence and denial beside its own properties.</summary>
    public bool IsEntry => isEntry;

    public Node Property(string name, JsonElement value) => new(value, path.Property(name), session);

    /// <summary>The element at this index of an array.</summary>
    public Node At(int index) => new(json[index], path.At(index), session);

    /// <summary>Notes that something else was expected here; always false, so that a reader can return it.</summary>
    public bool Refuse(Text expected) => Refuse(Found.In(json), expected);

    public bool Refuse(Text found, Text expected)
    {
        session.Problems.Add(path.ToString(), found, expected);
        return false;
    }

    /// <summary>The text that stands here; notes a problem when it is something else.</summary>
    public bool TryText(Text expected, [MaybeNullWhen(false)] out string text)
    {
        text = json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        return text is not null || Refuse(expected);
    }
}
