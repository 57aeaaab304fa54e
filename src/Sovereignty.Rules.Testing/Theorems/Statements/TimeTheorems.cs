using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;

namespace Sovereignty.Testing;

/// <summary>Windows of days, and the agreement of everything that decides.</summary>
internal static class TimeTheorems
{
    public static bool An_assessment_holds_through_its_window(Case one)
    {
        var asked = one.Assess();
        return asked.Window.Contains(one.On) && OnTheFirstOtherDay(one) is null;
    }

    public static bool A_decisions_conclusion_holds_through_its_window(Case one)
    {
        var dossier = one.Dossier;
        var asked = dossier.Decide(one.On);
        return asked.Window.Contains(one.On) && OnTheFirstDayDecidedOtherwise(one) is null;
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

    /// <summary>The earliest day of the stated window on which the assessment is another; null when there is none.</summary>
    public static Contrast? OnTheFirstOtherDay(Case one)
    {
        var (dossier, asked) = (one.Dossier, one.Assess());
        return First(one, Within(one, asked.HoldsFrom, asked.HoldsThrough).Where(day => !(dossier.Assess(day) with { On = asked.On }).Equals(asked)), asked.Window.ToString());
    }

    /// <summary>The earliest day of the stated window on which the conclusion is another; null when there is none.</summary>
    public static Contrast? OnTheFirstDayDecidedOtherwise(Case one)
    {
        var dossier = one.Dossier;
        var asked = dossier.Decide(one.On);
        return First(one, Within(one, asked.Window.From, asked.Window.Through).Where(day => dossier.Decide(day).Conclusion != asked.Conclusion), asked.Window.ToString());
    }

    /// <summary>The earliest day on which the short answer is not the full one's.</summary>
    public static Contrast? OnTheFirstDayOfDisagreement(Case one)
    {
        var dossier = one.Dossier;
        var days = one.Days(one.On).Append(one.On).Where(day => dossier.Decide(day).Conclusion != dossier.Assess(day).Conclusion).Order().ToArray();
        return days.Length == 0 ? null : new($"on {Saying.Day(days[0])} the short answer is {dossier.Decide(days[0]).Conclusion} and the full one {dossier.Assess(days[0]).Conclusion}", one with { On = days[0] });
    }

    /// <summary>What the definition concludes, where it is not what the evaluator does.</summary>
    public static Contrast? ByDefinition(Case one)
    {
        var assessed = one.Assess();
        var judge = new DefinitionalEvaluator(one.Law, one.Terms, one.Arrangement, one.On);
        var others = one.Law.Index.Obligations.Select(pair => (pair.Obligation.Id, Definition: judge.Find(pair.Instrument, pair.Obligation), Answer: assessed.Findings.FirstOrDefault(finding => finding.Provision.Equals(pair.Obligation.Id))?.Conclusion ?? Conclusion.NotApplicable))
            .Where(finding => finding.Definition != finding.Answer).Select(finding => $"{finding.Id} is {finding.Answer} and by definition {finding.Definition}")
            .Append(judge.Conclude() == assessed.Conclusion ? "" : $"the conclusion is {assessed.Conclusion} and by definition {judge.Conclude()}").Where(words => words.Length > 0).ToArray();
        return others.Length == 0 ? null : new(string.Join("; ", others), one);
    }

    private static Contrast? First(Case one, IEnumerable<LocalDate> days, string window) => days.Order().Select(day => (LocalDate?)day).FirstOrDefault() is { } first
        ? new($"on {Saying.Day(first)}, which the stated window {window} covers", one with { On = first })
        : null;
}
