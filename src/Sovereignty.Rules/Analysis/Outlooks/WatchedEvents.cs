using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Finds the events on which answers rest and whose day is not known, whether anything is recorded of them or not.</summary>
internal static class WatchedEvents
{
    private const string EventPath = "$.events['";

    public static IEnumerable<OutlookItem> In(HostingArrangement arrangement, Timeline timeline) => timeline.Stretches
        .SelectMany(stretch => stretch.Assessment.Findings).SelectMany(Uses)
        .Where(use => IsOpen(arrangement, use.Event))
        .GroupBy(use => use.Event).OrderBy(group => group.Key.Value, StringComparer.Ordinal)
        .Select(group => new OutlookItem(null, OutlookKind.Watch)
        {
            Event = group.Key,
            Provisions = group.Select(use => use.Provision).ToValueSet(),
            Months = [.. group.Select(use => use.Months).Where(months => months > 0).Distinct().Order()],
            RunsThrough = group.Select(use => use.RunsThrough).OfType<UncertainDay>().OrderBy(last => last.First).ThenBy(last => last.Last).FirstOrDefault(),
        });

    private static IEnumerable<Use> Uses(Finding finding)
    {
        var asked = finding.Grounds.SelectMany(ground => ground.Everything()).Select(ground => ground.Condition switch
        {
            WithinTermOf term => new Use(finding.Provision, term.Event, term.Months, ground.RunsThrough),
            HasHappened happened => new Use(finding.Provision, happened.Event, 0, null),
            _ => null,
        });
        var missing = finding.Missing.Select(one => one.Path).Where(path => path.StartsWith(EventPath, StringComparison.Ordinal))
            .Select(path => new Use(finding.Provision, EventId.Of(path[EventPath.Length..path.IndexOf("']", StringComparison.Ordinal)]), 0, null));
        return asked.OfType<Use>().Concat(missing);
    }

    private static bool IsOpen(HostingArrangement arrangement, EventId id)
    {
        var days = arrangement.Events.Where(recorded => recorded.Event.Equals(id)).SelectMany(recorded => recorded.Day.Statements).SelectMany(statement => statement.OneOf).Distinct().ToArray();
        return days is not [{ IsExact: true }];
    }

    private sealed record Use(ProvisionId Provision, EventId Event, int Months, UncertainDay? RunsThrough);
}
