using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Where two timelines differ: before and after a law event, under two bodies of law, of two arrangements.</summary>
public sealed record TimelineDifference
{
    private TimelineDifference(Timeline before, Timeline after, ValueList<DifferentDays> days)
    {
        Before = before;
        After = after;
        Days = days;
    }

    /// <summary>The first timeline.</summary>
    public Timeline Before { get; }

    /// <summary>The second timeline, of the same range.</summary>
    public Timeline After { get; }

    /// <summary>The stretches of days on which they differ, in order; none when they agree.</summary>
    public ValueList<DifferentDays> Days { get; }

    /// <summary>The difference of two timelines.</summary>
    /// <exception cref="ArgumentException">The timelines do not cover the same range.</exception>
    public static TimelineDifference Between(Timeline before, Timeline after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.From != after.From || before.Through != after.Through)
        {
            throw new ArgumentException("The timelines do not cover the same range.", nameof(after));
        }

        var different = new List<DifferentDays>();
        var (one, other) = (0, 0);
        while (one < before.Stretches.Count && other < after.Stretches.Count)
        {
            var (left, right) = (before.Stretches[one], after.Stretches[other]);
            var from = left.From > right.From ? left.From : right.From;
            var through = left.Through < right.Through ? left.Through : right.Through;
            var difference = Difference.Between(left.Assessment, right.Assessment);
            if (!difference.IsNone)
            {
                different.Add(new DifferentDays(from, through, difference));
            }

            one += left.Through == through ? 1 : 0;
            other += right.Through == through ? 1 : 0;
        }

        return new(before, after, [.. different]);
    }

    /// <summary>The difference that another evaluator makes for an arrangement: other law, other terms.</summary>
    /// <param name="arrangement">The arrangement.</param>
    /// <param name="before">The first evaluator.</param>
    /// <param name="after">The second evaluator.</param>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day.</param>
    /// <exception cref="ArgumentException">The range ends before it starts.</exception>
    /// <exception cref="IncoherentArrangementException">The description contradicts itself; nothing is assessed.</exception>
    public static TimelineDifference Between(HostingArrangement arrangement, SovereigntyEvaluator before, SovereigntyEvaluator after, LocalDate from, LocalDate through)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Between(before.Open(arrangement).Timeline(from, through), after.Open(arrangement).Timeline(from, through));
    }
}
