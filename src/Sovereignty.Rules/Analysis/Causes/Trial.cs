using Sovereignty.Evaluation;

namespace Sovereignty.Analysis;

/// <summary>
/// Tries which of the things dated on the day of a border are causes. A thing is a cause of a part of the change if that part would be another had
/// the thing happened a day later, or if it alone, had all the rest happened a day later, would have changed that part. A part that is left because
/// several things bring it about together, and several more as well, is explained by sets of them from which nothing can be taken away.
/// </summary>
/// <param name="candidates">Everything dated on the day.</param>
/// <param name="parts">What changes.</param>
/// <param name="after">The answer of the day.</param>
/// <param name="without">The answer of the day, had these happened a day later.</param>
internal sealed class Trial(DatedCause[] candidates, HashSet<string> parts, Assessment after, Func<IEnumerable<DatedCause>, Assessment> without)
{
    private const int Few = 8;

    private readonly Assessment nothing = without(candidates);

    public IEnumerable<Cause> Causes()
    {
        var left = Shared(nothing, after);
        if (left.Count == 0 || candidates.Length == 1)
        {
            return left.Count == 0 ? [] : [candidates[0].Cause];
        }

        var found = Touching(candidates, left).ToHashSet();
        if (left.Count > 0)
        {
            found.UnionWith(Smallest(left));
        }

        return candidates.Where(found.Contains).Select(candidate => candidate.Cause);
    }

    /// <summary>Those that are causes by themselves; what they explain is no longer left. Of many, halves that change nothing are put aside whole.</summary>
    private List<DatedCause> Touching(DatedCause[] group, HashSet<string> left)
    {
        if (group.Length > Few)
        {
            var half = group.Length / 2;
            return Explained(group).Count == 0 ? [] : [.. Touching(group[..half], left), .. Touching(group[half..], left)];
        }

        var causes = new List<DatedCause>();
        foreach (var candidate in group)
        {
            var explained = Explained([candidate]);
            left.ExceptWith(explained);
            if (explained.Count > 0)
            {
                causes.Add(candidate);
            }
        }

        return causes;
    }

    private HashSet<string> Explained(DatedCause[] group) => [.. ChangedWithout(group), .. Shared(nothing, without(candidates.Except(group)))];

    // Each order of trying may find another set; that there is one is certain, for without all of them something left would be another.
    private IEnumerable<DatedCause> Smallest(HashSet<string> left)
    {
        for (var start = 0; start < Math.Min(candidates.Length, Few); start++)
        {
            List<DatedCause> kept = [.. candidates[start..], .. candidates[..start]];
            foreach (var candidate in kept.ToArray())
            {
                var fewer = kept.Where(other => other != candidate).ToArray();
                if (!ChangedWithout(candidates.Except(fewer)).Overlaps(left))
                {
                    kept.Remove(candidate);
                }
            }

            foreach (var candidate in kept)
            {
                yield return candidate;
            }
        }
    }

    private HashSet<string> ChangedWithout(IEnumerable<DatedCause> delayed) => Shared(without(delayed), after);

    private HashSet<string> Shared(Assessment one, Assessment other)
    {
        var shared = Difference.Between(one, other).Parts;
        shared.IntersectWith(parts);
        return shared;
    }
}
