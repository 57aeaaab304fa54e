namespace Sovereignty.Tool;

/// <summary>How what was found in a law is written.</summary>
internal enum LintFormat
{
    /// <summary>A plain text.</summary>
    Text,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,
}
