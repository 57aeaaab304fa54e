using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>A body of law while it is looked at: on which days its texts stand, and which conditions exclude each other.</summary>
internal sealed class LintedLaw(BodyOfLaw law, LocalDate? on, int months)
{
    private static readonly LegalAnswers NoLaw = new(BodyOfLaw.Empty);

    public BodyOfLaw Law => law;

    /// <summary>The day against which age is counted; none when nothing is said of age.</summary>
    public LocalDate? On => on;

    /// <summary>After how many months a text should be verified again.</summary>
    public int Months => months;

    public Contradictions Contradictions { get; } = new();

    /// <summary>The versions that may stand on a day on which the text may be in force.</summary>
    public static ValueList<ObligationVersion> Standing(Instrument text, Obligation obligation, int day)
    {
        var inquiry = Ask(day);
        return ObligationForce.On(text, obligation, ref inquiry, out var versions).IsFalse ? [] : versions;
    }

    /// <summary>Whether a text is in force on a day.</summary>
    public static Truth IsInForce(Instrument text, int day)
    {
        var inquiry = Ask(day);
        return text.Life.IsInForce(ref inquiry);
    }

    /// <summary>In which states a life may be on a day.</summary>
    public static Status StatusOf(Life life, int day)
    {
        var inquiry = Ask(day);
        return life.StatusIn(ref inquiry);
    }

    /// <summary>The days on which the life of a text may change, in order; between two of them nothing does.</summary>
    public static IEnumerable<int> DaysOf(Instrument text) => text.Events
        .SelectMany(happened => happened.Until is { } until ? new[] { happened.Day, until } : [happened.Day])
        .SelectMany(BordersOf).Distinct().Order();

    /// <summary>The first day that something uncertain can be, and the day from which on it has surely been.</summary>
    public static IEnumerable<int> BordersOf(UncertainDay day) =>
        new[] { day.First, day.Last }.Where(border => border is not (DayNumber.Ever or DayNumber.Never));

    private static Inquiry Ask(int day) => new(AssessmentTerms.Default.ForInquiry, NoLaw, day);
}
