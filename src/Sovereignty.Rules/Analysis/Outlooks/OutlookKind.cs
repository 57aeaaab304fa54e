namespace Sovereignty.Analysis;

/// <summary>What an outlook tells of a day.</summary>
public enum OutlookKind
{
    /// <summary>The answer changes.</summary>
    Changes,

    /// <summary>The answer may change: a day is known in part only.</summary>
    MayChange,

    /// <summary>The law on which the answer rests is not verified from this day on.</summary>
    NoLongerChecked,

    /// <summary>A day to watch that is not known: an event on which findings rest, often because a term is counted from it.</summary>
    Watch,
}
