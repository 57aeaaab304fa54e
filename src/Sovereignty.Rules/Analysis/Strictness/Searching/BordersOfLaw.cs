using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>The days on which some texts, or the law that they may ask, begin to be otherwise.</summary>
internal sealed class BordersOfLaw : DayVisitor
{
    private readonly SortedSet<int> days = [];

    private BordersOfLaw()
    {
    }

    /// <summary>The days, in order: both ends of what is uncertain, and the day after each last day.</summary>
    public static IEnumerable<LocalDate> Of(BodyOfLaw law, ValueSet<InstrumentId> texts)
    {
        var borders = new BordersOfLaw();
        var asked = law.Instruments.Where(text => texts.Contains(text.Id) || text.Provisions.Any(provision => provision is not Obligation));
        foreach (var _ in new DaysOfLaw(borders).In(BodyOfLaw.Of([.. asked])))
        {
            // Each text shows its days as it is passed.
        }

        return borders.days.Select(DayNumber.Date);
    }

    public override UncertainDay Day(UncertainDay day, Dated what)
    {
        foreach (var border in new[] { day.First, day.Last }.Where(border => border is not (DayNumber.Ever or DayNumber.Never)))
        {
            days.Add(what.IsLast ? border + 1 : border);
        }

        return day;
    }

    public override LocalDate PublicDay(LocalDate day, Dated what)
    {
        days.Add(DayNumber.Of(day));
        return day;
    }
}
