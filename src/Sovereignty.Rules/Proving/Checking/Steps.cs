using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Proving;

/// <summary>What a step says of its condition.</summary>
internal static class Steps
{
    public static string KindOf(Condition condition) => condition switch
    {
        All => "all",
        Any => "any",
        Not => "not",
        AtLeast => "at-least",
        Caveated => "caveated",
        Preferred => "preferred",
        Unsettled => "unsettled",
        Criterion criterion => criterion.Key,
        _ => "",
    };

    /// <summary>The parts that an answer rests on: all, and of an unsettled question those of the readings that count on the day. A criterion asks of other subjects what it asks, so it is one step.</summary>
    public static ValueList<Condition> PartsOf(Condition condition, ref Inquiry inquiry)
    {
        if (condition is not Unsettled unsettled)
        {
            return condition is Criterion ? [] : condition.Parts;
        }

        // What a judgment settled is settled, the latest first; else what the caller chose; else every reading held by then.
        var known = new List<Condition>();
        Reading? settled = null;
        var (settling, chosen) = ((Condition?)null, (Condition?)null);
        foreach (var (reading, part) in unsettled.Question.Readings.Zip(unsettled.Parts))
        {
            if (!inquiry.IsPublic(reading.KnownDay))
            {
                continue;
            }

            known.Add(part);
            chosen = reading.Id == inquiry.Terms.ReadingFor(unsettled.Question.Id) ? part : chosen;
            if (reading.SelectedFrom is not null && inquiry.IsPublic(reading.SelectedDay) && (settled is null || reading.SelectedDay >= settled.SelectedDay))
            {
                (settled, settling) = (reading, part);
            }
        }

        return settling is not null ? [settling] : chosen is not null ? [chosen] : [.. known];
    }

    public static string Name(Citation citation) => $"{citation.Instrument} {citation.Provision}";

    /// <summary>Each piece of evidence once, in an order that rests on nothing but itself.</summary>
    public static ValueList<Evidence> SourcesOf(Ground ground) => ground.Everything().SelectMany(one => one.Evidence).Distinct()
        .OrderBy(evidence => evidence.PublicDay).ThenBy(evidence => evidence.Grade).ThenBy(evidence => evidence.Source, StringComparer.Ordinal).ToValueList();

    /// <summary>Each citation once, in the order of their names.</summary>
    public static ValueList<string> CitationsOf(Ground ground) =>
        ground.Everything().SelectMany(one => one.Citations).Select(Name).Distinct().Order(StringComparer.Ordinal).ToValueList();
}
