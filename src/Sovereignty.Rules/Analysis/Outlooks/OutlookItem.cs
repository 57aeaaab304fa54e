using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>A day on which the answer will or may change, or from which it is no longer verified, or an event to watch.</summary>
public sealed record OutlookItem
{
    internal OutlookItem(LocalDate? day, OutlookKind kind)
    {
        Day = day;
        Kind = kind;
    }

    /// <summary>The day; null for an event that may happen on any day.</summary>
    public LocalDate? Day { get; }

    /// <summary>What it tells.</summary>
    public OutlookKind Kind { get; }

    /// <summary>What changes on the day; null unless the answer does.</summary>
    public Difference? Difference { get; internal init; }

    /// <summary>Why it changes.</summary>
    public ValueSet<Cause> Causes { get; internal init; } = [];

    /// <summary>The last day on which the law was verified; null unless that is what it tells.</summary>
    public LocalDate? VerifiedThrough { get; internal init; }

    /// <summary>The fact to watch, as a path of the description; null unless it tells of one.</summary>
    public string? Fact { get; internal init; }

    /// <summary>What the fact tells, in words; null unless it tells of one.</summary>
    public Text? FactWords { get; internal init; }

    /// <summary>The event to watch; null when the fact is none of the arrangement's events.</summary>
    public EventId? Event { get; internal init; }

    /// <summary>The terms counted from it, in months.</summary>
    public ValueList<int> Months { get; internal init; } = [];

    /// <summary>The last day of the shortest of them, as far as it is known; null when nothing is known of it.</summary>
    public UncertainDay? RunsThrough { get; internal init; }

    /// <summary>The provisions whose findings rest on it.</summary>
    public ValueSet<ProvisionId> Provisions { get; internal init; } = [];
}
