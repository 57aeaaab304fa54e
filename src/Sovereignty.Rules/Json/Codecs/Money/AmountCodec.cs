using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A sum of money in whole euros: <c>1200000</c>, or <c>{"atLeast": 0, "atMost": 1000000}</c>.</summary>
internal sealed class AmountCodec : Codec<Amount>
{
    private static readonly Text Number = new("a whole number of euros from 0 to 1000000000000000", "un nombre entier d'euros de 0 à 1000000000000000");

    private static readonly Members Bounds = new("atLeast", "atMost");

    public static AmountCodec Instance { get; } = new();

    public override string SchemaName => "amount";

    public override JsonObject Schema(SchemaParts parts) => parts.Named(SchemaName, () => SchemaParts.AnyOf(Euros(), SchemaParts.Object(new() { ["atLeast"] = Euros(), ["atMost"] = Euros() }, "atLeast", "atMost")));

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out Amount value)
    {
        value = null;
        if (node.Json.ValueKind == JsonValueKind.Number)
        {
            return TryEuros(node, out var euros) && (value = Amount.Exactly(euros)) is not null;
        }

        var expected = new Text(Number.En + ", or an object with atLeast and atMost", Number.Fr + ", ou un objet avec atLeast et atMost");
        if (!Bounds.TryRead(node, expected, out var bounds)
            || !(TryEuros(node.Property("atLeast", bounds[0]), out var least) & TryEuros(node.Property("atMost", bounds[1]), out var most)))
        {
            return false;
        }

        if (most < least)
        {
            return node.Refuse(new("a range that ends before it starts", "un intervalle qui finit avant de commencer"), new("atMost not below atLeast", "atMost non inférieur à atLeast"));
        }

        value = Amount.Between(least, most);
        return true;
    }

    public override void Write(WritingSession session, Amount value)
    {
        if (value.AtLeast == value.AtMost)
        {
            session.Json.WriteNumberValue(value.AtLeast);
            return;
        }

        session.Json.WriteStartObject();
        session.Json.WriteNumber("atLeast", value.AtLeast);
        session.Json.WriteNumber("atMost", value.AtMost);
        session.Json.WriteEndObject();
    }

    private static JsonObject Euros() => new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = Amount.Greatest };

    private static bool TryEuros(Node node, out long euros)
    {
        euros = 0;
        return (node.Json.ValueKind == JsonValueKind.Number && node.Json.TryGetInt64(out euros) && euros is >= 0 and <= Amount.Greatest) || node.Refuse(Number);
    }
}
