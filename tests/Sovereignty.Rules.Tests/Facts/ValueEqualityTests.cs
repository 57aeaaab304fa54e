using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Facts;

public sealed class ValueEqualityTests
{
    private static readonly KnowledgeGenerators Known = new(DayRange.Sixty);
    private static readonly Evidence Said = new(EvidenceGrade.Declared, new LocalDate(2026, 1, 1));

    [Fact]
    public void Sets_are_equal_whatever_order_and_number_they_were_given_in() =>
        Always.Holds(
            Pick.OneOf(Vocabulary.Ordinary.Countries).ListOf().SelectMany(given => Gen.Shuffle(given.Concat(given).ToArray()), (given, shuffled) => (given, shuffled)),
            pair => Same(pair.given.ToValueSet(), pair.shuffled.ToValueSet()));

    [Fact]
    public void Sets_of_elements_with_one_key_are_equal_whatever_order_they_were_given_in()
    {
        RecordedEvent one = new() { Event = EventId.Of("e") }, other = one with { Day = Fact.Of(UncertainDay.Never, Said) };

        Assert.True(Same<ValueSet<RecordedEvent>>([one, other], [other, one]));
        Assert.NotEqual<ValueSet<RecordedEvent>>([one, other], [one]);
    }

    [Fact]
    public void Facts_are_equal_whatever_order_their_sources_were_given_in() =>
        Always.Holds(
            Known.Fact(Known.Day).ListOf(3).SelectMany(sources => Gen.Shuffle(sources.ToArray()), (sources, shuffled) => (sources, shuffled)),
            pair => Same(Fact.Disputed<UncertainDay>([.. pair.sources]), Fact.Disputed<UncertainDay>(pair.shuffled))
                && string.Equals(Fact.Disputed<UncertainDay>([.. pair.sources]).ToString(), Fact.Disputed<UncertainDay>(pair.shuffled).ToString(), StringComparison.Ordinal));

    [Fact]
    public void Things_that_are_equal_have_equal_keys() =>
        Always.Holds(
            new PartyGenerators(Known).Certificate,
            certificate =>
            {
                var other = certificate with { Version = Fact.Disputed<string>([.. certificate.Version.Statements.Reverse().Select(statement => Fact.OneOf(statement.OneOf, statement.Evidence))]) };
                return Same(certificate, other) && string.Equals(((IKeyed)certificate).Key, ((IKeyed)other).Key, StringComparison.Ordinal);
            });

    [Fact]
    public void Lists_are_equal_by_content_and_completeness()
    {
        Country france = Country.Of("FR"), germany = Country.Of("DE");

        Assert.True(Same(FactList.Exactly(Said, france, germany), FactList.Exactly(Said, germany, france)));
        Assert.True(Same(FactList.AtLeast<Country>(Said), FactList<Country>.Unknown));
        Assert.NotEqual(FactList.Exactly(Said, france), FactList.AtLeast(Said, france));
        Assert.NotEqual(FactList.Exactly<Country>(Said), FactList<Country>.Unknown);
    }

    [Fact]
    public void Days_are_equal_by_the_days_they_leave_possible()
    {
        var day = new LocalDate(2026, 4, 17);

        Assert.True(Same(UncertainDay.Between(day, day), UncertainDay.On(day)));
        Assert.True(Same(UncertainDay.NotThrough(day), UncertainDay.NotBefore(day.PlusDays(1))));
        Assert.True(Same(UncertainDay.On(day), UncertainDay.On(day.WithCalendar(CalendarSystem.Julian))));
        Assert.NotEqual(UncertainDay.Never, UncertainDay.Unknown);
        Assert.NotEqual(UncertainDay.By(day), UncertainDay.On(day));
    }

    [Fact]
    public void Shares_are_equal_whatever_zeros_they_end_with() => Assert.True(Same(Share.Exactly(24.50m), Share.Exactly(24.5m)));

    [Fact]
    public void Whole_arrangements_are_equal_and_hash_alike_when_written_apart() =>
        Always.Holds(
            ArrangementGenerators.Arbitrary,
            arrangement => Same(arrangement, Sovereignty.Json.ArrangementJson.ReadOrThrow(Sovereignty.Json.ArrangementJson.ToUtf8(arrangement))));

    private static bool Same<T>(T one, T other)
        where T : notnull => one.Equals(other) && other.Equals(one) && one.GetHashCode() == other.GetHashCode();
}
