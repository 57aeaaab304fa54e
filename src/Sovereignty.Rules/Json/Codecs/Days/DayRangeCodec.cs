using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A day that is known only within bounds, as an object.</summary>
internal sealed class DayRangeCodec : Codec<UncertainDay>
{
    private static readonly Members Forms = new("between", "notThrough", "notBefore", "by");

    public static DayRangeCodec Instance { get; } = new();

    public override string SchemaName => "day-range";

    public override JsonObject Schema(SchemaParts parts)
    {
        var between = new JsonObject { ["type"] = "array", ["items"] = DateCodec.Instance.Schema(parts), ["minItems"] = 2, ["maxItems"] = 2 };
        var made = SchemaParts.Object(new() { ["between"] = between, ["notThrough"] = DateCodec.Instance.Schema(parts), ["notBefore"] = DateCodec.Instance.Schema(parts), ["by"] = DateCodec.Instance.Schema(parts) });
        made["minProperties"] = 1;
        made["maxProperties"] = 1;
        return made;
    }

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out UncertainDay value)
    {
        value = null;
        if (!Forms.TryRead(node, UncertainDayCodec.Expected, out var forms))
        {
            return false;
        }

        if (forms.Count(form => form.ValueKind != JsonValueKind.Undefined) != 1)
        {
            return node.Refuse(UncertainDayCodec.Expected);
        }

        return forms[0].ValueKind != JsonValueKind.Undefined
            ? TryReadBetween(node.Property("between", forms[0]), out value)
            : TryReadBound(node, "notThrough", forms[1], UncertainDay.NotThrough, ref value)
                || TryReadBound(node, "notBefore", forms[2], UncertainDay.NotBefore, ref value)
                || TryReadBound(node, "by", forms[3], UncertainDay.By, ref value);
    }

    public override void Write(WritingSession session, UncertainDay value)
    {
        var json = session.Json;
        json.WriteStartObject();
        if (value.First == DayNumber.Ever)
        {
            json.WritePropertyName("by");
            DateCodec.Instance.Write(session, DayNumber.Date(value.Last));
        }
        else if (value.Last == DayNumber.Never)
        {
            var dayBefore = DayNumber.DateOrNull(value.First - 1) is { } before && DateCodec.IsWritable(before) ? before : (LocalDate?)null;
            json.WritePropertyName(dayBefore is null ? "notBefore" : "notThrough");
            DateCodec.Instance.Write(session, dayBefore ?? DayNumber.Date(value.First));
        }
        else
        {
            json.WriteStartArray("between");
            DateCodec.Instance.Write(session, DayNumber.Date(value.First));
            DateCodec.Instance.Write(session, DayNumber.Date(value.Last));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static bool TryReadBound(Node node, string name, JsonElement json, Func<LocalDate, UncertainDay> of, ref UncertainDay? value)
    {
        if (json.ValueKind == JsonValueKind.Undefined || !DateCodec.Instance.TryRead(node.Property(name, json), out var date))
        {
            return false;
        }

        value = of(date);
        return true;
    }

    private static bool TryReadBetween(Node node, [MaybeNullWhen(false)] out UncertainDay value)
    {
        value = null;
        if (node.Json.ValueKind != JsonValueKind.Array || node.Json.GetArrayLength() != 2)
        {
            return node.Refuse(new("an array of two days, the earliest and the latest", "un tableau de deux jours, le premier et le dernier possibles"));
        }

        if (!(DateCodec.Instance.TryRead(node.At(0), out var first) & DateCodec.Instance.TryRead(node.At(1), out var last)))
        {
            return false;
        }

        if (last < first)
        {
            return node.Refuse(new("a range that ends before it starts", "une période qui finit avant de commencer"), new("the earliest day first", "le premier jour possible d'abord"));
        }

        value = UncertainDay.Between(first, last);
        return true;
    }
}
