using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A number from 0 to 100 with all the digits that a decimal keeps, and without exponent.</summary>
internal sealed class PercentCodec : Codec<decimal>
{
    private static readonly Text Expected = new("a number from 0 to 100, without exponent, of at most 28 digits", "un nombre de 0 à 100, sans exposant, d'au plus 28 chiffres");

    // Dividing by it drops the zeros that end a decimal, so that 24.50 and 24.5 are written alike.
    private const decimal One = 1.0000000000000000000000000000m;

    public static PercentCodec Instance { get; } = new();

    public override bool TryRead(Node node, out decimal value)
    {
        value = 0;
        if (node.Json.ValueKind != JsonValueKind.Number)
        {
            return node.Refuse(Expected);
        }

        var text = node.Json.GetRawText();
        return (text.Count(char.IsAsciiDigit) <= 29
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && value <= 100) || node.Refuse(Expected);
    }

    public override void Write(WritingSession session, decimal value) => session.Json.WriteNumberValue(value / One);

    public override string SchemaName => "percent";

    public override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 100 };
}
