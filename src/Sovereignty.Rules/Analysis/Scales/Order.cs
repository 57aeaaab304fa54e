namespace Sovereignty.Analysis;

/// <summary>Which of two offers is ahead.</summary>
public enum Order
{
    /// <summary>The first, whatever is left open.</summary>
    First,

    /// <summary>The second, whatever is left open.</summary>
    Second,

    /// <summary>Neither: both have exactly the same score. Frameworks say nothing of ties.</summary>
    Tie,

    /// <summary>What is known of the offers does not decide.</summary>
    NotDecided,
}
