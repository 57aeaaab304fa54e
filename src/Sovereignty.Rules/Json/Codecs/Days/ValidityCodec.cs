using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A range of days, both ends included: <c>{"from": day, "through": day}</c>; an end left out is unknown.</summary>
internal sealed class ValidityCodec : Codec<Validity>
{
    private static readonly Members Ends = new("from", "through");

    public static ValidityCodec Instance { get; } = new();

    public override string SchemaName => "period";

    public override JsonObject Schema(SchemaParts parts) => parts.Named(SchemaName, () => SchemaParts.Object(new() { ["from"] = UncertainDayCodec.Instance.Schema(parts), ["through"] = UncertainDayCodec.Instance.Schema(parts) }));

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out Validity value)
    {
        value = null;
        if (!Ends.TryRead(node, new("an object with from and through", "un objet avec from et through"), out var ends)
            || !(TryReadEnd(node, "from", ends[0], out var from) & TryReadEnd(node, "through", ends[1], out var through)))
        {
            return false;
        }

        if (through!.Last < from!.First)
        {
            return node.Refuse(new($"a range that ends before it starts: from {from.Describe().En} through {through.Describe().En}", $"une période qui finit avant de commencer : from {from.Describe().Fr}, through {through.Describe().Fr}"), new("a last day on or after the first", "un dernier jour qui n'est pas avant le premier"));
        }

        value = Validity.Of(from, through);
        return true;
    }

    public override void Write(WritingSession session, Validity value)
    {
        session.Json.WriteStartObject();
        WriteEnd(session, "from", value.From);
        WriteEnd(session, "through", value.Through);
        session.Json.WriteEndObject();
    }

    private static bool TryReadEnd(Node node, string name, JsonElement json, out UncertainDay? day)
    {
        day = UncertainDay.Unknown;
        return json.ValueKind == JsonValueKind.Undefined || UncertainDayCodec.Instance.TryRead(node.Property(name, json), out day);
    }

    private static void WriteEnd(WritingSession session, string name, UncertainDay day)
    {
        if (!day.Equals(UncertainDay.Unknown))
        {
            session.Json.WritePropertyName(name);
            UncertainDayCodec.Instance.Write(session, day);
        }
    }
}
