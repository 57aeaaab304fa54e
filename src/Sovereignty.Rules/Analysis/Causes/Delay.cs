using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Which dated thing to put off by a day.</summary>
/// <param name="Thing">What it is.</param>
/// <param name="Place">Its place in the order in which visitors see such things.</param>
/// <param name="Bound">Which bound of a day is put off.</param>
/// <param name="Months">The term after which a day acts; 0 when it acts by itself.</param>
/// <param name="Evidence">The evidence, for what facts say.</param>
/// <param name="Reading">The reading, for an unsettled question.</param>
internal sealed record Delay(DelayedThing Thing, int Place = -1, int Bound = 0, int Months = 0, Evidence? Evidence = null, LateReading? Reading = null)
{
    public bool IsInLaw => Thing is DelayedThing.LawDay or DelayedThing.LawPublication;

    public bool IsOf(DelayedThing thing, int place) => Thing == thing && Place == place;

    /// <summary>The day as it would be.</summary>
    public UncertainDay Of(UncertainDay day)
    {
        // A term of whole months may end on one day for several first days.
        var later = Bound + 1;
        while (Months != 0 && DayNumber.PlusMonths(later, Months) == DayNumber.PlusMonths(Bound, Months))
        {
            later++;
        }

        var first = day.First == Bound ? later : day.First;
        return UncertainDay.FromDays(first, Math.Max(first, day.Last == Bound ? later : day.Last));
    }
}
