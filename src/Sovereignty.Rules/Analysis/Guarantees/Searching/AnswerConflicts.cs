using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>
/// Finds answers that no arrangement gives together, such as that a service is certified under a scheme and under none. Answers that read the same facts are tried
/// apart from all others, which is little work, so that the search for a whole arrangement need not find it out again and again.
/// </summary>
/// <param name="bench">With no reading chosen that is not chosen anyway, so that what is found holds under every reading.</param>
/// <param name="arrangement">What is fixed.</param>
internal sealed class AnswerConflicts(Bench bench, HostingArrangement arrangement)
{
    private const int MostTries = 4_000;

    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    /// <summary>Whether some answers of the case are shown to exclude each other.</summary>
    public bool Excludes(SupposedCase one, int day) => one.Answers
        .GroupBy(answer => (Facts: string.Join(' ', answer.Criterion.TellsApart.Select(distinction => distinction.Fact.Property).Distinct().Order(StringComparer.Ordinal)), answer.About))
        .Any(group => group.Key.Facts.Length > 0 && group.Count() > 1 && IsExcluded([.. group.Select(answer => new AnswerGoal(answer.Criterion, answer.About, answer.Truth, bench, day))], day));

    private bool IsExcluded(AnswerGoal[] goals, int day)
    {
        var key = FormattableString.Invariant($"{day}\n") + string.Join('\n', goals.Select(goal => $"{goal.About} {goal.Criterion} {goal.Wanted}").Order(StringComparer.Ordinal));
        if (!known.TryGetValue(key, out var isExcluded))
        {
            var apart = new Apart(goals.Select(goal => goal.Criterion), bench.Law);
            var search = new WitnessSearch(new Setting(bench.Over, apart, [day]), goals, Effort.Of(arrangement, MostTries));
            isExcluded = !search.Run(arrangement) && search.IsExhaustive && apart.Opaque.Count == 0;
            known.Add(key, isExcluded);
        }

        return isExcluded;
    }
}
