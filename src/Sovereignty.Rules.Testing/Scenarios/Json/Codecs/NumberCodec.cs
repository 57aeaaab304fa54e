using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Testing;

/// <summary>A number from 0, which may pass 100 where it is a percentage.</summary>
internal sealed class NumberCodec : Codec<decimal>
{
    private const int Most = 1_000;
    private static readonly Text Expected = new("a number from 0 to 1000, without exponent, of at most 28 digits", "un nombre de 0 à 1000, sans exposant, d'au plus 28 chiffres");

    public static NumberCodec Instance { get; } = new();

    public override string SchemaName => "number";

    public override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = Most };

    public override bool TryRead(Node node, out decimal value)
    {
        value = 0;
        return (node.Json.ValueKind == JsonValueKind.Number
            && node.Json.GetRawText() is var text && text.Count(char.IsAsciiDigit) <= 28
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && value <= Most) || node.Refuse(Expected);
    }

    public override void Write(WritingSession session, decimal value) => session.Json.WriteNumberValue(value);
}
