using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Looks forward from a day.</summary>
public static class DossierOutlook
{
    /// <summary>What is ahead of the arrangement from one day through another.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="from">The day from which to look.</param>
    /// <param name="through">The last day to look at.</param>
    /// <exception cref="ArgumentException">The range ends before it starts.</exception>
    public static Outlook Outlook(this Dossier dossier, LocalDate from, LocalDate through)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var timeline = dossier.Timeline(from, through);
        var items = timeline.Stretches.Skip(1).Select(Change).Concat(Unverified(timeline))
            .OrderBy(item => item.Day).ThenBy(item => item.Kind)
            .Concat(WatchedEvents.In(dossier.Arrangement, timeline));
        return new Outlook(timeline, [.. items]);
    }

    private static OutlookItem Change(Stretch stretch) =>
        new(stretch.From, stretch.Causes.Any(cause => cause.IsCertain) ? OutlookKind.Changes : OutlookKind.MayChange)
        {
            Difference = stretch.Difference,
            Causes = stretch.Causes,
        };

    // Each part of the timeline rests on law of its own; told is the first day on which some of it is not verified.
    private static IEnumerable<OutlookItem> Unverified(Timeline timeline)
    {
        foreach (var (from, through, assessment) in timeline.Stretches.SelectMany(stretch => stretch.Parts))
        {
            if (Verified(assessment) is { } last && last < through)
            {
                var day = last < from ? from : last.PlusDays(1);
                return [new OutlookItem(day, OutlookKind.NoLongerChecked) { VerifiedThrough = last }];
            }
        }

        return [];
    }

    // What became public after the day of knowledge was not verified either.
    private static LocalDate? Verified(Assessment assessment) =>
        assessment.Terms.Knowledge.On is { } known && known < assessment.LawCheckedThrough ? known : assessment.LawCheckedThrough;
}
