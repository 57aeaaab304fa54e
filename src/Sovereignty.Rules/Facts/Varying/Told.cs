using System.Globalization;

namespace Sovereignty.Facts;

/// <summary>What an arrangement tells, place by place, so that it can be found again in one that tells more.</summary>
internal sealed class Told
{
    private readonly Dictionary<string, object> byPlace = new(StringComparer.Ordinal);

    private Told()
    {
    }

    /// <summary>Nothing is told.</summary>
    public static Told Nothing { get; } = new();

    public static Told By(HostingArrangement arrangement)
    {
        var told = new Told();
        foreach (var _ in ArrangementPlaces.OfArrangement.Vary(arrangement, new Collecting(told, "")))
        {
            throw new InvalidOperationException("Nothing is varied where facts are collected.");
        }

        return told;
    }

    /// <summary>The place of a part of what is at a place.</summary>
    public static string PlaceOf(string place, int part) => place + "." + part.ToString(CultureInfo.InvariantCulture);

    /// <summary>The place of an element of what is at a place; what becomes known of a certificate changes its key, but not its scheme.</summary>
    public static string PlaceOf(string place, IKeyed element) => place + "/" + (element is Certificate certificate ? certificate.Scheme.Value : element.Key);

    /// <summary>Whether something is told of what is at a place.</summary>
    public bool Tells(string place) => byPlace.ContainsKey(place);

    /// <summary>Whether the list at a place is told to be exact.</summary>
    public bool TellsAll<T>(string place)
        where T : notnull, IKeyed => byPlace.GetValueOrDefault(place) is FactList<T> { Completeness: not null };

    private sealed class Collecting(Told told, string place) : IVariation
    {
        public IVariation At(int part) => new Collecting(told, PlaceOf(place, part));

        public IVariation Within(IKeyed element) => new Collecting(told, PlaceOf(place, element));

        public IEnumerable<Fact<T>> Of<T>(Fact<T> fact)
            where T : notnull
        {
            if (fact.Statements.Count > 0)
            {
                told.byPlace[place] = fact;
            }

            return [];
        }

        public IEnumerable<FactList<T>> Of<T>(FactList<T> list)
            where T : notnull, IKeyed
        {
            told.byPlace[place] = list;
            return Collect(list.Values, list);
        }

        public IEnumerable<ValueSet<RecordedEvent>> OfEvents(ValueSet<RecordedEvent> events) => Collect(events, events);

        public IEnumerable<ValueSet<ScaleAnswer>> OfAnswers(ValueSet<ScaleAnswer> answers) => Collect(answers, answers);

        public IEnumerable<ValueSet<Organisation>> OfOrganisations(ValueSet<Organisation> organisations) => Collect(organisations, organisations);

        private TAll[] Collect<TPart, TAll>(IEnumerable<TPart> parts, TAll all)
            where TPart : IKeyed
            where TAll : notnull
        {
            foreach (var part in parts)
            {
                told.byPlace[PlaceOf(place, part)] = all;
            }

            return [];
        }
    }
}
