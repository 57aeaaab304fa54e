using NodaTime;
using NodaTime.Text;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Facts that a document shows and that were always known, so that a test need not speak of evidence.</summary>
public static class Known
{
    /// <summary>What shows them: a document, public since 2000-01-01.</summary>
    public static Evidence Evidence { get; } = new(EvidenceGrade.Documented, new LocalDate(2000, 1, 1), "example");

    /// <summary>A fact.</summary>
    public static Fact<T> As<T>(T value)
        where T : notnull => Fact.Of(value, Evidence);

    /// <summary>A list that leaves nothing out.</summary>
    public static FactList<T> Exactly<T>(params ReadOnlySpan<T> values)
        where T : notnull, IKeyed => FactList.Exactly(Evidence, values);

    /// <summary>A list that may leave something out.</summary>
    public static FactList<T> AtLeast<T>(params ReadOnlySpan<T> values)
        where T : notnull, IKeyed => FactList.AtLeast(Evidence, values);

    /// <summary>A day, as <c>2026-04-17</c>.</summary>
    public static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    /// <summary>The fact that something happened on a day.</summary>
    public static Fact<UncertainDay> On(string day) => As(UncertainDay.On(Day(day)));

    /// <summary>From one day through another.</summary>
    public static Validity Days(string from, string through) => Validity.Between(Day(from), Day(through));
}
