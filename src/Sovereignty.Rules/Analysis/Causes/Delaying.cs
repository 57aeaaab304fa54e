using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Puts dated things off by a day.</summary>
internal sealed class Delaying : DayVisitor
{
    private readonly Delay[] delays;
    private readonly DelayedThing day;
    private int days;
    private int publicDays;

    private Delaying(Delay[] delays, DelayedThing day)
    {
        this.delays = delays;
        this.day = day;
    }

    /// <summary>The dossier as it would be if these things happened a day later.</summary>
    public static Dossier Open(SovereigntyEvaluator evaluator, HostingArrangement arrangement, IReadOnlyCollection<Delay> delays)
    {
        var law = delays.Where(delay => delay.IsInLaw).ToArray();
        var facts = delays.Where(delay => delay.Thing is DelayedThing.FactDay or DelayedThing.FactPublication).ToArray();
        var late = delays.Select(delay => delay.Reading).OfType<LateReading>().ToValueList();
        var terms = late.Count == 0 ? evaluator : evaluator.Under(evaluator.Terms with { Late = late });
        var over = law.Length == 0 ? terms : terms.Over(BodyOfLaw.Of([.. new DaysOfLaw(new Delaying(law, DelayedThing.LawDay)).In(evaluator.Law)]));

        // Opened without asking whether it is coherent: a day later, a description may contradict itself.
        return new Dossier(over, facts.Length == 0 ? arrangement : new DaysOfFacts(new Delaying(facts, DelayedThing.FactDay)).In(arrangement));
    }

    public override UncertainDay Day(UncertainDay day, Dated what)
    {
        var place = days++;
        foreach (var delay in delays)
        {
            day = delay.IsOf(this.day, place) ? delay.Of(day) : day;
        }

        return day;
    }

    public override Evidence Evidence(Evidence evidence) => delays.Any(delay => evidence.Equals(delay.Evidence))
        ? new Evidence(evidence.Grade, evidence.PublicSince.PlusDays(1), evidence.Source)
        : evidence;

    public override LocalDate PublicDay(LocalDate day, Dated what)
    {
        var place = publicDays++;
        return delays.Any(delay => delay.IsOf(DelayedThing.LawPublication, place)) ? day.PlusDays(1) : day;
    }
}
