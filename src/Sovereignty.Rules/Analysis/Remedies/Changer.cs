namespace Sovereignty.Analysis;

/// <summary>Who can make a change.</summary>
public enum Changer
{
    /// <summary>The body that buys, or answers for the data.</summary>
    Buyer,

    /// <summary>The operator or its suppliers and holders.</summary>
    Supplier,

    /// <summary>A minister, or another public authority.</summary>
    Authority,

    /// <summary>Nobody: it is so or it is not, and is not known.</summary>
    Nobody,
}
