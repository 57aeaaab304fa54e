using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.DependencyInjection;

/// <summary>The evaluator as hosts see it; what it answers is counted and timed, and what it is asked of never shows.</summary>
internal sealed class SovereigntyService(SovereigntyEvaluator evaluator, DateTimeZone? zone, IClock? clock) : ISovereignty
{
    public SovereigntyEvaluator Evaluator { get; } = evaluator;

    public LocalDate Today
    {
        get
        {
            var there = zone ?? throw new InvalidOperationException("Today needs a zone: state it with In(zone) when the law is added.");
            var read = clock ?? throw new InvalidOperationException("Today needs a clock: register a NodaTime.IClock, such as SystemClock.Instance.");
#pragma warning disable RS0030 // The one place where the day of today is read: the host chose the clock and the zone, and passes the day on.
            return read.GetCurrentInstant().InZone(there).Date;
#pragma warning restore RS0030
        }
    }

    public Assessment Assess(HostingArrangement arrangement, LocalDate on)
    {
        using var observed = Observed.Begin("assess");
        var assessment = Evaluator.Open(arrangement).Assess(on);
        observed.End(assessment.Conclusion, on, assessment.LawCheckedThrough);
        return assessment;
    }

    public Decision Decide(HostingArrangement arrangement, LocalDate on)
    {
        using var observed = Observed.Begin("decide");
        var decision = Evaluator.Open(arrangement).Decide(on);
        observed.End(decision.Conclusion, on, lawCheckedThrough: null);
        return decision;
    }
}
