namespace Sovereignty.Law;

/// <summary>What happens to a legal text.</summary>
public enum LifeEventKind
{
    /// <summary>It was proposed or notified as a draft.</summary>
    Proposed,

    /// <summary>It was adopted or signed.</summary>
    Adopted,

    /// <summary>It was published.</summary>
    Published,

    /// <summary>It enters into force.</summary>
    InForce,

    /// <summary>It starts to apply, where that is later than its entry into force.</summary>
    Applicable,

    /// <summary>It was amended; its provisions carry the versions.</summary>
    Amended,

    /// <summary>Its end was moved, or a sunset was lifted.</summary>
    Extended,

    /// <summary>It was suspended.</summary>
    Suspended,

    /// <summary>Another text took its place.</summary>
    Superseded,

    /// <summary>It ended by its own terms.</summary>
    Lapsed,

    /// <summary>It has ended, but what was done under it goes on to have effect.</summary>
    EffectsRunOn,

    /// <summary>It is in force again.</summary>
    Revived,

    /// <summary>It was repealed.</summary>
    Repealed,

    /// <summary>It was annulled.</summary>
    Annulled,
}
