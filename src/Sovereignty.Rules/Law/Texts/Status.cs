namespace Sovereignty.Law;

/// <summary>The states in which a text may be on a day, as a set: more than one when a day is uncertain.</summary>
[Flags]
internal enum Status
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Not in force yet, or never.</summary>
    NotYet = 1,

    /// <summary>In force and applicable.</summary>
    Active = 2,

    /// <summary>Suspended.</summary>
    Dormant = 4,

    /// <summary>Ended, with effects that run on.</summary>
    RunningOn = 8,

    /// <summary>Ended.</summary>
    Ended = 16,
}
