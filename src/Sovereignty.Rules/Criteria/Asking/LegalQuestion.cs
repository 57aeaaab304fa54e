namespace Sovereignty.Criteria;

/// <summary>The five questions that a criterion may ask of the law, in the order in which one may rest on another.</summary>
public enum LegalQuestion
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>Does this territory include that place?</summary>
    Territory,

    /// <summary>Does this standard accept that certificate?</summary>
    Standard,

    /// <summary>Does this data count as that category?</summary>
    Category,

    /// <summary>Which powers reach that party?</summary>
    Power,

    /// <summary>Does the service reach that level of the scale?</summary>
    Scale,
}
