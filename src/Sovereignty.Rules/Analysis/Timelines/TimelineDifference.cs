using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Where two timelines differ: before and after a law event, under two bodies of law, of two arrangements.</summary>
public static class TimelineDifference
{
    /// <summary>The stretches of days on which the two differ.</summary>
    /// <exception cref="ArgumentException">The timelines do not cover the same range.</exception>
    public static ValueList<DifferentDays> Between(Timeline before, Timeline after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Stretches[0].From != after.Stretches[0].From || before.Stretches[^1].Through != after.Stretches[^1].Through)
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

        return [.. different];
    }
}
