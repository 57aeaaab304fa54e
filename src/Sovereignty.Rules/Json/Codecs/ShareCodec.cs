using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A part in percent: <c>24.5</c>, or <c>{"atLeast": 0, "atMost": 24}</c>.</summary>
internal sealed class ShareCodec : Codec<Share>
{
    private static readonly Text Expected = new("a number from 0 to 100, or an object with atLeast and atMost", "un nombre de 0 à 100, ou un objet avec atLeast et atMost");
    private static readonly Members Bounds = new("atLeast", "atMost");

    public static ShareCodec Instance { get; } = new();

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out Share value)
    {
        value = null;
        if (node.Json.ValueKind == JsonValueKind.Number)
        {
            return PercentCodec.Instance.TryRead(node, out var percent) && (value = Share.Exactly(percent)) is not null;
        }

        if (!Bounds.TryRead(node, Expected, out var bounds)
            || !(PercentCodec.Instance.TryRead(node.Property("atLeast", bounds[0]), out var least)
                & PercentCodec.Instance.TryRead(node.Property("atMost", bounds[1]), out var most)))
        {
            return false;
        }

        if (most < least)
        {
            return node.Refuse(new("a range that ends before it starts", "une fourchette qui finit avant de commencer"), new("atMost not below atLeast", "atMost qui n'est pas inférieur à atLeast"));
        }

        value = Share.Between(least, most);
        return true;
    }

    public override void Write(WritingSession session, Share value)
    {
        if (value.AtLeast == value.AtMost)
        {
            PercentCodec.Instance.Write(session, value.AtLeast);
            return;
        }

        session.Json.WriteStartObject();
        session.Json.WritePropertyName("atLeast");
        PercentCodec.Instance.Write(session, value.AtLeast);
        session.Json.WritePropertyName("atMost");
        PercentCodec.Instance.Write(session, value.AtMost);
        session.Json.WriteEndObject();
    }

    public override string SchemaName => "share";

    public override JsonObject Schema(SchemaParts parts) => parts.Named(SchemaName, () => SchemaParts.AnyOf(
        PercentCodec.Instance.Schema(parts),
        SchemaParts.Object(new() { ["atLeast"] = PercentCodec.Instance.Schema(parts), ["atMost"] = PercentCodec.Instance.Schema(parts) }, "atLeast", "atMost")));
}
