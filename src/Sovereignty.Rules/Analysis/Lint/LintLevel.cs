namespace Sovereignty.Analysis;

/// <summary>How much a finding about the text of a law weighs.</summary>
public enum LintLevel
{
    /// <summary>Worth knowing; nothing need be wrong.</summary>
    Note,

    /// <summary>Most likely not what was meant.</summary>
    Warning,

    /// <summary>The law can't mean what it says.</summary>
    Error,
}
