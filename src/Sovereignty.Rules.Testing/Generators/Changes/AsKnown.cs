using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>Facts and law as they were known on a day: everything that became public later is taken out.</summary>
internal static class AsKnown
{
    public static HostingArrangement On(HostingArrangement arrangement, LocalDate day)
    {
        var variation = new Earlier(day);
        while (ArrangementPlaces.OfArrangement.Vary(arrangement, variation).Select(way => way()).FirstOrDefault(earlier => Coherence.ProblemsOf(earlier).Count == 0) is { } earlier)
        {
            arrangement = earlier;
        }

        return arrangement;
    }

    /// <summary>A law as it was known: without the texts, events and versions that became public later.</summary>
    public static BodyOfLaw On(BodyOfLaw law, LocalDate day) => BodyOfLaw.Of([.. law.Instruments.Where(text => text.Events.Count == 0 || text.Events.Any(happened => happened.PublicSince <= day)).Select(text => text with
    {
        Events = text.Events.Where(happened => happened.PublicSince <= day).ToValueList(),
        Provisions = text.Provisions.Select(provision => On(provision, day)).ToValueList(),
    })]);

    // An obligation without a version can't be built, so one that was not public at all keeps its first.
    private static Provision On(Provision provision, LocalDate day) => provision is Obligation obligation && obligation.Versions.Any(version => version.PublicSince is null || version.PublicSince <= day)
        ? obligation with { Versions = obligation.Versions.Where(version => version.PublicSince is null || version.PublicSince <= day).ToValueList() }
        : provision;

    private sealed class Earlier(LocalDate day) : IVariation
    {
        public IEnumerable<Fact<T>> Of<T>(Fact<T> fact)
            where T : notnull => fact.Statements.All(statement => IsPublic(statement.Evidence))
                ? []
                : [Fact.Disputed<T>([.. fact.Statements.Where(statement => IsPublic(statement.Evidence)).Select(statement => Fact.OneOf(statement.OneOf, statement.Evidence))])];

        public IEnumerable<FactList<T>> Of<T>(FactList<T> list)
            where T : notnull, IKeyed
        {
            var entries = list.Entries.Where(entry => IsPublic(entry.Evidence)).Select(entry => entry with { Denial = entry.Denial is { } denial && IsPublic(denial) ? denial : null }).ToValueSet();
            var earlier = list.Completeness is { } completeness && IsPublic(completeness) ? FactList.Exactly(completeness, entries) : FactList.AtLeast(entries);
            return earlier.Equals(list) ? [] : [earlier];
        }

        public IEnumerable<ValueSet<RecordedEvent>> OfEvents(ValueSet<RecordedEvent> events) => [];

        public IEnumerable<ValueSet<ScaleAnswer>> OfAnswers(ValueSet<ScaleAnswer> answers) => [];

        public IEnumerable<ValueSet<Organisation>> OfOrganisations(ValueSet<Organisation> organisations) => [];

        private bool IsPublic(Evidence evidence) => evidence.PublicSince <= day;
    }
}
