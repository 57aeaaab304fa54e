using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>The same arrangement with everything that has no order given in another one.</summary>
internal static class Reordering
{
    /// <summary>Shuffles lists and sources at up to twenty places.</summary>
    public static Gen<HostingArrangement> Of(HostingArrangement arrangement) =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed => By(arrangement, new Random(seed)));

    /// <summary>Shuffles as the dice fall.</summary>
    public static HostingArrangement By(HostingArrangement arrangement, Random random)
    {
        var variation = new Shuffled(random);
        for (var step = 0; step < 20; step++)
        {
            var ways = ArrangementPlaces.OfArrangement.Vary(arrangement, variation).ToArray();
            arrangement = ways[random.Next(ways.Length)]();
        }

        return arrangement;
    }

    private sealed class Shuffled(Random random) : IVariation
    {
        public IEnumerable<Fact<T>> Of<T>(Fact<T> fact)
            where T : notnull =>
            fact.Statements.Count < 2 ? [] : [Fact.Disputed<T>([.. Order(fact.Statements).Select(statement => Fact.OneOf(statement.OneOf, statement.Evidence))])];

        public IEnumerable<FactList<T>> Of<T>(FactList<T> list)
            where T : notnull, IKeyed => list.Entries.Count < 2 ? [] : [Reordered(list)];

        public IEnumerable<ValueSet<RecordedEvent>> OfEvents(ValueSet<RecordedEvent> events) => [Order(events).ToValueSet()];

        public IEnumerable<ValueSet<ScaleAnswer>> OfAnswers(ValueSet<ScaleAnswer> answers) => [Order(answers).ToValueSet()];

        public IEnumerable<ValueSet<Organisation>> OfOrganisations(ValueSet<Organisation> organisations) => [Order(organisations).ToValueSet()];

        private FactList<T> Reordered<T>(FactList<T> list)
            where T : notnull, IKeyed
        {
            var entries = Order(list.Entries).ToValueSet();
            return list.Completeness is { } completeness ? FactList.Exactly(completeness, entries) : FactList.AtLeast(entries);
        }

        private IEnumerable<T> Order<T>(IEnumerable<T> elements) => elements.OrderBy(_ => random.Next()).ToArray();
    }
}
