using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Makes arrangements smaller, one place at a time, and leaves them coherent.</summary>
internal static class Shrinking
{
    /// <summary>Smaller arrangements: whole parts dropped first, then single facts.</summary>
    public static IEnumerable<HostingArrangement> Of(HostingArrangement arrangement) =>
        WithoutParts(arrangement)
            .Concat(ArrangementPlaces.OfArrangement.Vary(arrangement, new Smaller()).Select(way => way()))
            .Where(smaller => !smaller.Equals(arrangement) && Coherence.ProblemsOf(smaller).Count == 0);

    private static IEnumerable<HostingArrangement> WithoutParts(HostingArrangement arrangement) =>
    [
        arrangement with { Layers = FactList<Layer>.Unknown, Transfers = FactList<Transfer>.Unknown, DataSets = FactList<DataSet>.Unknown },
        arrangement with { Layers = FactList<Layer>.Unknown },
        arrangement with { Transfers = FactList<Transfer>.Unknown },
        arrangement with { Derogations = FactList<Derogation>.Unknown, Opinions = FactList<Opinion>.Unknown, Events = [], Project = new Project() },
        arrangement with { Responsibility = new Responsibility() },
        arrangement with { Organisations = arrangement.Organisations.Select(organisation => new Organisation { Id = organisation.Id }).ToValueSet() },
        arrangement with { Name = null },
    ];

    private sealed class Smaller : IVariation
    {
        public IEnumerable<Fact<T>> Of<T>(Fact<T> fact)
            where T : notnull
        {
            if (fact.Statements.Count == 0)
            {
                return [];
            }

            var single = fact.Statements.SelectMany(statement => statement.OneOf.Select(value => Fact.Of(value, statement.Evidence)));
            var unsourced = fact.Statements.Any(statement => statement.Evidence.Source is not null)
                ? new[] { Fact.Disputed<T>([.. fact.Statements.Select(statement => Fact.OneOf(statement.OneOf, Unsourced(statement.Evidence)))]) }
                : [];
            return [Fact<T>.Unknown, .. single.Where(smaller => !smaller.Equals(fact)), .. unsourced];
        }

        public IEnumerable<FactList<T>> Of<T>(FactList<T> list)
            where T : notnull, IKeyed
        {
            if (list.Equals(FactList<T>.Unknown))
            {
                return [];
            }

            var shorter = list.Entries.Select(dropped => With(list, list.Entries.Where(entry => !entry.Equals(dropped))));
            var undenied = list.Entries.Where(entry => entry.Denial is not null)
                .Select(denied => With(list, list.Entries.Select(entry => entry.Equals(denied) ? entry with { Denial = null } : entry)));
            var unsourced = list.Entries.Where(entry => entry.Evidence.Source is not null)
                .Select(sourced => With(list, list.Entries.Select(entry => entry.Equals(sourced) ? entry with { Evidence = Unsourced(entry.Evidence) } : entry)));
            return [FactList<T>.Unknown, .. shorter, .. undenied, .. unsourced];
        }

        public IEnumerable<ValueSet<RecordedEvent>> OfEvents(ValueSet<RecordedEvent> events) => Shorter(events);

        public IEnumerable<ValueSet<ScaleAnswer>> OfAnswers(ValueSet<ScaleAnswer> answers) => Shorter(answers);

        public IEnumerable<ValueSet<Organisation>> OfOrganisations(ValueSet<Organisation> organisations) => Shorter(organisations);

        private static IEnumerable<ValueSet<T>> Shorter<T>(ValueSet<T> all)
            where T : notnull, IKeyed => all.Select(dropped => all.Where(element => !element.Equals(dropped)).ToValueSet());

        private static Evidence Unsourced(Evidence evidence) => new(evidence.Grade, evidence.PublicSince);

        private static FactList<T> With<T>(FactList<T> list, IEnumerable<Entry<T>> entries)
            where T : notnull, IKeyed => list.Completeness is { } completeness
                ? FactList.Exactly(completeness, entries.ToValueSet())
                : FactList.AtLeast(entries.ToValueSet());
    }
}
