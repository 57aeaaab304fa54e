using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Testing;

/// <summary>A whole number from a lowest one to 1000: a level, a place.</summary>
internal sealed class CountCodec(int least) : Codec<int>
{
    private const int Most = 1_000;

    /// <summary>A level: from 0.</summary>
    public static CountCodec Level { get; } = new(0);

    /// <summary>A place among others: from 1.</summary>
    public static CountCodec Place { get; } = new(1);

    public override string SchemaName => "count";

    public override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = Most };

    public override bool TryRead(Node node, out int value)
    {
        value = 0;
        return (node.Json.ValueKind == JsonValueKind.Number && node.Json.TryGetInt32(out value) && value >= least && value <= Most)
            || node.Refuse(new(FormattableString.Invariant($"a whole number from {least} to {Most}, without a point"), FormattableString.Invariant($"un entier de {least} à {Most}, sans virgule")));
    }

    public override void Write(WritingSession session, int value) => session.Json.WriteNumberValue(value);
}
