namespace Sovereignty.Facts;

/// <summary>The changes by which one thing less is told of an arrangement: a fact, an element of a list, that a list is exact, an event, an answer or an organisation.</summary>
/// <param name="kept">What stays.</param>
/// <param name="place">The place at which something is left out.</param>
internal sealed class LeavingOut(Told kept, string place = "") : IVariation
{
    /// <summary>How much is told of an arrangement: how many things can be left out.</summary>
    public static int SizeOf(HostingArrangement arrangement) => ArrangementPlaces.OfArrangement.Vary(arrangement, new LeavingOut(Told.Nothing)).Count();

    public IVariation At(int part) => new LeavingOut(kept, Told.PlaceOf(place, part));

    public IVariation Within(IKeyed element) => new LeavingOut(kept, Told.PlaceOf(place, element));

    public IEnumerable<Fact<T>> Of<T>(Fact<T> fact)
        where T : notnull => fact.Statements.Count == 0 || kept.Tells(place) ? [] : [Fact<T>.Unknown];

    public IEnumerable<FactList<T>> Of<T>(FactList<T> list)
        where T : notnull, IKeyed
    {
        if (list.Completeness is not null && !kept.TellsAll<T>(place))
        {
            yield return FactList.AtLeast(list.Entries);
        }

        // That there is none at all would be another thing to say, and not less.
        foreach (var left in list.Entries.AsEnumerable().Where(entry => (list.Completeness is null || list.Entries.Count > 1) && !IsKept(entry.Value)))
        {
            var entries = list.Entries.Where(entry => entry != left).ToValueSet();
            yield return list.Completeness is { } exact ? FactList.Exactly(exact, entries) : FactList.AtLeast(entries);
        }
    }

    public IEnumerable<ValueSet<RecordedEvent>> OfEvents(ValueSet<RecordedEvent> events) => Shorter(events);

    public IEnumerable<ValueSet<ScaleAnswer>> OfAnswers(ValueSet<ScaleAnswer> answers) => Shorter(answers);

    public IEnumerable<ValueSet<Organisation>> OfOrganisations(ValueSet<Organisation> organisations) => Shorter(organisations);

    private IEnumerable<ValueSet<T>> Shorter<T>(ValueSet<T> all)
        where T : notnull, IKeyed => all.Where(one => !IsKept(one)).Select(left => all.Where(one => !one.Equals(left)).ToValueSet());

    private bool IsKept(IKeyed element) => kept.Tells(Told.PlaceOf(place, element));
}
