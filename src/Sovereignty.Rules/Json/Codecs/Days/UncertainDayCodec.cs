using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>
/// A day as far as it is known: <c>"2026-04-17"</c>, <c>"never"</c>, <c>"always"</c>, <c>"unknown"</c>, <c>{"between": [first, last]}</c>,
/// <c>{"notThrough": day}</c>, <c>{"notBefore": day}</c> or <c>{"by": day}</c>.
/// </summary>
internal sealed class UncertainDayCodec : Codec<UncertainDay>
{
    public static Text Expected { get; } = new(
        "a day such as 2026-04-17 (from 0001-01-01 through 9999-12-31), never, always, unknown, or an object with one of: between, notThrough, notBefore, by",
        "un jour tel que 2026-04-17 (du 0001-01-01 au 9999-12-31), never, always, unknown, ou un objet avec l'un de : between, notThrough, notBefore, by");

    public static UncertainDayCodec Instance { get; } = new();

    public override string SchemaName => "uncertain-day";

    public override JsonObject Schema(SchemaParts parts) => parts.Named(SchemaName, () => SchemaParts.AnyOf(
        new() { ["enum"] = SchemaParts.Texts("never", "always", "unknown") }, DateCodec.Instance.Schema(parts), DayRangeCodec.Instance.Schema(parts)));

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out UncertainDay value) =>
        node.Json.ValueKind == JsonValueKind.Object ? DayRangeCodec.Instance.TryRead(node, out value) : TryReadWord(node, out value);

    public override void Write(WritingSession session, UncertainDay value)
    {
        switch (value.First, value.Last)
        {
            case (DayNumber.Never, _):
                session.Json.WriteStringValue("never");
                break;
            case (_, DayNumber.Ever):
                session.Json.WriteStringValue("always");
                break;
            case (DayNumber.Ever, DayNumber.Never):
                session.Json.WriteStringValue("unknown");
                break;
            case var (first, last) when first == last:
                DateCodec.Instance.Write(session, DayNumber.Date(first));
                break;
            default:
                DayRangeCodec.Instance.Write(session, value);
                break;
        }
    }

    private static bool TryReadWord(Node node, [MaybeNullWhen(false)] out UncertainDay value)
    {
        value = node.Json.ValueKind != JsonValueKind.String ? null : node.Json.GetString() switch
        {
            "never" => UncertainDay.Never,
            "always" => UncertainDay.Always,
            "unknown" => UncertainDay.Unknown,
            var text when DateCodec.TryParse(text!, out var date) => UncertainDay.On(date),
            _ => null,
        };
        return value is not null || node.Refuse(Expected);
    }
}
