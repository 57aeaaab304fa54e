namespace Sovereignty.Facts;

/// <summary>How well a fact is established, from weakest to strongest.</summary>
public enum EvidenceGrade
{
    /// <summary>Somebody wrote it: the press, a third party.</summary>
    Reported = 1,

    /// <summary>The party concerned said it.</summary>
    Declared,

    /// <summary>A document shows it: a contract, a register.</summary>
    Documented,

    /// <summary>An auditor verified it.</summary>
    Audited,

    /// <summary>A certificate or qualification vouches for it.</summary>
    Certified,

    /// <summary>A public authority established it.</summary>
    Authority,
}
