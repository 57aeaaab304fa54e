using NodaTime;
using Sovereignty.Evaluation;

namespace Sovereignty.Testing;

/// <summary>Windows of days, and the agreement of everything that decides.</summary>
internal static class TimeTheorems
{
    public static bool An_assessment_holds_through_its_window(Case one)
    {
        var (dossier, asked) = (one.Dossier, one.Assess());
        return Within(one, asked.HoldsFrom, asked.HoldsThrough).All(day => (dossier.Assess(day) with { On = asked.On }).Equals(asked)) && asked.Window.Contains(one.On);
    }

    public static bool A_decisions_conclusion_holds_through_its_window(Case one)
    {
        var dossier = one.Dossier;
        var asked = dossier.Decide(one.On);
        return Within(one, asked.Window.From, asked.Window.Through).All(day => dossier.Decide(day).Conclusion == asked.Conclusion) && asked.Window.Contains(one.On);
    }

    public static bool Deciding_agrees_with_assessing(Case one)
    {
        var dossier = one.Dossier;
        var (assessed, decided) = (dossier.Assess(one.On), dossier.Decide(one.On));
        return decided.Conclusion == assessed.Conclusion && decided.Window.Within(assessed.Window) == assessed.Window;
    }

    public static bool Deciding_agrees_with_assessing_on_every_day(Case one)
    {
        var dossier = one.Dossier;
        return one.Days(one.On).All(day => dossier.Decide(day).Conclusion == dossier.Assess(day).Conclusion);
    }

    public static bool The_fast_evaluator_agrees_with_the_definitional_one(Case one)
    {
        var assessed = one.Assess();
        var judge = new DefinitionalEvaluator(one.Law, one.Terms, one.Arrangement, one.On);
        return judge.Conclude() == assessed.Conclusion
            && one.Law.Index.Obligations.All(pair => judge.Find(pair.Instrument, pair.Obligation) == (assessed.Findings.SingleOrDefault(finding => finding.Provision.Equals(pair.Obligation.Id))?.Conclusion ?? Conclusion.NotApplicable));
    }

    public static bool The_window_lies_inside_the_one_found_day_by_day(Case one)
    {
        var assessed = one.Assess();
        return Within(one, assessed.HoldsFrom, assessed.HoldsThrough).All(day => Judged(one, day).SequenceEqual(Judged(one, one.On)));
    }

    private static IEnumerable<Conclusion> Judged(Case one, LocalDate day)
    {
        var judge = new DefinitionalEvaluator(one.Law, one.Terms, one.Arrangement, day);
        return one.Law.Index.Obligations.Select(pair => judge.Find(pair.Instrument, pair.Obligation)).Prepend(judge.Conclude());
    }

    private static IEnumerable<LocalDate> Within(Case one, LocalDate? from, LocalDate? through) =>
        one.Days(from, through).Where(day => (from is null || day >= from) && (through is null || day <= through));
}
