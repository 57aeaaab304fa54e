using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>The rules by which bodies of law are built.</summary>
internal static class LawStructure
{
    private const int DeepestCondition = 200;

    public static ValueList<string> ProblemsOf(ValueSet<Instrument> instruments)
    {
        var problems = new List<string>();
        problems.AddRange(instruments.GroupBy(instrument => instrument.Id).Where(group => group.Count() > 1)
            .Select(group => $"Two texts with different contents have the id {group.Key}: '{group.First().Title}' and '{group.Last().Title}'."));
        var provisions = instruments.SelectMany(instrument => instrument.Provisions.Select(provision => (Instrument: instrument, Provision: provision))).ToArray();
        problems.AddRange(provisions.GroupBy(pair => pair.Provision.Id).Where(group => group.Count() > 1)
            .Select(group => $"The provision id {group.Key} stands in {string.Join(" and ", group.Select(pair => pair.Instrument.Id))}."));
        problems.AddRange(ScaleStructure.ProblemsOf([.. provisions.Select(pair => pair.Provision)]));
        var questions = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var (instrument, provision) in provisions)
        {
            problems.AddRange(VersionProblems(provision));
            foreach (var (use, condition) in provision.Conditions)
            {
                Walk(condition, provision, use, negated: false, 0, questions, problems);
            }
        }

        return problems.Distinct().ToValueList();
    }

    private static IEnumerable<string> VersionProblems(Provision provision)
    {
        if (provision is not Obligation obligation)
        {
            yield break;
        }

        if (obligation.Versions.Count == 0)
        {
            yield return $"The obligation {obligation.Id} has no version.";
        }

        foreach (var (earlier, later) in obligation.Versions.Zip(obligation.Versions.Skip(1)))
        {
            if (later.From.First < earlier.From.First || later.From.Last < earlier.From.Last)
            {
                yield return $"The version {later.Id} stands after {earlier.Id} and starts before it.";
            }
        }
    }

    private static void Walk(Condition condition, Provision provision, string use, bool negated, int depth, Dictionary<string, Question> questions, List<string> problems)
    {
        if (depth > DeepestCondition)
        {
            problems.Add($"A condition of {provision.Id} ({use}) is more than {DeepestCondition} levels deep.");
            return;
        }

        if (condition is Criterion criterion && criterion.Asks > provision.Limit)
        {
            problems.Add($"A condition of {provision.Id} ({use}) asks '{criterion.Key}', which may not be asked there: it would have the law answer itself in a circle.");
        }

        if (negated && provision is Inference && condition is Criterion { Asks: LegalQuestion.Category } inferred)
        {
            problems.Add($"The inference {provision.Id} asks '{inferred.Key}' under a negation.");
        }

        if (condition is Unsettled unsettled && !questions.TryAdd(unsettled.Question.Id, unsettled.Question) && !questions[unsettled.Question.Id].Equals(unsettled.Question))
        {
            problems.Add($"The unsettled question {unsettled.Question.Id} stands with two contents.");
        }

        foreach (var part in condition.Parts)
        {
            Walk(part, provision, use, negated ^ (condition is Not), depth + 1, questions, problems);
        }
    }
}
