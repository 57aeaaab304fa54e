using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>What the answers of a dossier mean over time.</summary>
public static class DossierAnalysis
{
    /// <summary>All answers from one day through another, and what changes them at each border. The cost grows with the number of changes, not of days.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day.</param>
    /// <exception cref="ArgumentException">The range ends before it starts.</exception>
    public static Timeline Timeline(this Dossier dossier, LocalDate from, LocalDate through)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var stretches = Hops(dossier, from, through);
        var causes = stretches.Count > 1 ? CauseFinder.OfDays(dossier.Evaluator, dossier.Arrangement) : null;
        for (var i = 1; i < stretches.Count; i++)
        {
            var (before, after) = (stretches[i - 1].Assessment, stretches[i].Assessment);
            stretches[i] = stretches[i] with
            {
                Difference = Difference.Between(before, after),
                Causes = causes!.Of(DayNumber.Of(after.On), dossier.Evaluator, before, after),
            };
        }

        return new Timeline([.. stretches]);
    }

    /// <summary>The stretches without their causes: one assessment for each window.</summary>
    internal static List<Stretch> Hops(Dossier dossier, LocalDate from, LocalDate through)
    {
        if (through < from)
        {
            throw new ArgumentException("The range ends before it starts.", nameof(through));
        }

        var stretches = new List<Stretch>();
        for (var day = from; ;)
        {
            var assessment = dossier.Assess(day);
            var last = assessment.HoldsThrough is { } holds && holds < through ? holds : through;
            if (stretches.Count > 0 && Difference.Between(stretches[^1].Assessment, assessment).IsNone)
            {
                stretches[^1] = Continued(stretches[^1], assessment) with { Through = last };
            }
            else
            {
                stretches.Add(new Stretch(day, last, assessment));
            }

            if (last == through)
            {
                return stretches;
            }

            day = last.PlusDays(1);
        }
    }

    private static Stretch Continued(Stretch stretch, Assessment assessment)
    {
        var nuances = stretch.Nuances;
        var told = nuances.Count == 0 ? stretch.Assessment : nuances[^1].Assessment;
        if (Nuance.Between(told, assessment) is { } nuance)
        {
            return stretch with { Nuances = [.. nuances, nuance] };
        }

        // Told alike on both sides of the border of two windows: it holds through both.
        var longer = told with { Window = new Window(told.Window.First, assessment.Window.Last) };
        return nuances.Count == 0
            ? stretch with { Assessment = longer }
            : stretch with { Nuances = [.. nuances.Take(nuances.Count - 1), nuances[^1].Through(longer)] };
    }
}
