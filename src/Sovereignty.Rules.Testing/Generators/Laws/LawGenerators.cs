using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>Whole bodies of law, squeezed into a window of days.</summary>
internal sealed class LawGenerators(DayRange window)
{
    private readonly KnowledgeGenerators known = new(window);

    public Gen<BodyOfLaw> Law =>
        from questions in Questions
        from count in Gen.Choose(1, 4)
        from instruments in Gen.CollectToArray(Enumerable.Range(0, count), index => Instrument("law-" + index, questions))
        select BodyOfLaw.Of(instruments);

    /// <summary>An instrument that asks only these unsettled questions.</summary>
    public Gen<Instrument> Instrument(string id, Question[] questions) =>
        from events in Life
        from confidence in Grade
        from check in window.Day
        from count in Gen.Choose(1, 3)
        from provisions in Gen.CollectToArray(Enumerable.Range(0, count), index => new ProvisionGenerators(window, questions).Provision(id + "-" + index))
        select Of(id, events, provisions) with { Confidence = confidence, CheckedOn = check };

    public static Instrument Of(string id, IEnumerable<LifeEvent> events, params Provision[] provisions) => new()
    {
        Id = InstrumentId.Of(id),
        Title = Text.Same(id),
        Issuer = "an issuer",
        Kind = InstrumentKind.Statute,
        Identifiers = [],
        Sources = ["a source"],
        Confidence = Confidence.A,
        CheckedOn = new LocalDate(2028, 2, 20),
        Paraphrase = Text.Same(id),
        Events = events.ToValueList(),
        Provisions = provisions.ToValueList(),
    };

    public Gen<Question[]> Questions =>
        from count in Gen.Choose(0, 3)
        from questions in Gen.CollectToArray(Enumerable.Range(0, count), index => Gen.Choose(0, 3)
            .SelectMany(readings => Gen.CollectToArray(Enumerable.Range(0, readings), Reading))
            .Select(readings => new Question("question-" + index, Text.Same("question-" + index), "a source", readings)))
        select questions;

    /// <summary>A life that begins, often before the window, and whose later events mostly stand in the order of their days.</summary>
    public Gen<LifeEvent[]> Life =>
        from begins in Gen.Frequency((8, Begin.Select(one => new[] { one })), (1, Gen.Constant(Array.Empty<LifeEvent>())))
        from count in Gen.Frequency((2, Gen.Constant(0)), (4, Gen.Choose(1, 4)))
        from others in Event(Gen.Elements(Enum.GetValues<LifeEventKind>()), known.Day).ArrayOf(count)
        from ordered in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        select (LifeEvent[])[.. begins, .. ordered ? others.OrderBy(one => one.Day.First).ThenBy(one => one.Day.Last) : others.AsEnumerable()];

    private Gen<LifeEvent> Begin => Event(
        Gen.Frequency((5, Gen.Constant(LifeEventKind.InForce)), (1, Gen.Constant(LifeEventKind.Applicable))),
        Gen.Frequency((3, Gen.Constant(UncertainDay.On(window.First.PlusDays(-30)))), (1, known.Day)));

    private Gen<LifeEvent> Event(Gen<LifeEventKind> kinds, Gen<UncertainDay> days) =>
        from kind in kinds
        from day in days
        from published in Published
        from until in Gen.Frequency((3, Gen.Constant<UncertainDay?>(null)), (1, known.Day.Select(UncertainDay? (end) => end)))
        from note in Gen.Frequency((4, Gen.Constant<Text?>(null)), (1, Gen.Constant<Text?>(Text.Same("a note"))))
        from assumed in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new LifeEvent(kind, day, published, "a source") { Until = until, Note = note, IsAssumed = assumed };

    private Gen<Reading> Reading(int index) =>
        from since in Published
        from selected in Gen.Frequency((5, Gen.Constant<LocalDate?>(null)), (1, window.Day.Select(LocalDate? (day) => day)))
        select new Reading("reading-" + index, Text.Same("reading-" + index), "a source", since, selected);

    private Gen<LocalDate> Published => Gen.Frequency((3, Gen.Constant(window.First.PlusDays(-40))), (1, window.Day));

    private static Gen<Confidence> Grade => Gen.Frequency((6, Gen.Constant(Confidence.A)), (1, Gen.Elements(Enum.GetValues<Confidence>())));
}
