using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Since when parties of a dossier are reached by powers of third countries.</summary>
public static class DossierExposures
{
    /// <summary>
    /// For each exposure of a day, in the order of the assessment: since when and through when the power has reached that party by that path. All days are judged by what
    /// is known on the asked day where the day of knowledge follows it; else by the day of knowledge of the terms. The cost grows with the number of changes, not of days.
    /// </summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="on">The asked day.</param>
    public static ValueList<Reach> Reaches(this Dossier dossier, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        if (dossier.Terms.Knowledge.FollowsTheDay)
        {
            var terms = dossier.Terms with { Knowledge = Knowledge.AsOf(on) };
            return dossier.Evaluator.Under(terms).Open(dossier.Arrangement).Reaches(on);
        }

        var exposures = dossier.Assess(on).Exposures.ToArray();
        var reaches = new Reach[exposures.Length];
        var places = new Dictionary<ProvisionId, int>();
        for (var place = 0; place < dossier.Law.Index.Powers.Count; place++)
        {
            places[dossier.Law.Index.Powers[place].Citation.Provision] = place;
        }

        foreach (var power in Enumerable.Range(0, exposures.Length).GroupBy(i => exposures[i].Citation.Provision))
        {
            int[] asked = [.. power];
            var spans = new ReachSpans(dossier, places[power.Key], [.. asked.Select(i => exposures[i])]);
            spans.Walk(DayNumber.Of(on), forward: false);
            spans.Walk(DayNumber.Of(on), forward: true);
            for (var i = 0; i < asked.Length; i++)
            {
                reaches[asked[i]] = spans.At(i);
            }
        }

        return [.. reaches];
    }
}
