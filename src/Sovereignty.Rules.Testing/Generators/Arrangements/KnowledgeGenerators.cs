using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Generates what can be known of a value, a list or a day: nothing, a range, the value, and sources that disagree.</summary>
internal sealed class KnowledgeGenerators(DayRange window, Vocabulary? names = null)
{
    /// <summary>The names that generated things bear.</summary>
    public Vocabulary Names { get; } = names ?? Vocabulary.Ordinary;

    public Gen<Evidence> Evidence =>
        from grade in Gen.Elements(Enum.GetValues<EvidenceGrade>())
        from day in Gen.Frequency((3, Gen.Constant(window.First.PlusDays(-1))), (1, window.Day))
        from source in Gen.Elements<string?>(null, null, "a register", "la presse", "Ärzteblatt « № 7 » \"x\" \\ \u2028 😀")
        select new Evidence(grade, day, source);

    public Gen<UncertainDay> Day => Gen.Frequency(
        (6, window.Day.Select(UncertainDay.On)),
        (2, window.Day.SelectMany(_ => window.Day, (one, other) => UncertainDay.Between(LocalDate.Min(one, other), LocalDate.Max(one, other)))),
        (1, window.Day.Select(UncertainDay.NotBefore)),
        (2, window.Day.Select(UncertainDay.NotThrough)),
        (1, window.Day.Select(UncertainDay.By)),
        (1, Gen.Elements(UncertainDay.Unknown, UncertainDay.Never, UncertainDay.Always)));

    public Gen<Validity> Validity => Gen.Frequency(
        (1, Gen.Constant(Sovereignty.Facts.Validity.Always)),
        (8, Day.SelectMany(_ => Day, Ordered)));

    public Gen<Share> Share => ShareFrom(100);

    /// <summary>Sums around the thresholds of the shipped law.</summary>
    public Gen<Amount> Amount
    {
        get
        {
            var euros = Gen.Elements(0L, 999_999L, 1_000_000L, 1_000_001L, 9_000_000L, 9_000_001L, Sovereignty.Facts.Amount.Greatest);
            return Gen.OneOf(
                euros.Select(Sovereignty.Facts.Amount.Exactly),
                euros.SelectMany(_ => euros, (one, other) => Sovereignty.Facts.Amount.Between(Math.Min(one, other), Math.Max(one, other))));
        }
    }

    public Gen<bool> Bool => Gen.Elements(true, false);

    public Gen<T> Enumerated<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    /// <summary>A share whose lower bound is at most <paramref name="budget"/>.</summary>
    public Gen<Share> ShareFrom(decimal budget)
    {
        var percents = Gen.Elements(0m, 5m, 23.99m, 24m, 24.01m, 25m, 39m, 39.5m, 40m, 50m, 50.01m, 51m, 66.6667m, 100m);
        var least = percents.Select(percent => Math.Min(percent, budget));
        return Gen.OneOf(
            least.Select(Sovereignty.Facts.Share.Exactly),
            least.SelectMany(_ => percents, (low, percent) => Sovereignty.Facts.Share.Between(low, Math.Max(low, percent))));
    }

    public Gen<Fact<T>> Fact<T>(Gen<T> values)
        where T : notnull => Gen.Frequency((3, Gen.Constant(Sovereignty.Facts.Fact<T>.Unknown)), (9, Stated(values)), (1, Gen.Choose(2, 3).SelectMany(count => Disputed(values, count))));

    public Gen<FactList<T>> List<T>(Gen<T> values)
        where T : notnull, IKeyed => Gen.Choose(0, 3).SelectMany(count => ListOf(values.ArrayOf(count)));

    /// <summary>A list of the elements that <paramref name="elements"/> gives.</summary>
    public Gen<FactList<T>> ListOf<T>(Gen<T[]> elements)
        where T : notnull, IKeyed
    {
        var entries = elements.SelectMany(values => Gen.CollectToArray(values, Entry));
        return Gen.Frequency(
            (2, Gen.Constant(FactList<T>.Unknown)),
            (2, entries.Select(known => FactList.AtLeast<T>([.. known]))),
            (4, entries.SelectMany(_ => Evidence, (known, evidence) => FactList.Exactly<T>(evidence, [.. known]))));
    }

    private Gen<Entry<T>> Entry<T>(T value)
        where T : notnull, IKeyed =>
        from evidence in Evidence
        from denial in Gen.Frequency((9, Gen.Constant<Evidence?>(null)), (1, Evidence.Select(denial => (Evidence?)denial)))
        select new Entry<T>(value, evidence, denial);

    private Gen<Fact<T>> Stated<T>(Gen<T> values)
        where T : notnull =>
        from count in Gen.Frequency((5, Gen.Constant(1)), (1, Gen.Choose(2, 3)))
        from possible in values.ArrayOf(count)
        from evidence in Evidence
        select Sovereignty.Facts.Fact.OneOf<T>([.. possible], evidence);

    private Gen<Fact<T>> Disputed<T>(Gen<T> values, int count)
        where T : notnull => Stated(values).ArrayOf(count).Select(sources => Sovereignty.Facts.Fact.Disputed<T>(sources));

    private static Validity Ordered(UncertainDay one, UncertainDay other) =>
        other.Last >= one.First ? Sovereignty.Facts.Validity.Of(one, other) : Sovereignty.Facts.Validity.Of(other, one);
}
