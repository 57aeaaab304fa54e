namespace Sovereignty.Facts;

/// <summary>The days that lie in a period whichever way it is read.</summary>
internal readonly record struct CertainDays(int From, int Through)
{
    public static CertainDays All { get; } = new(DayNumber.Ever, DayNumber.Never);

    /// <summary>The days that every source of the period gives for certain; null when there are none.</summary>
    public static CertainDays? Of(Fact<Validity> period)
    {
        var readings = period.Statements.SelectMany(statement => statement.OneOf).ToArray();
        if (readings.Length == 0)
        {
            return null;
        }

        var days = new CertainDays(readings.Max(reading => reading.From.Last), readings.Min(reading => reading.Through.First));
        return days.From <= days.Through ? days : null;
    }

    /// <summary>The days on which the holding is held whichever way it is read: those of its period, from the closing of its deal on.</summary>
    public static CertainDays? Of(Holding holding)
    {
        if (Of(holding.Period) is not { } days || holding.Acquisition is not { } deal)
        {
            return Of(holding.Period);
        }

        var closings = deal.Closed.Statements.SelectMany(statement => statement.OneOf).Select(when => when.Last).ToArray();
        var held = new CertainDays(Math.Max(days.From, closings.Length == 0 ? DayNumber.Never : closings.Max()), days.Through);
        return held.From <= held.Through && held.From != DayNumber.Never ? held : null;
    }

    /// <summary>The greatest sum of parts on one day.</summary>
    public static decimal MostAtOnce(IReadOnlyCollection<(decimal Part, CertainDays Days)> parts)
    {
        var (most, sum) = (0m, 0m);
        var ends = new PriorityQueue<decimal, int>();
        foreach (var (part, days) in parts.OrderBy(part => part.Days.From))
        {
            while (ends.TryPeek(out var ended, out var through) && through < days.From)
            {
                ends.Dequeue();
                sum -= ended;
            }

            ends.Enqueue(part, days.Through);
            sum += part;
            most = Math.Max(most, sum);
        }

        return most;
    }
}
