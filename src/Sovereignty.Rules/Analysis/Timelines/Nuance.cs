using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>A day within a stretch from which the same answer is told otherwise: another version of a provision, other reasons, other caveats.</summary>
public sealed record Nuance
{
    private Nuance(LocalDate from, Assessment assessment)
    {
        From = from;
        Assessment = assessment;
    }

    /// <summary>The first day on which it is told so.</summary>
    public LocalDate From { get; }

    /// <summary>The answer as it is told from that day on.</summary>
    public Assessment Assessment { get; private init; }

    /// <summary>Caveats that are new.</summary>
    public ValueList<Text> CaveatsGained { get; private init; } = [];

    /// <summary>Caveats that fall away.</summary>
    public ValueList<Text> CaveatsLost { get; private init; } = [];

    /// <summary>The findings that conclude the same in another version, for other reasons or with other caveats of their own.</summary>
    public ValueSet<FindingChange> Findings { get; private init; } = [];

    /// <summary>The exposures that are the same and are told otherwise.</summary>
    public ValueSet<Exposure> Exposures { get; private init; } = [];

    /// <summary>What is told otherwise from the day of the second answer on; null when nothing is. The grounds kept for machines are no telling.</summary>
    internal static Nuance? Between(Assessment before, Assessment after)
    {
        var old = before.Findings.ToDictionary(finding => finding.Provision);
        var @new = after.Findings.ToDictionary(finding => finding.Provision);
        var nuance = new Nuance(after.On, after)
        {
            CaveatsGained = [.. after.Caveats.Except(before.Caveats)],
            CaveatsLost = [.. before.Caveats.Except(after.Caveats)],
            Findings = old.Keys.Union(@new.Keys)
                .Select(provision => new FindingChange(provision, old.GetValueOrDefault(provision), @new.GetValueOrDefault(provision)))
                .Where(change => change.Before is null || change.After is null || !change.Before.IsToldAs(change.After)).ToValueSet(),
            Exposures = after.Exposures.Where(exposure => !before.Exposures.Contains(exposure)).ToValueSet(),
        };
        return nuance.CaveatsGained.Count + nuance.CaveatsLost.Count + nuance.Findings.Count + nuance.Exposures.Count == 0 && before.LawCheckedThrough == after.LawCheckedThrough
            ? null
            : nuance;
    }

    /// <summary>The same, holding for longer.</summary>
    internal Nuance Through(Assessment longer) => this with { Assessment = longer };
}
