using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>
/// Shows that conditions about one subject exclude each other, whatever the facts are and whichever readings are chosen. Only what questions say of each other is
/// used (<see cref="Criterion.Entails"/>, <see cref="Criterion.Excludes"/>); else every combination of answers is taken to be possible, so what is shown is so.
/// What would take too long is not shown.
/// </summary>
internal sealed class Contradictions
{
    private const int MostWork = 20_000_000;
    private const int MostWorkForOne = 100_000;
    private const int MostForCore = 24;

    private int left = MostWork;

    /// <summary>Whether nothing was given up for lack of work.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Whether no facts fulfil all of the conditions.</summary>
    public bool Among(IReadOnlyList<Condition> conditions)
    {
        var search = new AnswerSearch(Condition.Always & All.Of([.. conditions]), Math.Min(left, MostWorkForOne));
        var isFound = search.IsContradiction;
        left -= search.Work;
        IsComplete &= search.IsComplete;
        return isFound;
    }

    /// <summary>As few of the conditions as exclude each other, when all do; empty when that is not shown.</summary>
    public ValueList<Premise> Core(IEnumerable<Premise> premises)
    {
        var core = premises.SelectMany(Split).Distinct().ToList();
        if (!Among([.. core.Select(premise => premise.Condition)]))
        {
            return [];
        }

        for (var place = core.Count - 1; place >= 0 && core.Count <= MostForCore; place--)
        {
            if (core.Where((_, other) => other != place).Select(premise => premise.Condition).ToArray() is var others && Among(others))
            {
                core.RemoveAt(place);
            }
        }

        return [.. core];
    }

    // The conditions that must all hold for the premise to hold.
    private static IEnumerable<Premise> Split(Premise premise) => premise.Condition switch
    {
        All { Parts.Count: > 0 } all => all.Parts.AsEnumerable().SelectMany(part => Split(premise with { Condition = part })),
        Caveated caveated => Split(premise with { Condition = caveated.Parts[0] }),
        Not { Parts: [Any { Parts.Count: > 0 } any] } => any.Parts.AsEnumerable().SelectMany(part => Split(premise with { Condition = !part })),
        Not { Parts: [Not not] } => Split(premise with { Condition = not.Parts[0] }),
        _ => [premise],
    };
}
