using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>What facts of common types could be.</summary>
internal static class Could
{
    private static readonly Text None = new("none", "aucun");

    // Of so few elements every choice is tried.
    private const int Few = 3;

    /// <summary>The slot of a fact; where something is known of it, what is stated is all that it could be.</summary>
    public static Slot<TPart, Fact<T>> Be<TPart, T>(FactName name, Func<TPart, Fact<T>> get, Func<TPart, Fact<T>, TPart> set, Func<Setting, HostingArrangement, TPart, IEnumerable<Option<Fact<T>>>> possible)
        where TPart : class
        where T : notnull => new(name, get, set, Fact<T>.Unknown, (setting, arrangement, part) => Stated(get(part)) is { Length: > 1 } stated ? stated : possible(setting, arrangement, part));

    /// <summary>The slot of a list, whose further elements could be some of these, one for each kind that is told apart.</summary>
    public static Slot<TPart, FactList<T>> Have<TPart, T>(FactName name, Func<TPart, FactList<T>> get, Func<TPart, FactList<T>, TPart> set, Func<Setting, HostingArrangement, IEnumerable<T>> elements, Func<T, Text> words)
        where TPart : class
        where T : notnull, IKeyed => new(
            name,
            get,
            set,
            FactList<T>.Unknown,
            (setting, arrangement, part) => Some(setting, name, get(part), elements(setting, arrangement), words),
            (setting, arrangement, part) => AreAll(setting, name, get(part), elements(setting, arrangement)));

    public static IEnumerable<Option<Fact<bool>>> YesOrNo() => [new(Supposed.Known(true), ValueWords.Yes), new(Supposed.Known(false), ValueWords.No)];

    public static IEnumerable<Option<Fact<T>>> Any<T>()
        where T : struct, Enum => Values<T>.All;

    public static IEnumerable<Option<Fact<Country>>> Country(Setting setting, FactName fact) =>
        setting.Countries(fact).Select(country => new Option<Fact<Country>>(Supposed.Known(country), Text.Same(country.Code)));

    /// <summary>The days on which something could have happened, within what is known of it.</summary>
    public static IEnumerable<Option<Fact<UncertainDay>>> Day(Setting setting, FactName fact, Fact<UncertainDay> known)
    {
        var ranges = known.Statements.SelectMany(statement => statement.OneOf).Distinct().ToArray();
        var days = ranges is [] or [{ IsExact: true }]
            ? setting.DaysOf(fact)
            : setting.DaysOf(fact).Where(day => ranges.Any(range => range.First <= day.First && day.First <= range.Last))
                .Concat(ranges.Select(range => UncertainDay.FromDays(range.First, range.First))).Distinct();
        return days.Select(day => new Option<Fact<UncertainDay>>(Supposed.Known(day), day.Describe()));
    }

    /// <summary>
    /// Whether the days are all: one for each stretch between those that are told apart. Where fixed days, terms and the day asked about are compared with each other, a
    /// day of the contract that is not asked about may lie between, and nothing is claimed.
    /// </summary>
    public static bool AreAllDays(Setting setting, FactName fact) => setting.Apart.Months(fact).Any()
        ? setting.Days.Length == 1 && !setting.Apart.Days(fact).Any()
        : !setting.Apart.Days(fact).Any() || !(setting.Apart.Of(fact) ?? []).Any(distinction => distinction.Days.Count == 0);

    /// <summary>
    /// Companies of the first country of which all is known but their certificates, one for each way in which somebody could hold them: most searches end with one of
    /// these. Then one of which nothing is known, which stands for all, and any organisation that is named.
    /// </summary>
    public static IEnumerable<Option<Fact<PartyId>>> Operator(Setting setting, HostingArrangement arrangement)
    {
        var home = setting.Countries(FactNames.Holders)[0];
        var id = Setting.NewParty(arrangement, "operator");
        foreach (var held in HoldersSlot.Possible(setting, arrangement, new Organisation { Id = id }))
        {
            var company = Company.HeldBy(id, home, id) with { Holders = held.Value, Certificates = FactList<Certificate>.Unknown };
            yield return new(Supposed.Known(id), new($"a company of {home.Code}; held by: {held.Words.En}", $"une société de {home.Code} ; détenue par : {held.Words.Fr}")) { Also = [company, .. held.Also] };
        }

        foreach (var option in Party(arrangement, "operator", new("another operator", "un autre exploitant")))
        {
            yield return option;
        }
    }

    /// <summary>Any organisation that is named, and one of which nothing is known yet.</summary>
    public static IEnumerable<Option<Fact<PartyId>>> Party(HostingArrangement arrangement, string what, Text words)
    {
        var fresh = Setting.NewParty(arrangement, what);
        yield return new(Supposed.Known(fresh), words) { Also = [new Organisation { Id = fresh }] };
        foreach (var party in arrangement.Organisations.AsEnumerable())
        {
            yield return new(Supposed.Known(party.Id), Text.Same(party.Name ?? party.Id.Value));
        }
    }

    /// <summary>The known elements and each choice of the others where they are few; else none or one more, two more where two questions ask, and all at once.</summary>
    public static IEnumerable<Option<FactList<T>>> Some<T>(Setting setting, FactName fact, FactList<T> known, IEnumerable<T> elements, Func<T, Text> words)
        where T : notnull, IKeyed
    {
        var fresh = Fresh(known, elements);
        yield return Exactly(known, [], words);
        foreach (var element in fresh)
        {
            yield return Exactly(known, [element], words);
        }

        for (var i = 0; i < fresh.Length && (fresh.Length <= Few || setting.Apart.Askers(fact) > 1 || setting.Witnesses(fact) == 2); i++)
        {
            for (var j = i + 1; j < fresh.Length; j++)
            {
                if (!IsSame(fresh[i], fresh[j]))
                {
                    yield return Exactly(known, [fresh[i], fresh[j]], words);
                }
            }
        }

        var all = fresh.DistinctBy(element => element.Key).ToArray();
        if (all.Length > 2)
        {
            yield return Exactly(known, all, words);
        }
    }

    /// <summary>Whether these are all lists that the questions tell apart: each choice of few elements, or one element for each answer and two for two answers.</summary>
    public static bool AreAll<T>(Setting setting, FactName fact, FactList<T> known, IEnumerable<T> elements)
        where T : notnull, IKeyed => setting.Witnesses(fact) <= 2 || IsFew(Fresh(known, elements));

    /// <summary>Whether so few elements are left that every choice of them is tried.</summary>
    public static bool IsFew<T>(T[] fresh)
        where T : notnull, IKeyed => fresh.Length <= Few && fresh.DistinctBy(element => element.Key).Count() == fresh.Length;

    public static T[] Fresh<T>(FactList<T> known, IEnumerable<T> elements)
        where T : notnull, IKeyed => [.. elements.Where(element => known.Values.All(other => !IsSame(other, element)))];

    // The words of every value are made once: searches ask for them again and again.
    private static class Values<T>
        where T : struct, Enum
    {
        public static IEnumerable<Option<Fact<T>>> All { get; } = [.. Enum.GetValues<T>().Select(value => new Option<Fact<T>>(Supposed.Known(value), ValueWords.Of(value)))];
    }

    private static bool IsSame(IKeyed one, IKeyed other) => string.Equals(one.Key, other.Key, StringComparison.Ordinal);

    private static Option<Fact<T>>[] Stated<T>(Fact<T> known)
        where T : notnull => [.. known.Statements.SelectMany(statement => statement.OneOf).Distinct().Select(value => new Option<Fact<T>>(Supposed.Known(value), ValueWords.Of(value)))];

    private static Option<FactList<T>> Exactly<T>(FactList<T> known, T[] more, Func<T, Text> words)
        where T : notnull, IKeyed
    {
        var all = known.Values.Concat(more).ToArray();
        return new(
            FactList.Exactly<T>(Supposed.Evidence, [.. known.Entries.Select(entry => new Entry<T>(entry.Value, Supposed.Evidence)), .. more.Select(element => new Entry<T>(element, Supposed.Evidence))]),
            all.Length == 0 ? None : Text.Join(", ", [.. all.Select(words)]));
    }
}
