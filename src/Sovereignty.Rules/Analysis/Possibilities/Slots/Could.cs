using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>What facts of common types could be.</summary>
internal static class Could
{
    private static readonly Text Yes = new("yes", "oui");
    private static readonly Text No = new("no", "non");
    private static readonly Text None = new("none", "aucun");

    public static IEnumerable<Option<Fact<bool>>> YesOrNo() => [new(Supposed.Known(true), Yes), new(Supposed.Known(false), No)];

    public static IEnumerable<Option<Fact<T>>> Any<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new Option<Fact<T>>(Supposed.Known(value), Text.Same(KebabCase.Of(value))));

    public static IEnumerable<Option<Fact<Country>>> Country(Setting setting, FactName fact) =>
        setting.Countries(fact).Select(country => new Option<Fact<Country>>(Supposed.Known(country), Text.Same(country.Code)));

    public static IEnumerable<Option<Fact<UncertainDay>>> Day(Setting setting, FactName fact) =>
        setting.DaysOf(fact).Select(day => new Option<Fact<UncertainDay>>(Supposed.Known(day), day.Describe()));

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

    /// <summary>The known elements and none or one more, two more where two questions ask, and each element of the list at once.</summary>
    public static IEnumerable<Option<FactList<T>>> Some<T>(Setting setting, FactName fact, FactList<T> known, IEnumerable<T> elements, Func<T, Text> words)
        where T : notnull, IKeyed
    {
        var fresh = elements.Where(element => known.Values.All(other => !string.Equals(other.Key, element.Key, StringComparison.Ordinal))).ToArray();
        yield return Exactly(known, [], words);
        foreach (var element in fresh)
        {
            yield return Exactly(known, [element], words);
        }

        for (var i = 0; i < fresh.Length && setting.Apart.Askers(fact) > 1; i++)
        {
            for (var j = i + 1; j < fresh.Length; j++)
            {
                yield return Exactly(known, [fresh[i], fresh[j]], words);
            }
        }

        if (fresh.Length > 2)
        {
            yield return Exactly(known, fresh, words);
        }
    }

    public static IEnumerable<Option<FactList<Country>>> Countries(Setting setting, FactName fact, FactList<Country> known) =>
        Some(setting, fact, known, setting.Countries(fact), country => Text.Same(country.Code));

    private static Option<FactList<T>> Exactly<T>(FactList<T> known, T[] more, Func<T, Text> words)
        where T : notnull, IKeyed
    {
        var all = known.Values.Concat(more).ToArray();
        return new(
            FactList.Exactly<T>(Supposed.Evidence, [.. known.Entries.Select(entry => new Entry<T>(entry.Value, Supposed.Evidence)), .. more.Select(element => new Entry<T>(element, Supposed.Evidence))]),
            all.Length == 0 ? None : Text.Join(", ", [.. all.Select(words)]));
    }
}
