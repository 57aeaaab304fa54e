namespace Sovereignty.Facts;

/// <summary>What whoever sends the data found of the law of the destination, and of the measures taken beside the safeguards.</summary>
public enum SupplementaryMeasures
{
    /// <summary>The law and practice of the destination were verified and need none.</summary>
    NotNeeded = 1,

    /// <summary>They are needed, and those taken are effective.</summary>
    Effective,

    /// <summary>They are needed, and none are taken or those taken are not effective.</summary>
    Ineffective,
}
