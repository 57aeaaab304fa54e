using System.Text.Json.Nodes;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Testing;

/// <summary>One effect of a power.</summary>
internal sealed class EffectCodec : Codec<PowerEffects>
{
    private static readonly PowerEffects[] Effects = [PowerEffects.ContentDisclosure, PowerEffects.MetadataDisclosure, PowerEffects.Interception, PowerEffects.CutOff];
    private static readonly string[] Names = [.. Effects.Select(KebabCase.Of)];
    private static readonly Text Expected = new("one of: " + string.Join(", ", Names), "l'un de : " + string.Join(", ", Names));

    public static EffectCodec Instance { get; } = new();

    public override string SchemaName => "effect";

    public override JsonObject Schema(SchemaParts parts) => new() { ["enum"] = SchemaParts.Texts(Names) };

    public override bool TryRead(Node node, out PowerEffects value)
    {
        value = PowerEffects.None;
        if (!node.TryText(Expected, out var text))
        {
            return false;
        }

        var index = Array.IndexOf(Names, text);
        value = index < 0 ? PowerEffects.None : Effects[index];
        return index >= 0 || node.Refuse(Expected);
    }

    public override void Write(WritingSession session, PowerEffects value) => session.Json.WriteStringValue(KebabCase.Of(value));
}
