namespace Sovereignty.Tool;

/// <summary>How the answer is written.</summary>
internal enum ReportFormat
{
    /// <summary>A text for a reader.</summary>
    Text,

    /// <summary>A Markdown page.</summary>
    Markdown,

    /// <summary>JSON for programs.</summary>
    Json,
}
