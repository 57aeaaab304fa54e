namespace Sovereignty.Criteria;

/// <summary>Who can supply what is missing.</summary>
public enum Answerer
{
    /// <summary>The body that buys, or answers for the data.</summary>
    Buyer,

    /// <summary>The operator or its suppliers.</summary>
    Supplier,

    /// <summary>A public authority or certification body.</summary>
    Authority,

    /// <summary>A court, the legislator, or counsel: the law is unsettled or unknown.</summary>
    Law,
}
