using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Tests.Generators;

/// <summary>Smaller cases: less law first, then plainer terms, then a smaller arrangement.</summary>
public static class CaseShrinking
{
    public static IEnumerable<Case> Of(Case whole) =>
        LawShrinking.Of(whole.Law).Select(law => WithLaw(whole, law))
            .Concat(Plainer(whole.Terms).Select(terms => whole with { Terms = terms }))
            .Concat(Shrinking.Of(whole.Arrangement).Select(arrangement => whole with { Arrangement = arrangement }));

    private static Case WithLaw(Case whole, BodyOfLaw law) => whole with
    {
        Law = law,
        Terms = whole.Terms with { Readings = whole.Terms.Readings.Where(choice => law.Questions.Any(question => question.Id == choice.Question)).ToValueSet() },
    };

    private static IEnumerable<AssessmentTerms> Plainer(AssessmentTerms terms)
    {
        var plain = AssessmentTerms.Default;
        return new[]
        {
            terms with { Knowledge = plain.Knowledge },
            terms with { EvidenceFloor = plain.EvidenceFloor },
            terms with { ConfidenceFloor = plain.ConfidenceFloor },
            terms with { Readings = [] },
            terms with { Forces = plain.Forces },
            terms with { Matters = [] },
        }.Where(plainer => !plainer.Equals(terms));
    }
}
