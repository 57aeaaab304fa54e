using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Whether every bid that satisfies a tender's clauses meets all that is demanded, through the whole contract.</summary>
public sealed record Guarantee
{
    internal Guarantee(Tender tender, ValueSet<DemandGuarantee> demands, bool isImpossible, ValueSet<Clause> conflict)
    {
        Tender = tender;
        Demands = demands;
        Conflict = conflict;
        Verdict = isImpossible ? GuaranteeVerdict.Impossible : demands.Select(demand => demand.Verdict).DefaultIfEmpty(GuaranteeVerdict.Guaranteed).Max();
    }

    /// <summary>The tender.</summary>
    public Tender Tender { get; }

    /// <summary>The worst of the answers about the demands.</summary>
    public GuaranteeVerdict Verdict { get; }

    /// <summary>The demands that can concern the tender, in the order of their ids.</summary>
    public ValueSet<DemandGuarantee> Demands { get; }

    /// <summary>Where no bid can do: clauses that no bid satisfies together, or none that also meets what is demanded; none of them can be left out. Empty when a demand alone can't be met.</summary>
    public ValueSet<Clause> Conflict { get; }

    /// <summary>The demands that some bid breaches although it satisfies the clauses.</summary>
    public IEnumerable<DemandGuarantee> NotGuaranteed => Demands.Where(demand => demand.Verdict == GuaranteeVerdict.NotGuaranteed);
}
