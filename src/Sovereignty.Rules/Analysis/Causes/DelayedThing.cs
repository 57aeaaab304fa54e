namespace Sovereignty.Analysis;

/// <summary>What can be put off by a day.</summary>
internal enum DelayedThing
{
    /// <summary>A day of the arrangement.</summary>
    FactDay,

    /// <summary>The day on which facts of one evidence became public.</summary>
    FactPublication,

    /// <summary>A day of the law.</summary>
    LawDay,

    /// <summary>A day on which something in law became public.</summary>
    LawPublication,

    /// <summary>The day on which a reading of an unsettled question became known, or was selected.</summary>
    Reading,
}
