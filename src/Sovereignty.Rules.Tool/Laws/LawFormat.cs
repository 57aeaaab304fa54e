namespace Sovereignty.Tool;

/// <summary>How law is written.</summary>
internal enum LawFormat
{
    /// <summary>A plain text.</summary>
    Text,

    /// <summary>A Markdown page.</summary>
    Markdown,
}
