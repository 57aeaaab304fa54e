using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>What more law, other law or the same law in another order can do to an answer.</summary>
internal static class LawTheorems
{
    public static bool More_obligations_never_make_an_arrangement_better(Case one)
    {
        var less = LawChanges.Without<Obligation>(one, out var left);
        var (before, after) = (less.Assess(), one.Assess());
        var added = after.Findings.Where(finding => finding.Provision.Equals(left) && one.Terms.Forces.Contains(finding.Force) && (one.Terms.Matters.Count == 0 || one.Terms.Matters.Contains(finding.Matter)));
        return before.Findings.All(after.Findings.Contains)
            && after.Conclusion == added.Select(finding => finding.Conclusion).Append(before.Conclusion).Max()
            && less.Dossier.Decide(one.On).Conclusion <= one.Dossier.Decide(one.On).Conclusion;
    }

    public static bool Defining_an_undefined_name_only_settles(Case one) =>
        one.Assess().SettlesTo(WithNamesDefined(one).Other.Assess());

    public static bool Law_not_in_force_changes_no_conclusion_no_other_finding_and_no_exposure(Case one)
    {
        var (before, after) = (one.Assess(), WithLawNotInForce(one).Other.Assess());
        return before.Conclusion == after.Conclusion
            && before.Findings.All(after.Findings.Contains)
            && after.Findings.All(finding => before.Findings.Contains(finding) || finding.Conclusion == Conclusion.NotApplicable)
            && before.Exposures.Equals(after.Exposures)
            && before.Scores.Equals(after.Scores);
    }

    public static bool Neither_the_order_of_the_law_nor_of_the_facts_matters(Case one)
    {
        var other = InAnotherOrder(one).Other;
        var backwards = one with { Law = BodyOfLaw.Of([.. one.Law.Instruments.Select(text => text with { Provisions = text.Provisions.Reverse().ToValueList() })]) };
        return one.Assess().Equals(other.Assess())
            && one.Assess().Concluded().SequenceEqual(backwards.Assess().Concluded())
            && one.Dossier.Decide(one.On).Conclusion == backwards.Dossier.Decide(one.On).Conclusion;
    }

    public static bool Saying_a_law_twice_changes_nothing(Case one) => (one.Law | one.Law).Equals(one.Law) && Twice(one).Other.Assess().Equals(one.Assess());

    public static bool Equal_arrangements_get_equal_assessments(Case one)
    {
        var other = InAnotherOrder(one).Other;
        return other.Arrangement.Equals(one.Arrangement) && (one with { Arrangement = other.Arrangement }).Assess().Equals(one.Assess()) && one.Assess().GetHashCode() == one.Assess().GetHashCode();
    }

    public static bool Every_finding_cites_a_provision_and_says_why(Case one)
    {
        var assessment = one.Assess();
        return assessment.Findings.All(finding =>
            one.Law.Find(finding.Instrument) is { } text && text.Provisions.Any(provision => provision.Id.Equals(finding.Provision))
            && finding.Citation.Provision.Equals(finding.Provision) && finding.Citation.Reference.En.Length > 0 && finding.Reason.En.Length > 0 && finding.Reason.Fr.Length > 0
            && finding.Subjects.All(subject => subject.Path.StartsWith('$') && subject.Reason.En.Length > 0));
    }

    public static bool Law_below_the_confidence_floor_is_never_a_breach_and_never_obeyed_in_silence(Case one)
    {
        var strict = OfConfidenceA(one).Other.Assess();
        return strict.Findings.All(finding => finding.Conclusion != Conclusion.NotMet || finding.Citation.Confidence == Confidence.A);
    }

    public static Contrast WithoutAnObligation(Case one)
    {
        var less = LawChanges.Without<Obligation>(one, out var left);
        return new($"without the obligation {left}", less);
    }

    public static Contrast WithNamesDefined(Case one) => new("with the names defined that the law leaves undefined", one with { Law = one.Law | BodyOfLaw.Of(LawChanges.Defining(one)) });

    public static Contrast WithLawNotInForce(Case one) => new("with a text more that is not in force", one with { Law = one.Law | LawChanges.NotInForce(one) });

    public static Contrast InAnotherOrder(Case one) => new("in another order", one with { Law = BodyOfLaw.Of([.. one.Law.Instruments.Reverse()]), Arrangement = Reordering.By(one.Arrangement, new Random(one.Seed)) });

    public static Contrast Twice(Case one) => new("with the law said twice", one with { Law = one.Law | LawChanges.Copied(one.Law) });

    public static Contrast OfConfidenceA(Case one) => new("with law of confidence A only", one with { Terms = one.Terms with { ConfidenceFloor = Confidence.A } });
}
