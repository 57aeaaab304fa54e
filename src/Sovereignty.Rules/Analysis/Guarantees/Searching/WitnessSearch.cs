using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Looks for an arrangement that reaches every goal, by supposing facts that are missing, depth first, and giving up where a goal can't be reached any more.</summary>
internal sealed class WitnessSearch(Setting setting, IReadOnlyList<Goal> goals, int mostTries)
{
    private readonly List<Text> path = [];
    private readonly HashSet<(string Fact, string Part)> taken = [];
    private readonly HashSet<string> blocked = new(StringComparer.Ordinal);
    private readonly Bench[] benches = [.. goals.Select(goal => goal.Bench).Distinct()];
    private int tries;

    /// <summary>The arrangement found; null when there is none, or none was found.</summary>
    public HostingArrangement? Witness { get; private set; }

    /// <summary>What was supposed of it, step by step.</summary>
    public ValueList<Text> Supposed { get; private set; } = [];

    /// <summary>How many possibilities were tried.</summary>
    public int Tries => tries;

    /// <summary>Whether everything that there is was tried, so that what was not found does not exist.</summary>
    public bool IsExhaustive { get; private set; } = true;

    /// <summary>The questions that could not be settled because nothing says what their facts could be.</summary>
    public IEnumerable<string> Blocked => blocked.Order(StringComparer.Ordinal);

    /// <summary>Searches from what is known of an arrangement on.</summary>
    public bool Run(HostingArrangement arrangement) => Run(arrangement, goals);

    // A goal that is reached stays so when more becomes known, so only those are asked that were open before; at the end all are.
    private bool Run(HostingArrangement arrangement, IReadOnlyList<Goal> before)
    {
        if (Array.Exists(benches, bench => bench.Evaluator.ProblemsOf(arrangement).Count > 0))
        {
            return false;
        }

        var scene = new Scene(arrangement);
        if (OpenOf(before, scene) is not { } open)
        {
            return false;
        }

        if (open.Count == 0)
        {
            if (OpenOf(goals, scene) is not { Count: 0 })
            {
                IsExhaustive = false;
                return false;
            }

            (Witness, Supposed) = (arrangement, [.. path]);
            return true;
        }

        if (Branches(arrangement, scene, open) is not { } chosen)
        {
            IsExhaustive = false;
            return false;
        }

        // Where nothing is left of what is tried, only a fact of which all is tried shows that nothing is left at all.
        IsExhaustive &= chosen.IsExhaustive;

        // A fact is supposed once: what asks for it again asks for something else that it names.
        taken.Add(chosen.Fact);
        var isFound = Try(chosen.Possibilities, open);
        taken.Remove(chosen.Fact);
        return isFound;
    }

    private bool Try(List<Possibility> possibilities, List<Goal> open)
    {
        foreach (var possibility in possibilities)
        {
            if (tries > mostTries)
            {
                IsExhaustive = false;
                return false;
            }

            path.Add(possibility.Words);
            if (Run(possibility.Arrangement, open))
            {
                return true;
            }

            path.RemoveAt(path.Count - 1);
        }

        return false;
    }

    // What one missing fact could be, best first; null when nothing says what any of the missing facts could be.
    private Branching? Branches(HostingArrangement arrangement, Scene scene, List<Goal> open)
    {
        Branching? chosen = null;
        var best = -1;
        foreach (var goal in open)
        {
            foreach (var (criterion, about) in goal.Open(scene))
            {
                foreach (var missing in about.IsUnnamed ? [] : goal.Bench.MissingFor(criterion, about, goal.Day, scene))
                {
                    if (Parts.Find(arrangement, missing.About) is not { } part || SlotsByFact.Find(missing.Name, part) is not { } slot || setting.Apart.Of(missing.Name) is null)
                    {
                        continue;
                    }

                    var fact = (missing.Name.Property, Parts.NameOf(part));
                    if (taken.Contains(fact))
                    {
                        continue;
                    }

                    var (possibilities, score) = Ranked(slot, arrangement, part, open);
                    if (score > best)
                    {
                        (chosen, best) = (new(fact, possibilities, slot.IsExhaustive(setting, arrangement, part)), score);
                    }

                    // One that settles a goal at once, or shows that nothing can, is good enough; where every fact is needed, any is.
                    if (score > 0 || possibilities.Count == 0 || !goal.IsDenial)
                    {
                        return new(fact, possibilities, slot.IsExhaustive(setting, arrangement, part));
                    }
                }

                if (chosen is not null)
                {
                    return chosen;
                }

                blocked.Add(criterion.Key);
            }
        }

        return chosen;
    }

    private (List<Possibility> Possibilities, int Score) Ranked(Slot slot, HostingArrangement arrangement, object part, List<Goal> before)
    {
        var ranked = new List<(Possibility Possibility, int Open)>();
        foreach (var possibility in slot.Possibilities(setting, arrangement, part))
        {
            if (++tries > mostTries)
            {
                IsExhaustive = false;
                break;
            }

            if (OpenOf(before, new Scene(possibility.Arrangement)) is { } open)
            {
                ranked.Add((possibility, open.Count));
                if (open.Count == 0)
                {
                    return ([possibility], int.MaxValue);
                }
            }
        }

        var least = ranked.Count == 0 ? before.Count : ranked.Min(pair => pair.Open);
        return ([.. ranked.OrderBy(pair => pair.Open).Select(pair => pair.Possibility)], before.Count - least);
    }

    // The goals that are open; null when one can't be reached any more.
    private static List<Goal>? OpenOf(IReadOnlyList<Goal> asked, Scene scene)
    {
        var open = new List<Goal>();
        foreach (var goal in asked)
        {
            var state = goal.State(scene);
            if (state.IsFalse)
            {
                return null;
            }

            if (state.IsUnknown)
            {
                open.Add(goal);
            }
        }

        return open;
    }

    // A fact of a part, what it could be, and whether that is all.
    private sealed record Branching((string Fact, string Part) Fact, List<Possibility> Possibilities, bool IsExhaustive);
}
