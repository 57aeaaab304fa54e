using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>Smaller cases: less law first, then plainer terms, then a smaller arrangement, then an earlier day.</summary>
internal static class CaseShrinking
{
    public static IEnumerable<Case> Of(Case whole) =>
        LawShrinking.Of(whole.Law).Select(law => WithLaw(whole, law))
            .Concat(Plainer(whole.Terms).Select(terms => whole with { Terms = terms }))
            .Concat(Shrinking.Of(whole.Arrangement).Select(arrangement => whole with { Arrangement = arrangement }))
            .Concat(Earlier(whole.Window, whole.On).Select(day => whole with { On = day }));

    /// <summary>Days nearer to the first of a window, by halves.</summary>
    public static IEnumerable<LocalDate> Earlier(DayRange window, LocalDate day)
    {
        for (var left = Period.DaysBetween(window.First, day); left > 0; left /= 2)
        {
            yield return day.PlusDays(-left);
        }
    }

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
