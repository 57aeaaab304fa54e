using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Finds the days on which answers rest and which are not known: events, and the engagement of the project where a term is counted from it.</summary>
internal sealed class WatchedEvents
{
    private const string EventPath = "$.events['";
    private readonly HostingArrangement arrangement;
    private readonly Timeline timeline;
    private readonly AssessmentTerms terms;
    private readonly int known;

    private WatchedEvents(HostingArrangement arrangement, Timeline timeline)
    {
        this.arrangement = arrangement;
        this.timeline = timeline;
        terms = timeline.Stretches[0].Assessment.Terms;
        known = terms.Knowledge.FollowsTheDay ? DayNumber.Of(timeline.From) : terms.Knowledge.Day;
    }

    public static IEnumerable<OutlookItem> In(HostingArrangement arrangement, Timeline timeline) => new WatchedEvents(arrangement, timeline).Items();

    private IEnumerable<OutlookItem> Items() => timeline.Stretches
        .SelectMany(stretch => stretch.Parts).SelectMany(part => part.Assessment.Findings).SelectMany(Uses)
        .Where(IsOpen)
        .GroupBy(use => use.Path).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new OutlookItem(null, OutlookKind.Watch)
        {
            Fact = group.Key,
            FactWords = group.First().Words,
            Event = group.First().Event,
            Provisions = group.Select(use => use.Provision).ToValueSet(),
            Months = [.. group.Select(use => use.Months).Where(months => months > 0).Distinct().Order()],
            RunsThrough = group.Select(use => use.RunsThrough).OfType<UncertainDay>().OrderBy(last => last.First).ThenBy(last => last.Last).FirstOrDefault(),
        });

    private static IEnumerable<Use> Uses(Finding finding)
    {
        var asked = finding.Grounds.SelectMany(ground => ground.Everything()).Select(ground => ground.Condition switch
        {
            ITerm term => new Use(finding.Provision, "$." + term.Start.Property, term.Event is { } start ? NameWords.Of(start) : term.Start.Words, term.Event, term.Months, ground.RunsThrough),
            HasHappened happened => OfEvent(finding.Provision, happened.Event),
            _ => null,
        });
        var missing = finding.Missing.Select(one => one.Path).Where(path => path.StartsWith(EventPath, StringComparison.Ordinal))
            .Select(path => OfEvent(finding.Provision, EventId.Of(path[EventPath.Length..path.IndexOf("']", StringComparison.Ordinal)])));
        return asked.OfType<Use>().Concat(missing);
    }

    private static Use OfEvent(ProvisionId provision, EventId happened) => new(provision, $"$.{FactNames.DayOf(happened).Property}", NameWords.Of(happened), happened, 0, null);

    /// <summary>Whether the day is not known exactly, as far as anything is known of it under the terms.</summary>
    private bool IsOpen(Use use)
    {
        var fact = use.Event is { } happened ? arrangement.Events.FirstOrDefault(recorded => recorded.Event.Equals(happened))?.Day
            : use.Path == "$." + FactNames.Engaged.Property ? arrangement.Project.Engaged
            : null;
        var statements = (fact?.Statements ?? []).Where(statement => statement.Evidence.PublicDay <= known).ToArray();
        return !statements.Any(statement => statement.Evidence.Grade >= terms.EvidenceFloor)
            || statements.SelectMany(statement => statement.OneOf).Distinct().ToArray() is not [{ IsExact: true }];
    }

    private sealed record Use(ProvisionId Provision, string Path, Text Words, EventId? Event, int Months, UncertainDay? RunsThrough);
}
