using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Theorems;

/// <summary>What knowing more, or less, can do to an answer.</summary>
public sealed class KnowledgeTheorems
{
    [Fact]
    public void Silence_is_not_consent() => Always.Holds(CaseGenerators.Arbitrary, one =>
    {
        var (more, less) = (one.Assess(), one.Forgotten.Assess());
        return less.Findings.All(finding => finding.Conclusion.SettlesTo(more.Findings.Single(other => other.Provision.Equals(finding.Provision)).Conclusion))
            && more.Exposures.Where(exposure => exposure.IsCertain).All(exposure => Comparing.EveryEffect(exposure.Effects).All(effect =>
                less.Exposures.Any(other => other.Citation.Provision.Equals(exposure.Citation.Provision) && (other.Effects & effect) != 0 && (other.Layer.Equals(exposure.Layer) || other.Layer.Equals(Layer.Unnamed.Id)))));
    });

    [Fact]
    public void Learning_only_settles() => Always.Holds(CaseGenerators.Arbitrary, one => one.Forgotten.Assess().SettlesTo(one.Assess()));

    [Fact]
    public void Forgetting_only_widens_scores() => Always.Holds(CaseGenerators.Arbitrary, one => one.Forgotten.Assess().Contains(one.Assess()));

    [Fact]
    public void Forgetting_only_widens_scores_on_the_shipped_scale() => Always.Holds(CaseGenerators.OfShippedLaw, one => one.Forgotten.Assess().Contains(one.Assess()));

    [Fact]
    public void Raising_the_evidence_floor_only_widens_scores() => Always.Holds(CaseGenerators.Arbitrary, one =>
        (one with { Terms = one.Terms with { EvidenceFloor = EvidenceGrade.Authority } }).Assess().Contains(one.Assess()));

    [Fact]
    public void Choosing_a_reading_only_settles() => Always.Holds(CaseGenerators.Arbitrary, one =>
    {
        var open = one.Law.Questions.Where(question => one.Terms.Readings.All(choice => choice.Question != question.Id)).ToArray();
        if (open.Length == 0)
        {
            return true;
        }

        var question = one.OneOf(open);
        var reading = one.OneOf(question.Readings.Count == 0 ? ["true", "false"] : question.Readings.Select(reading => reading.Id).ToArray());
        var chosen = one with { Terms = one.Terms with { Readings = [.. one.Terms.Readings, new ReadingChoice(question.Id, reading)] } };
        return one.Assess().SettlesTo(chosen.Assess());
    });

    [Fact]
    public void Raising_the_evidence_floor_keeps_a_finding_in_its_class_or_opens_it() => Always.Holds(CaseGenerators.Arbitrary, one =>
    {
        var higher = one.Terms.EvidenceFloor == EvidenceGrade.Authority ? EvidenceGrade.Authority : one.Terms.EvidenceFloor + 1;
        return (one with { Terms = one.Terms with { EvidenceFloor = higher } }).Assess().SettlesTo(one.Assess());
    });

    [Fact]
    public void Nothing_public_after_the_day_of_knowledge_influences_an_answer() => Always.Holds(CaseGenerators.Arbitrary, one =>
    {
        // A transfer has no name of its own: it is called by what is recorded of it, known or not.
        var terms = one.Terms with { Knowledge = Knowledge.AsOf(one.Terms.Knowledge.On ?? one.On) };
        var known = one with { Terms = terms, Arrangement = one.Arrangement with { Transfers = FactList<Transfer>.Unknown } };
        var law = AsKnown.On(one.Law, terms.Knowledge.On!.Value);
        var then = LawChanges.WithLaw(known, law) with { Arrangement = AsKnown.On(known.Arrangement, terms.Knowledge.On!.Value) };
        return known.Assess().Told().SequenceEqual(then.Assess().Told());
    });

    [Fact]
    public void An_open_finding_names_what_is_missing_and_no_other_does() => Always.Holds(CaseGenerators.Arbitrary, one =>
        one.Assess().Findings.All(finding => (finding.Conclusion == Conclusion.Undetermined) == (finding.Missing.Count > 0)));
}
