namespace Sovereignty.Reports;

/// <summary>How a text is laid out.</summary>
public sealed record ReportStyle
{
    /// <summary>Without colour, at most 100 columns.</summary>
    public static ReportStyle Plain { get; } = new();

    /// <summary>Whether conclusions and headings carry terminal colours; the words never depend on them.</summary>
    public bool Colour { get; init; }

    /// <summary>The most columns of a line, at least 40; a word that is longer stands alone on its line.</summary>
    public int Width { get; init; } = 100;
}
