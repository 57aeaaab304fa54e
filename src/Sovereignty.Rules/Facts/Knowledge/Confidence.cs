namespace Sovereignty.Facts;

/// <summary>How well a fact of law is established, from weakest to strongest. Law of grade C decides with a caveat; law of grade D decides nothing.</summary>
public enum Confidence
{
    /// <summary>From memory, unconfirmed.</summary>
    D = 1,

    /// <summary>One secondary source, or deduced from other facts.</summary>
    C,

    /// <summary>One good secondary source.</summary>
    CPlus,

    /// <summary>Two independent secondary sources, or settled public fact.</summary>
    B,

    /// <summary>An official text quoted at length by a secondary page.</summary>
    AMinus,

    /// <summary>An official text read in a public mirror.</summary>
    AMirror,

    /// <summary>An official text or official page.</summary>
    A,
}
