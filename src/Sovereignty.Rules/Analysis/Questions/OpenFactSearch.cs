using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Tries every answer to each question alone and counts the findings that it settles.</summary>
internal sealed class OpenFactSearch
{
    private const int MostTries = 20_000;

    private readonly HostingArrangement arrangement;
    private readonly Assessment before;
    private readonly Bench bench;
    private readonly int day;
    private readonly int[] open;
    private readonly Setting setting;
    private int left;

    public OpenFactSearch(SovereigntyEvaluator evaluator, HostingArrangement arrangement, NodaTime.LocalDate on)
    {
        before = evaluator.Open(arrangement).Assess(on);
        this.arrangement = arrangement = Counted.Of(arrangement, evaluator.Terms.ForInquiry, DayNumber.Of(on));
        bench = new Bench(evaluator);
        day = DayNumber.Of(on);
        left = Effort.Of(arrangement, MostTries);
        var scene = new Scene(arrangement);
        open = [.. Enumerable.Range(0, bench.Law.Index.Obligations.Count)
            .Where(place => evaluator.Terms.Decides(bench.Obligation(place).Force, bench.Obligation(place).Matter) && bench.Decide(place, day, scene) == Conclusion.Undetermined)];
        setting = new Setting(bench.Over, new Apart(open.SelectMany(bench.Conditions), bench.Law), [day]);
    }

    public OpenFacts Run()
    {
        var concerned = open.Select(place => bench.Obligation(place).Id).ToHashSet();
        var slots = Slots();
        var facts = before.Missing.Where(item => !item.Missing.IsLaw && item.Provisions.Any(concerned.Contains))
            .Select(item => Of(item.Missing, item.Provisions.Where(concerned.Contains).ToValueSet(), slots.GetValueOrDefault(item.Missing.Path)))
            .OrderByDescending(fact => fact.SettlesAtLeast).ThenByDescending(fact => fact.SettlesAtMost).ThenByDescending(fact => fact.Concerns.Count)
            .ThenBy(fact => fact.Missing.Path, StringComparer.Ordinal);
        ValueList<OpenFact> ranked = [.. facts];
        return new(before, ranked, open.Length, IsComplete: left >= 0);
    }

    private OpenFact Of(Missing missing, ValueSet<ProvisionId> concerns, (Slot Slot, object Part) found)
    {
        var (least, most) = (int.MaxValue, 0);
        if (found.Slot is not null && setting.Apart.Of(found.Slot.Fact) is not null)
        {
            foreach (var possibility in found.Slot.Possibilities(setting, arrangement, found.Part))
            {
                if (left-- <= 0)
                {
                    return new(missing, concerns, 0, most);
                }

                var scene = new Scene(possibility.Arrangement);
                var settled = open.Count(place => bench.Decide(place, day, scene) != Conclusion.Undetermined);
                (least, most) = (Math.Min(least, settled), Math.Max(most, settled));
            }
        }

        return new(missing, concerns, least == int.MaxValue || !found.Slot!.IsExhaustive(setting, arrangement, found.Part!) ? 0 : least, most);
    }

    // By the path under which an assessment names the fact.
    private Dictionary<string, (Slot Slot, object Part)> Slots()
    {
        var scene = new Scene(arrangement);
        var slots = new Dictionary<string, (Slot, object)>(StringComparer.Ordinal);
        foreach (var place in open)
        {
            foreach (var (criterion, about) in new ConclusionGoal(bench, place, day, IsBreach: true).Open(scene))
            {
                foreach (var missing in about.IsUnnamed ? [] : bench.MissingFor(criterion, about, day, scene))
                {
                    if (Parts.Find(arrangement, missing.About) is { } part && SlotsByFact.Find(missing.Name, part) is { } slot)
                    {
                        slots.TryAdd(missing.Missing.Path, (slot, part));
                    }
                }
            }
        }

        return slots;
    }
}
