using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A rung: a whole number, 1 for the lowest.</summary>
internal sealed class RungCodec : Codec<Rung>
{
    private const int Highest = 1_000;

    public static RungCodec Instance { get; } = new();

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out Rung value)
    {
        value = node.Json.ValueKind == JsonValueKind.Number && node.Json.TryGetInt32(out var number) && number is >= 1 and <= Highest ? Rung.Of(number) : null;
        return value is not null || node.Refuse(new("the number of a rung: a whole number from 1, the lowest, to 1000", "le numéro d'un échelon : un entier de 1, le plus bas, à 1000"));
    }

    public override void Write(WritingSession session, Rung value) => session.Json.WriteNumberValue(value.Number);

    public override string SchemaName => "rung";

    public override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = Highest };
}
