using NodaTime;
using NodaTime.Text;
using Sovereignty.Facts;

namespace Sovereignty.Tests.Arrangements;

/// <summary>Facts that a document shows and that were always known, so that a test need not speak of evidence.</summary>
internal static class Known
{
    public static Evidence Evidence { get; } = new(EvidenceGrade.Documented, new LocalDate(2000, 1, 1), "example");

    public static Fact<T> As<T>(T value)
        where T : notnull => Fact.Of(value, Evidence);

    public static FactList<T> Exactly<T>(params ReadOnlySpan<T> values)
        where T : notnull, IKeyed => FactList.Exactly(Evidence, values);

    public static FactList<T> AtLeast<T>(params ReadOnlySpan<T> values)
        where T : notnull, IKeyed => FactList.AtLeast(Evidence, values);

    public static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    public static Fact<UncertainDay> On(string day) => As(UncertainDay.On(Day(day)));

    public static Validity Days(string from, string through) => Validity.Between(Day(from), Day(through));
}
