using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Testing;

/// <summary>The day of knowledge: a day, or <c>"asked-day"</c>.</summary>
internal sealed class KnowledgeCodec : Codec<Knowledge>
{
    private const string AskedDay = "asked-day";

    public static KnowledgeCodec Instance { get; } = new();

    public override string SchemaName => "knowledge";

    public override JsonObject Schema(SchemaParts parts) => SchemaParts.AnyOf(new() { ["const"] = AskedDay }, DateCodec.Instance.Schema(parts));

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out Knowledge value)
    {
        var isAsked = node.Json.ValueKind == JsonValueKind.String && node.Json.ValueEquals(AskedDay);
        value = isAsked ? Knowledge.OfTheAskedDay : null;
        if (!isAsked && DateCodec.Instance.TryRead(node, out var day))
        {
            value = Knowledge.AsOf(day);
        }

        return value is not null;
    }

    public override void Write(WritingSession session, Knowledge value)
    {
        if (value.On is { } day)
        {
            DateCodec.Instance.Write(session, day);
        }
        else
        {
            session.Json.WriteStringValue(AskedDay);
        }
    }
}
