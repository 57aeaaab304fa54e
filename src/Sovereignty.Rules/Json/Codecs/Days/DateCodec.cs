using NodaTime;
using NodaTime.Text;

namespace Sovereignty.Json;

/// <summary>A day of the calendar: <c>"2026-04-17"</c>.</summary>
internal sealed class DateCodec : Codec<LocalDate>
{
    private const string Expected = "a day of the calendar, such as 2026-04-17";

    public static DateCodec Instance { get; } = new();

    public override bool TryRead(Node node, out LocalDate value)
    {
        value = default;
        return node.TryText(Expected, out var text) && (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value) || node.Refuse(Expected));
    }

    public override void Write(WritingSession session, LocalDate value) => session.Json.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
