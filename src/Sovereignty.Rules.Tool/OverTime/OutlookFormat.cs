namespace Sovereignty.Tool;

/// <summary>How an outlook is written.</summary>
internal enum OutlookFormat
{
    /// <summary>A text for a reader.</summary>
    Text,

    /// <summary>A Markdown page.</summary>
    Markdown,

    /// <summary>JSON for programs.</summary>
    Json,

    /// <summary>A calendar (iCalendar).</summary>
    Ical,
}
