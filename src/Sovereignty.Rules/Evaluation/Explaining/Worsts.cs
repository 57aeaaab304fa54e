using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>The worst of the findings: of those that decide, of each force, of each matter.</summary>
internal sealed class Worsts(AssessmentTerms terms, int forces, int matters)
{
    private readonly Conclusion[] byForce = new Conclusion[forces];
    private readonly Conclusion?[] byMatter = new Conclusion?[matters];

    public Conclusion Deciding { get; private set; }

    public void Add(Finding finding, int matter)
    {
        var (force, conclusion) = ((int)finding.Force, finding.Conclusion);
        var isChosenMatter = terms.Matters.Count == 0 || terms.Matters.Contains(finding.Matter);
        var isChosenForce = terms.Forces.AsSpan().Contains(finding.Force);
        Deciding = isChosenForce && isChosenMatter ? Rule.Worse(Deciding, conclusion) : Deciding;
        byForce[force] = isChosenMatter ? Rule.Worse(byForce[force], conclusion) : byForce[force];
        byMatter[matter] = Rule.Worse(byMatter[matter] ?? Conclusion.NotApplicable, isChosenForce ? conclusion : Conclusion.NotApplicable);
    }

    public ValueList<ForceConclusion> ByForce(ValueList<Force> all)
    {
        var found = new ForceConclusion[all.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = new(all[i], byForce[i]);
        }

        return new(found);
    }

    /// <summary>Of each matter that some finding is about.</summary>
    public ValueList<MatterConclusion> ByMatter(ValueList<Matter> all)
    {
        var found = new List<MatterConclusion>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            if (byMatter[i] is { } conclusion)
            {
                found.Add(new(all[i], conclusion));
            }
        }

        return new([.. found]);
    }
}
