using NodaTime;
using Sovereignty.Criteria;
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
        var now = timeline.Stretches[0].Assessment;
        var changes = timeline.Stretches.Skip(1).Select(Change);
        var verified = now.LawCheckedThrough is { } last && last.PlusDays(1) <= through
            ? new[] { Unverified(last.PlusDays(1) < from ? from : last.PlusDays(1), last) }
            : [];
        var items = changes.Concat(verified).OrderBy(item => item.Day).ThenBy(item => item.Kind).Concat(Watched(dossier));
        return new Outlook(dossier.Arrangement.Id, from, through, now, [.. items]);
    }

    private static OutlookItem Change(Stretch stretch)
    {
        var difference = stretch.Difference!;
        var findings = difference.Findings.Select(change => $"{change.Provision}: {change.Before?.Conclusion ?? Conclusion.NotApplicable} → {change.After?.Conclusion ?? Conclusion.NotApplicable}");
        var whole = difference.Before == difference.After ? [] : new[] { $"{difference.Before} → {difference.After}" };
        var words = string.Join("; ", whole.Concat(findings));
        var certain = stretch.Causes.Any(cause => cause.IsCertain);
        return new(
            stretch.From,
            certain ? OutlookKind.Changes : OutlookKind.MayChange,
            words.Length > 0 ? Text.Same(words) : new("exposures or what is missing change", "les expositions ou ce qui manque changent"),
            stretch.Causes);
    }

    private static OutlookItem Unverified(LocalDate day, LocalDate last)
    {
        var written = DayNumber.Write(DayNumber.Of(last));
        return new(day, OutlookKind.NoLongerChecked, new($"the law was verified through {written} only", $"le droit n'a été vérifié que jusqu'au {written}"), []);
    }

    private static IEnumerable<OutlookItem> Watched(Dossier dossier) => dossier.Law.Instruments
        .SelectMany(instrument => instrument.Provisions).SelectMany(provision => provision.Conditions)
        .SelectMany(use => ConditionTree.Of(use.Condition)).OfType<WithinTermOf>()
        .Select(term => term.Event).Distinct().OrderBy(id => id.Value, StringComparer.Ordinal)
        .Where(id => IsOpen(dossier.Arrangement, id))
        .Select(id => new OutlookItem(null, OutlookKind.Watch, new($"watch: {id}", $"à surveiller : {id}"), []));

    private static bool IsOpen(HostingArrangement arrangement, EventId id) => arrangement.Events
        .Where(recorded => recorded.Event.Equals(id))
        .SelectMany(recorded => recorded.Day.Statements).SelectMany(statement => statement.OneOf)
        .Any(day => !day.IsExact);
}
