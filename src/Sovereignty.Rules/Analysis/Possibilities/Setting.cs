using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>In what facts are supposed: the law, the days that matter, and what the questions tell apart.</summary>
internal sealed class Setting
{
    private const string Prefix = "supposed-";

    // Well-known countries first: the first of each kind stands for all of its kind, and a reader understands it.
    private static readonly string[] Familiar = ["FR", "DE", "US", "CH", "GB", "NO", "CN", "JP", "BR"];

    private readonly Dictionary<string, IReadOnlyList<Country>> countries = new(StringComparer.Ordinal);

    private readonly (LawOverTime Law, int Day)[] moments;

    /// <summary>One law on some days.</summary>
    public Setting(LawOverTime law, Apart apart, IEnumerable<int> days)
        : this(apart, days.Select(day => (law, day)))
    {
    }

    /// <summary>Each law on its day.</summary>
    public Setting(Apart apart, IEnumerable<(LawOverTime Law, int Day)> moments)
    {
        Apart = apart;
        this.moments = [.. moments.Distinct().OrderBy(moment => moment.Day)];
        Days = [.. this.moments.Select(moment => moment.Day).Distinct()];
    }

    public Apart Apart { get; }

    /// <summary>The days that are asked about, in order.</summary>
    public int[] Days { get; }

    /// <summary>Whether a certificate in progress is told from none.</summary>
    public bool TellsStatesApart => (Apart.Of(FactNames.Certificates) ?? []).Any(distinction => distinction.Names.Count == 0);

    /// <summary>A name that nothing in the arrangement has.</summary>
    public static PartyId NewParty(HostingArrangement arrangement, string what)
    {
        for (var number = 1; ; number++)
        {
            var id = PartyId.Of(FormattableString.Invariant($"{Prefix}{what}-{number}"));
            if (arrangement.Organisations.All(other => other.Id != id))
            {
                return id;
            }
        }
    }

    /// <summary>One country for each kind of country that the questions about a fact tell apart: by territory on some day, or by its name.</summary>
    public IReadOnlyList<Country> Countries(FactName fact)
    {
        if (!countries.TryGetValue(fact.Property, out var known))
        {
            var named = Apart.Names<Country>(fact).ToHashSet();
            var territories = Apart.Names<TerritoryId>(fact).OrderBy(territory => territory.Value, StringComparer.Ordinal).ToArray();
            var classes = new HashSet<string>(StringComparer.Ordinal);
            known = [.. Country.All.OrderBy(Familiarity).ThenBy(country => country.Code, StringComparer.Ordinal).Where(country => classes.Add(ClassOf(country, named, territories)))];
            countries.Add(fact.Property, known);
        }

        return known;
    }

    /// <summary>
    /// How many elements of a list it takes at most to show every answer: of a list each question asks whether some element is so or all are, so one element is enough
    /// for each question and for each day on which the same element may count otherwise, and a list with these alone gives all the same answers.
    /// </summary>
    public int Witnesses(FactName fact) => Apart.Readers(fact) * (IsSteady(fact) ? 1 : moments.Length);

    /// <summary>What recognises a standard, in each law.</summary>
    public IEnumerable<StandardRecognition> Recognitions(StandardId standard) => moments.Select(moment => moment.Law.Law).Distinct()
        .SelectMany(law => law.Index.Standards.TryGetValue(standard, out var found) ? found.Select(pair => pair.Standard) : []);

    /// <summary>The days on which something could happen, so that every question about it has every answer that it can have on the days asked about.</summary>
    public IEnumerable<UncertainDay> DaysOf(FactName fact)
    {
        var borders = Apart.Days(fact).Select(DayNumber.Of)
            .Concat(Days)
            .Concat(Days.SelectMany(day => Apart.Months(fact).Select(months => DayNumber.PlusMonths(day, -months))));
        foreach (var day in borders.SelectMany(day => new[] { day - 1, day, day + 1 }).Distinct().OrderDescending())
        {
            yield return UncertainDay.FromDays(day, day);
        }

        yield return UncertainDay.Never;
    }

    /// <summary>The days asked about, and those that the questions compare with the fact and the days before: by then something may have been done.</summary>
    public IEnumerable<UncertainDay> DaysWithin(FactName fact) => Days.Concat(Apart.Days(fact).Select(DayNumber.Of).SelectMany(day => new[] { day, day - 1 })).Distinct()
        .Select(day => UncertainDay.FromDays(day, day));

    private static int Familiarity(Country country) => Array.IndexOf(Familiar, country.Code) is >= 0 and var place ? place : Familiar.Length;

    // A country that is inside for some recipients only is its own class: for others it may be for other recipients.
    private string ClassOf(Country country, HashSet<Country> named, TerritoryId[] territories) =>
        !named.Contains(country) && Sides(country, territories) is var sides && !sides.Contains('?', StringComparison.Ordinal) ? sides : country.Code;

    // Whether an element counts alike on all days: territories are as they were, and nothing else that changes with the law is asked.
    private bool IsSteady(FactName fact) => moments.Length == 1 || (Apart.Deepest <= LegalQuestion.Territory && Apart.Names<TerritoryId>(fact).All(territory =>
        Country.All.Select(country => Sides(country, [territory])).All(sides => sides.AsSpan().Trim(sides[0]).IsEmpty)));

    // On which side of each territory's border the country lies, moment by moment.
    private string Sides(Country country, TerritoryId[] territories)
    {
        var scene = new Scene(new HostingArrangement { Id = "none" });
        var sides = new char[territories.Length * moments.Length];
        for (var i = 0; i < sides.Length; i++)
        {
            var (law, day) = moments[i % moments.Length];
            var inquiry = new Inquiry(law.Terms, law.Answers, day);
            var inside = law.Answers.Includes(territories[i / moments.Length], country, scene.Whole, ref inquiry);
            sides[i] = inside.IsTrue ? '1' : inside.IsFalse ? '0' : '?';
        }

        return new(sides);
    }
}
