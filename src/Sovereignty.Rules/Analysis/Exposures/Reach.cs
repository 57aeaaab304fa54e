using NodaTime;
using Sovereignty.Evaluation;

namespace Sovereignty.Analysis;

/// <summary>
/// Since when an exposure of the asked day has been there: the same power, with all of the same effects, over the same party of the same layer by the same path, without
/// a day between on which it was not so. As far as facts and law record it: what nobody recorded may reach further back.
/// </summary>
public sealed record Reach
{
    internal Reach(Exposure exposure) => Exposure = exposure;

    /// <summary>The exposure, as it is told on the asked day.</summary>
    public Exposure Exposure { get; }

    /// <summary>The first of the days on which it is so, as certainly as on the asked day; null when no first day is recorded.</summary>
    public LocalDate? Since { get; internal init; }

    /// <summary>The first of the days on which it may be so; earlier than <see cref="Since"/> where the beginning is not exactly known; null when no first day is recorded.</summary>
    public LocalDate? PossiblySince { get; internal init; }

    /// <summary>The last of the days on which it is so, as certainly as on the asked day; null when no end is recorded.</summary>
    public LocalDate? Through { get; internal init; }

    /// <summary>Whether the days told are the first and the last ones; else the search was given up there, and the exposure may be older or last longer.</summary>
    public bool IsComplete { get; internal init; }
}
