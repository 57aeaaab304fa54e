namespace Sovereignty.Tool;

/// <summary>How problems are written.</summary>
internal enum ValidationFormat
{
    /// <summary>A plain text.</summary>
    Text,

    /// <summary>A JSON document.</summary>
    Json,
}
