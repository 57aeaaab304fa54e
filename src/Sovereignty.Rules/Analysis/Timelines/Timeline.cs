using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>
/// All answers over a range of days: the longest stretches with one answer each, in order and without gap. An answer is one as long as
/// <see cref="Difference"/> finds none; what is told otherwise meanwhile stands in the nuances of the stretch.
/// </summary>
public sealed record Timeline
{
    internal Timeline(ValueList<Stretch> stretches) => Stretches = stretches;

    /// <summary>The stretches, in order; at least one.</summary>
    public ValueList<Stretch> Stretches { get; }

    /// <summary>The first day.</summary>
    public LocalDate From => Stretches[0].From;

    /// <summary>The last day.</summary>
    public LocalDate Through => Stretches[^1].Through;

    /// <summary>The stretch that holds a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the range.</exception>
    public Stretch On(LocalDate day) => Stretches.FirstOrDefault(stretch => stretch.From <= day && day <= stretch.Through)
        ?? throw new ArgumentOutOfRangeException(nameof(day), "The day lies outside the range of the timeline.");

    /// <summary>The answer as it is told on a day: what assessing that day gives, as of the first day on which it is told so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the range.</exception>
    public Assessment AssessmentOn(LocalDate day)
    {
        var stretch = On(day);
        return stretch.Nuances.LastOrDefault(nuance => nuance.From <= day)?.Assessment ?? stretch.Assessment;
    }
}
