using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>
/// Counts what a test run exercises of a body of law: it is fed the assessments that tests make, and reports what they reached. Safe for use by
/// several threads; everything counted stays counted.
/// </summary>
public sealed class LawCoverage
{
    private readonly Lock gate = new();
    private readonly Dictionary<ProvisionId, ProvisionCount> counts = [];
    private readonly HashSet<LocalDate> asked = [];
    private int assessments;

    /// <summary>Nothing is counted yet.</summary>
    /// <param name="law">The law whose coverage is counted.</param>
    public LawCoverage(BodyOfLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        Law = law;
        foreach (var instrument in law.Instruments)
        {
            foreach (var provision in instrument.Provisions)
            {
                counts.Add(provision.Id, new ProvisionCount(instrument, provision));
            }
        }
    }

    /// <summary>The law whose coverage is counted.</summary>
    public BodyOfLaw Law { get; }

    /// <summary>Assesses an arrangement on a day and counts what the answer reached.</summary>
    /// <exception cref="ArgumentException">The dossier is of other law.</exception>
    public Assessment Assess(Dossier dossier, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var assessment = dossier.Assess(on);
        Record(assessment);
        return assessment;
    }

    /// <summary>Counts what an assessment reached.</summary>
    /// <exception cref="ArgumentException">The assessment is of other law.</exception>
    public void Record(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.Catalogue.Hash != Law.Hash)
        {
            throw new ArgumentException($"The assessment is of the law {assessment.Catalogue.Hash}, the coverage of the law {Law.Hash}.", nameof(assessment));
        }

        var rested = Rested.Of(assessment);
        lock (gate)
        {
            assessments++;
            asked.Add(assessment.On);
            foreach (var finding in assessment.Findings)
            {
                counts[finding.Provision].Add(finding);
            }

            // A criterion of one's own may cite what the law does not hold, or a duty, which has findings of its own.
            foreach (var (provision, isSettled) in rested)
            {
                if (counts.TryGetValue(provision, out var count) && !count.IsDuty)
                {
                    count.AddAnswer(isSettled);
                }
            }
        }
    }

    /// <summary>What was reached so far.</summary>
    public CoverageReport Report()
    {
        lock (gate)
        {
            return new()
            {
                Law = Law.Hash,
                Assessments = assessments,
                Provisions = [.. counts.Values.Select(count => count.Covered).OrderBy(covered => covered.Provision.Value, StringComparer.Ordinal)],
                BoundaryDays = [.. Spoken.LifeOf(Law).GroupBy(one => one.Day, one => one.Whose).OrderBy(day => day.Key).Select(Covered)],
            };
        }
    }

    private DayCoverage Covered(IGrouping<LocalDate, string> day) => new(day.Key, [.. day.Distinct().Order(StringComparer.Ordinal)])
    {
        DayBefore = asked.Contains(day.Key.PlusDays(-1)),
        DayItself = asked.Contains(day.Key),
        DayAfter = asked.Contains(day.Key.PlusDays(1)),
    };
}
