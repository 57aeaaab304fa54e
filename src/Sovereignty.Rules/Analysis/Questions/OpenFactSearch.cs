using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Tries every answer to each question alone and counts the findings that it settles.</summary>
internal sealed class OpenFactSearch
{
    private const int MostTries = 20_000;
    private const int MostReadings = 8;

    private readonly HostingArrangement arrangement;
    private readonly Assessment before;
    private readonly Bench bench;
    private readonly int day;
    private readonly int[] open;
    private readonly Setting setting;

    // The open findings under each choice of readings that is asked under, the terms' own first.
    private readonly (Bench Bench, int[] Open)[] readings;
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
        readings = [(bench, open), .. Readings(scene).Select(choices => Under(evaluator, choices, scene))];
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
                var settled = readings.Select(reading => reading.Open.Count(place => reading.Bench.Decide(place, day, scene) != Conclusion.Undetermined)).ToArray();
                (least, most) = (Math.Min(least, settled[0]), Math.Max(most, settled.Max()));
            }
        }

        return new(missing, concerns, least == int.MaxValue || !found.Slot!.IsExhaustive(setting, arrangement, found.Part!) ? 0 : least, most);
    }

    private (Bench Bench, int[] Open) Under(SovereigntyEvaluator evaluator, ValueSet<ReadingChoice> choices, Scene scene)
    {
        var under = new Bench(evaluator.Under(evaluator.Terms with { Readings = [.. evaluator.Terms.Readings, .. choices] }));
        return (under, [.. open.Where(place => under.Decide(place, day, scene) == Conclusion.Undetermined)]);
    }

    // Every choice of readings of the questions that keep something open, as far as these are few.
    private IEnumerable<ValueSet<ReadingChoice>> Readings(Scene scene)
    {
        var asked = new Suppositions();
        foreach (var place in open)
        {
            bench.Decide(place, day, scene, asked);
        }

        var chosen = bench.Evaluator.Terms.Readings;
        var questions = asked.Questions.Where(question => chosen.All(choice => choice.Question != question.Id)).DistinctBy(question => question.Id).OrderBy(question => question.Id, StringComparer.Ordinal);
        return questions.Aggregate<Question, ValueSet<ReadingChoice>[]>([[]], (before, question) => question.Choices.ToArray() is var choices && before.Length * choices.Length > MostReadings
            ? before
            : [.. before.SelectMany(set => choices.Select(choice => (ValueSet<ReadingChoice>)[.. set, choice]))]).Where(set => set.Count > 0);
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
