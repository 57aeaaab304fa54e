using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>The law beside the duties on which an assessment rests: recognitions, inferences, powers, scales.</summary>
internal static class Rested
{
    /// <summary>Each provision once, and whether a settled answer rests on it: a condition that is answered, an exposure that is certain, a score without an interval.</summary>
    public static Dictionary<ProvisionId, bool> Of(Assessment assessment)
    {
        var found = new Dictionary<ProvisionId, bool>();
        foreach (var (provision, isSettled) in Everything(assessment))
        {
            found[provision] = isSettled || found.GetValueOrDefault(provision);
        }

        return found;
    }

    private static IEnumerable<(ProvisionId Provision, bool IsSettled)> Everything(Assessment assessment) =>
    [
        .. from finding in assessment.Findings.AsEnumerable()
           from version in finding.ByVersion
           from answer in version.Answers
           from asked in answer.Asked
           from ground in asked.Deciding()
           from citation in ground.Citations.AsEnumerable()
           select (citation.Provision, !asked.Truth.IsUnknown),
        .. assessment.Exposures.Select(exposure => (exposure.Citation.Provision, exposure.IsCertain)),
        .. assessment.Scores.Select(score => (score.Citation.Provision, score.Level.IsExact)),
        .. assessment.Scores.SelectMany(score => score.Totals).Select(total => (total.Citation.Provision, total.Percent.IsExact)),
    ];
}
