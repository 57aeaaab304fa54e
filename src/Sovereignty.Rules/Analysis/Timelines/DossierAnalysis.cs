using NodaTime;
using Sovereignty.Evaluation;

namespace Sovereignty.Analysis;

/// <summary>What the answers of a dossier mean over time.</summary>
public static class DossierAnalysis
{
    /// <summary>All answers from one day through another. The cost grows with the number of changes, not of days.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day.</param>
    /// <exception cref="ArgumentException">The range ends before it starts.</exception>
    public static Timeline Timeline(this Dossier dossier, LocalDate from, LocalDate through)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        if (through < from)
        {
            throw new ArgumentException("The range ends before it starts.", nameof(through));
        }

        var causes = new CauseFinder(dossier.Arrangement, dossier.Law, dossier.Terms.Knowledge.FollowsTheDay);
        var stretches = new List<Stretch>();
        for (var day = from; ;)
        {
            var assessment = dossier.Assess(day);
            var last = assessment.HoldsThrough is { } holds && holds < through ? holds : through;
            Add(stretches, day, last, assessment, causes);
            if (last == through)
            {
                return new Timeline([.. stretches]);
            }

            day = last.PlusDays(1);
        }
    }

    private static void Add(List<Stretch> stretches, LocalDate from, LocalDate through, Assessment assessment, CauseFinder causes)
    {
        var difference = stretches.Count == 0 ? null : Difference.Between(stretches[^1].Assessment, assessment);
        if (difference is { IsNone: true })
        {
            stretches[^1] = stretches[^1] with { Through = through };
            return;
        }

        stretches.Add(new Stretch(from, through, assessment)
        {
            Difference = difference,
            Causes = difference is null ? [] : causes.Of(from, difference),
        });
    }
}
