using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Evaluation;

/// <summary>Something of the law through all days, cut where it changes.</summary>
internal sealed class OverTime<T>
    where T : class
{
    private readonly T[] pieces;
    private readonly int[] firstDays;

    /// <summary>Asks day after change of day, from the beginning of time to its end.</summary>
    public OverTime(Func<int, T> at, Func<T, Window> days)
    {
        var found = new List<T>();
        for (var day = DayNumber.Ever; ;)
        {
            var piece = at(day);
            found.Add(piece);
            if (days(piece).Last == DayNumber.Never)
            {
                break;
            }

            day = days(piece).Last + 1;
        }

        pieces = [.. found];
        firstDays = [.. found.Select(piece => days(piece).First)];
    }

    public ReadOnlySpan<T> Pieces => pieces;

    public T On(int day)
    {
        var place = firstDays.AsSpan().BinarySearch(day);
        return pieces[place >= 0 ? place : ~place - 1];
    }
}
