using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Which clauses a tender lacks.</summary>
public sealed record ClauseGaps
{
    internal ClauseGaps(Guarantee before, ValueList<ValueSet<Clause>> sets, bool isComplete)
    {
        Before = before;
        Sets = sets;
        IsComplete = isComplete;
    }

    /// <summary>What the tender guarantees as it stands.</summary>
    public Guarantee Before { get; }

    /// <summary>Sets of clauses, fewest first: with all of one set the tender is guaranteed, as was verified, and none of the set can be left out. One empty set when nothing is missing.</summary>
    public ValueList<ValueSet<Clause>> Sets { get; }

    /// <summary>Whether these are all such sets of at most four candidates that ask a question which a demand asks that is not guaranteed; false when a bound was reached or some set stayed undecided.</summary>
    public bool IsComplete { get; }
}
