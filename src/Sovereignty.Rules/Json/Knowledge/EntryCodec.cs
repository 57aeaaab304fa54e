using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>
/// An element of a list with its evidence and, perhaps, its denial: beside the properties of an element that is an object, and else
/// <c>{"value": …, "evidence": …, "denied": …}</c>; the plain element when the document's evidence is its evidence.
/// </summary>
internal sealed class EntryCodec<T>(Codec<T> values) : Codec<Entry<T>>
    where T : notnull, IKeyed
{
    private static readonly Members Wrapper = new("value", Members.Evidence, Members.Denied);

    public override string SchemaName => "entry-of-" + values.SchemaName;

    public override JsonObject Schema(SchemaParts parts) => parts.Named(SchemaName, () => SchemaParts.AnyOf(
        values.EntrySchema(parts),
        SchemaParts.Object(new() { ["value"] = values.Schema(parts), [Members.Evidence] = EvidenceCodec.Instance.Schema(parts), [Members.Denied] = EvidenceCodec.Instance.Schema(parts) }, "value")));

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out Entry<T> value)
    {
        value = null;
        JsonElement evidenceJson = default, deniedJson = default;
        var inner = node;
        if (node.Json.ValueKind == JsonValueKind.Object)
        {
            node.Json.TryGetProperty(Members.Evidence, out evidenceJson);
            node.Json.TryGetProperty(Members.Denied, out deniedJson);
            if (node.Json.TryGetProperty("value", out _))
            {
                Wrapper.TryRead(new Node(node.Json, node.Path, node.Session), Text.Same(""), out var members);
                inner = node.Property("value", members[0]);
            }
        }

        var evidence = OwnEvidence.Read(node, Members.Evidence, evidenceJson, out var hasEvidence);
        var denial = OwnEvidence.Read(node, Members.Denied, deniedJson, out var hasDenial);
        if (!values.TryRead(inner, out var element))
        {
            return false;
        }

        value = new Entry<T>(
            element,
            evidence ?? (hasEvidence ? node.Session.EvidenceFor(node.Path) : node.Session.GuessedEvidence),
            denial ?? (hasDenial ? null : node.Session.GuessedEvidence));
        return true;
    }

    public override void Write(WritingSession session, Entry<T> value)
    {
        var omits = session.Omits(value.Evidence);
        var isObject = values.IsObject(value.Value);
        if (omits && value.Denial is null && !isObject)
        {
            values.Write(session, value.Value);
            return;
        }

        session.Json.WriteStartObject();
        if (isObject)
        {
            values.WriteMembers(session, value.Value);
        }
        else
        {
            session.Json.WritePropertyName("value");
            values.Write(session, value.Value);
        }

        if (!omits)
        {
            session.WriteEvidence(Members.Evidence, value.Evidence);
        }

        if (value.Denial is { } denial)
        {
            session.WriteEvidence(Members.Denied, denial);
        }

        session.Json.WriteEndObject();
    }

    public override string? NameOf(JsonElement json) =>
        values.NameOf(json.ValueKind == JsonValueKind.Object && json.TryGetProperty("value", out var value) ? value : json);
}
