using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Shows a visitor both ends of a range of days.</summary>
internal static class Periods
{
    public static Validity Period(this DayVisitor visitor, Validity period, CauseKind kind, string name, Text begins, Text ends)
    {
        var from = visitor.Day(period.From, new Dated(kind, name, begins));
        var through = visitor.Day(period.Through, new Dated(kind, name, ends, IsLast: true));
        return Validity.Of(from, through.Last < from.First ? from : through);
    }
}
