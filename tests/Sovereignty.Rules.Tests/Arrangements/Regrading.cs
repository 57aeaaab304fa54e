using Sovereignty.Facts;

namespace Sovereignty.Tests.Arrangements;

/// <summary>The same facts on other evidence.</summary>
internal static class Regrading
{
    public static HostingArrangement With(this HostingArrangement arrangement, Evidence evidence) => ArrangementPlaces.OfArrangement.VaryAll(arrangement, new Restated(evidence));

    private sealed class Restated(Evidence evidence) : IVariation
    {
        public IEnumerable<Fact<T>> Of<T>(Fact<T> fact)
            where T : notnull => fact.Statements.Count == 0 ? [] : [Fact.Disputed<T>([.. fact.Statements.Select(statement => Fact.OneOf(statement.OneOf, evidence))])];

        public IEnumerable<FactList<T>> Of<T>(FactList<T> list)
            where T : notnull, IKeyed
        {
            var entries = list.Entries.Select(entry => entry with { Evidence = evidence }).ToValueSet();
            return [list.Completeness is null ? FactList.AtLeast(entries) : FactList.Exactly(evidence, entries)];
        }

        public IEnumerable<ValueSet<RecordedEvent>> OfEvents(ValueSet<RecordedEvent> events) => [];

        public IEnumerable<ValueSet<ScaleAnswer>> OfAnswers(ValueSet<ScaleAnswer> answers) => [];

        public IEnumerable<ValueSet<Organisation>> OfOrganisations(ValueSet<Organisation> organisations) => [];
    }
}
