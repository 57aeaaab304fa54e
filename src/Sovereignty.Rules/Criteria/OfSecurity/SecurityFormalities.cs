namespace Sovereignty.Criteria;

/// <summary>What a derogation from a rule of information-system security needs.</summary>
[Flags]
public enum SecurityFormalities
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Reasons.</summary>
    Reasons = 1,

    /// <summary>To be stated in the decision that accepts the system's risks (homologation).</summary>
    Homologation = 2,

    /// <summary>The agreement of the ministry's senior official for defence and security (HFDS).</summary>
    Hfds = 4,

    /// <summary>The authorisation of the security officer.</summary>
    SecurityOfficer = 8,
}
