using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Says what stands at a border between two answers.</summary>
internal sealed class CauseFinder
{
    private readonly ILookup<int, DatedCause> byDay;

    public CauseFinder(HostingArrangement arrangement, BodyOfLaw law, bool knowledgeFollows) =>
        byDay = CausesInLaw.Of(law, knowledgeFollows).Concat(CausesInFacts.Of(arrangement, law)).ToLookup(dated => dated.Day);

    /// <summary>What changes the answer on the first day of the second one.</summary>
    public ValueSet<Cause> Of(LocalDate firstDay, Difference difference)
    {
        var concerned = Concerned(difference).ToHashSet();
        var here = byDay[DayNumber.Of(firstDay)].ToArray();
        var causes = here.Where(dated => dated.Instrument is null || concerned.Contains(dated.Instrument)).Select(dated => dated.Cause).ToValueSet();
        if (causes.Count > 0)
        {
            return causes;
        }

        var provisions = string.Join(", ", difference.Findings.Select(change => change.Provision.Value));
        return here.Length > 0
            ? here.Select(dated => dated.Cause).ToValueSet()
            : [new Cause(CauseKind.Condition, provisions, new($"a day in the conditions of {provisions}", $"un jour dans les conditions de {provisions}"), true)];
    }

    private static IEnumerable<InstrumentId> Concerned(Difference difference) =>
        difference.Findings.SelectMany(change => new[] { change.Before, change.After }).OfType<Finding>()
            .SelectMany(finding => finding.AlsoCites.Select(citation => citation.Instrument).Prepend(finding.Instrument))
            .Concat(difference.ExposuresGained.Concat(difference.ExposuresLost).Select(exposure => exposure.Instrument))
            .Concat(difference.MissingGained.Concat(difference.MissingLost).SelectMany(item => item.Provisions).Select(provision => InstrumentId.Of(provision.Value)));
}
