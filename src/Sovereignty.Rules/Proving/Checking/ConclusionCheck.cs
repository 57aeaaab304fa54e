using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Proving;

/// <summary>Checks that every obligation has its finding, and that the conclusions are the worst of the findings.</summary>
internal sealed class ConclusionCheck(Proof proof, Asking asking)
{
    public Refusal? Whole()
    {
        if (proof.Law != asking.Law.Hash)
        {
            return new("$.law", new("The proof is about another body of law.", "La preuve porte sur un autre corps de règles."));
        }

        if (proof.Arrangement != asking.Scene.Arrangement.Id)
        {
            return new("$.arrangement", new("The proof is about another arrangement.", "La preuve porte sur un autre dispositif."));
        }

        var obligations = asking.Law.Instruments
            .SelectMany(text => text.Provisions.OfType<Obligation>().Select(obligation => (Text: text, Obligation: obligation)))
            .OrderBy(pair => pair.Obligation.Id.Value, StringComparer.Ordinal).ToArray();
        var known = obligations.Where(pair => asking.Now(pair.Text.Life.IsPublic)).ToArray();
        for (var i = 0; i < Math.Max(known.Length, proof.Findings.Count); i++)
        {
            if (i >= known.Length || i >= proof.Findings.Count || proof.Findings[i].Provision != known[i].Obligation.Id.Value)
            {
                var expected = i < known.Length ? known[i].Obligation.Id.Value : "–";
                return new($"$.findings[{i}]", new($"The finding to stand here: {expected}.", $"Le constat attendu ici : {expected}."));
            }

            if (new FindingCheck(asking, known[i].Text, known[i].Obligation).Of(proof.Findings[i], $"$.findings[{i}]") is { } refusal)
            {
                return refusal;
            }
        }

        return Worst(known) ?? (proof.Findings.Any(finding => !Asking.Lies(proof.Window, finding.Window)) || obligations.Any(pair => !asking.Holds(proof.Window, asking.Now(pair.Text.Life.IsPublic), pair.Text.Life.IsPublic))
            ? StepCheck.Window("$")
            : null);
    }

    private Refusal? Worst((Instrument Text, Obligation Obligation)[] known)
    {
        var found = proof.Findings.Zip(known, (finding, pair) => (finding.Conclusion, pair.Obligation.Force, pair.Obligation.Matter)).ToArray();
        var decides = found.Where(one => Decides(one.Force) && Decides(one.Matter)).Select(one => one.Conclusion).DefaultIfEmpty(Conclusion.NotApplicable).Max();
        var byForce = Enum.GetValues<Force>().Select(force =>
            new ForceConclusion(force, found.Where(one => one.Force == force && Decides(one.Matter)).Select(one => one.Conclusion).DefaultIfEmpty(Conclusion.NotApplicable).Max())).ToValueList();
        var byMatter = found.Select(one => one.Matter).ToValueSet().Select(matter =>
            new MatterConclusion(matter, found.Where(one => one.Matter.Equals(matter) && Decides(one.Force)).Select(one => one.Conclusion).DefaultIfEmpty(Conclusion.NotApplicable).Max())).ToValueList();
        return proof.Conclusion != decides ? Conclusions.Not("$", decides)
            : !proof.ByForce.Equals(byForce) ? new("$.byForce", new("These are not the worst findings of each force.", "Ce ne sont pas les pires constats de chaque force."))
            : !proof.ByMatter.Equals(byMatter) ? new("$.byMatter", new("These are not the worst findings of each matter.", "Ce ne sont pas les pires constats de chaque matière."))
            : null;
    }

    private bool Decides(Force force) => proof.Terms.Forces.Contains(force);

    private bool Decides(Matter matter) => proof.Terms.Matters.Count == 0 || proof.Terms.Matters.Contains(matter);
}
