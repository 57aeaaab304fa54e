using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Collects everything dated: each day on which an answer may change, with what happens on it.</summary>
internal sealed class Collecting : DayVisitor
{
    private readonly List<DatedCause> days = [];
    private readonly List<DatedCause> publications = [];
    private readonly HashSet<Evidence> seen = [];
    private readonly ILookup<string, ITerm> terms;
    private readonly DelayedThing day;
    private readonly Knowledge knowledge;
    private int seenDays;
    private int seenPublicDays;

    private Collecting(ILookup<string, ITerm> terms, DelayedThing day, Knowledge knowledge)
    {
        this.knowledge = knowledge;
        this.terms = terms;
        this.day = day;
    }

    /// <summary>The days on which something begins, happens or ends, and those on which something becomes public.</summary>
    public static (IEnumerable<DatedCause> Days, IEnumerable<DatedCause> Publications) From(BodyOfLaw law, HostingArrangement arrangement, Knowledge knowledge)
    {
        var conditions = law.Instruments.SelectMany(instrument => instrument.Provisions).SelectMany(provision => provision.Conditions).SelectMany(use => ConditionTree.Of(use.Condition));
        var terms = conditions.OfType<ITerm>().Distinct().ToLookup(term => "$." + term.Start.Property);
        var ofLaw = new Collecting(terms, DelayedThing.LawDay, knowledge);
        var ofFacts = new Collecting(terms, DelayedThing.FactDay, knowledge);
        foreach (var _ in new DaysOfLaw(ofLaw).In(law))
        {
        }

        new DaysOfFacts(ofFacts).In(arrangement);
        var readings = law.Questions.SelectMany(OfReadings);
        return ([.. ofLaw.days, .. ofFacts.days], [.. ofLaw.publications, .. ofFacts.publications, .. readings]);
    }

    public override UncertainDay Day(UncertainDay day, Dated what)
    {
        var place = seenDays++;
        Add(day, what, place, what.IsLast ? 1 : 0, 0);
        foreach (var term in terms[what.Name])
        {
            Add(day, new Dated(CauseKind.Deadline, what.Name, term.Passed, IsLast: true), place, 1, term.Months);
        }

        return day;
    }

    public override Evidence Evidence(Evidence evidence)
    {
        if (seen.Add(evidence))
        {
            publications.Add(new(evidence.PublicDay, new Cause(CauseKind.Knowledge, "$", DatedWords.Of(evidence), true), new Delay(DelayedThing.FactPublication, Evidence: evidence)));
        }

        return evidence;
    }

    // What became known later tells nothing of a day, not even the version of a certificate that ends on it.
    public override bool MayTell(Evidence evidence) => !knowledge.FollowsTheDay && evidence.PublicDay <= knowledge.Day;

    public override LocalDate PublicDay(LocalDate day, Dated what)
    {
        publications.Add(new(DayNumber.Of(day), new Cause(what.Kind, what.Name, what.Words, true), new Delay(DelayedThing.LawPublication, seenPublicDays++)));
        return day;
    }

    private void Add(UncertainDay known, Dated what, int place, int shift, int months)
    {
        foreach (var bound in new[] { known.First, known.Last }.Distinct())
        {
            var acts = DayNumber.PlusMonths(bound, months);
            if (DayNumber.DateOrNull(acts) is null || DayNumber.DateOrNull(acts + shift) is null)
            {
                continue;
            }

            var words = what.IsLast ? what.Words.And($" (last day: {DayNumber.Write(acts)})", $" (dernier jour : {DayNumber.Write(acts)})") : what.Words;
            var said = known.IsExact ? words
                : bound == known.First ? new Text($"possible from this day on: {words.En}", $"possible à partir de ce jour : {words.Fr}")
                : new Text($"certain from this day on: {words.En}", $"certain à partir de ce jour : {words.Fr}");
            days.Add(new(acts + shift, new Cause(what.Kind, what.Name, said, known.IsExact || bound == known.Last), new Delay(day, place, bound, months)));
        }
    }

    private static IEnumerable<DatedCause> OfReadings(Question question) => question.Readings.SelectMany(reading => new DatedCause[]
    {
        new(reading.KnownDay, Became("a reading becomes known", "une lecture devient connue", reading, question), Late(reading, question, isSelection: false)),
        new(reading.SelectedDay, Became("settled", "tranché", reading, question), Late(reading, question, isSelection: true)),
    });

    private static Delay Late(Reading reading, Question question, bool isSelection) => new(DelayedThing.Reading, Reading: new LateReading(question.Id, reading.Id, isSelection));

    private static Cause Became(string en, string fr, Reading reading, Question question) =>
        new(CauseKind.Knowledge, "law:" + question.Id, new($"{en}: {reading.Words.En} [{question.Id}]", $"{fr} : {reading.Words.Fr} [{question.Id}]"), true);
}
