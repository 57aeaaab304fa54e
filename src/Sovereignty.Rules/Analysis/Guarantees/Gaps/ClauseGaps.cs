using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Which clauses a tender lacks.</summary>
public sealed record ClauseGaps
{
    internal ClauseGaps(Guarantee before, ValueList<ValueSet<Clause>> sets, bool isComplete, ValueList<DemandClauses> byDemand)
    {
        Before = before;
        Sets = sets;
        IsComplete = isComplete;
        ByDemand = byDemand;
    }

    /// <summary>What the tender guarantees as it stands.</summary>
    public Guarantee Before { get; }

    /// <summary>Sets of clauses, fewest first: with all of one set the tender is guaranteed, as was verified, and none of the set can be left out. One empty set when nothing is missing.</summary>
    public ValueList<ValueSet<Clause>> Sets { get; }

    /// <summary>Whether these are all such sets that have, for each demand not guaranteed, at most four candidates, each asking a question which such a demand asks; false when a bound was reached or some set stayed undecided.</summary>
    public bool IsComplete { get; }

    /// <summary>The same for each demand that is not guaranteed; where no set makes the whole tender guaranteed, this shows what can be closed all the same, and what can't.</summary>
    public ValueList<DemandClauses> ByDemand { get; }

    /// <summary>Every clause of the sets; where no set makes the whole tender guaranteed, those that close demands one by one.</summary>
    public ValueSet<Clause> Clauses => (Sets.Count > 0 ? Sets : ByDemand.SelectMany(demand => demand.Sets)).SelectMany(set => set).ToValueSet();
}
