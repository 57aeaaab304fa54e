using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A day of the calendar: <c>"2026-04-17"</c>.</summary>
internal sealed class DateCodec : Codec<LocalDate>
{
    private static readonly Text Expected = new("a day of the calendar from 0001-01-01 through 9999-12-31, such as 2026-04-17", "un jour du calendrier, du 0001-01-01 au 9999-12-31, tel que 2026-04-17");

    public static DateCodec Instance { get; } = new();

    public override bool TryRead(Node node, out LocalDate value)
    {
        value = default;
        return node.TryText(Expected, out var text) && (TryParse(text, out value) || node.Refuse(Expected));
    }

    /// <summary>Whether the text is a day, of a year that four digits write.</summary>
    public static bool TryParse(string text, out LocalDate value) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value) && IsWritable(value);

    /// <summary>Whether a document can have the day.</summary>
    public static bool IsWritable(LocalDate day) => day.Year >= 1;

    public override void Write(WritingSession session, LocalDate value) => session.Json.WriteStringValue(LocalDatePattern.Iso.Format(value));

    /// <summary>Every day from 0001-01-01 through 9999-12-31 and nothing else, the 29th of February in leap years only.</summary>
    private const string Days = "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

    public override string SchemaName => "day";

    public override JsonObject Schema(SchemaParts parts) => parts.Named(SchemaName, () => new() { ["type"] = "string", ["pattern"] = Days });
}
