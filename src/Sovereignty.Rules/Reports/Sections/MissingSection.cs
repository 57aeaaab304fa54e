using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>What would have to be known, by who can supply it; what may settle most comes first.</summary>
internal static class MissingSection
{
    private const int MostBrief = 8;

    public static void Tell(Telling telling, IPage page) => Tell(telling, page, telling.Deciding.Select(finding => finding.Provision), [Answerer.Buyer, Answerer.Supplier, Answerer.Authority]);

    /// <summary>What some provisions lack and some can supply.</summary>
    public static void Tell(Telling telling, IPage page, IEnumerable<ProvisionId> provisions, Answerer[] answerers)
    {
        var deciding = provisions.ToHashSet();
        var wanted = telling.Assessment.Missing.Where(item => !item.Missing.IsLaw && answerers.Contains(item.Missing.Answerer) && item.Provisions.Any(deciding.Contains));
        foreach (var group in wanted.GroupBy(item => item.Missing.Answerer).OrderBy(group => group.Key))
        {
            page.Heading(telling.Say(AnswererWords.Of(group.Key)));
            var things = group.GroupBy(item => item.Missing.What).Select(same => same.ToArray())
                .OrderByDescending(same => Settles(same, deciding).Count).ToArray();
            foreach (var thing in things.Take(telling.IsBrief ? MostBrief : things.Length))
            {
                Tell(thing, deciding, telling, page);
            }

            if (telling.IsBrief && things.Length > MostBrief)
            {
                page.Entry(telling.Say($"and {things.Length - MostBrief} more (see --format json)", $"et {things.Length - MostBrief} de plus (voir --format json)"));
            }
        }
    }

    private static void Tell(MissingItem[] same, HashSet<ProvisionId> deciding, Telling telling, IPage page)
    {
        var places = same.Select(item => telling.PlaceOf(item.Missing.Path)).Where(place => place.Length > 0).Distinct().ToArray();
        var where = places.Length == 0 ? "" : telling.Colon + Telling.List(places);
        page.Entry(telling.Say(same[0].Missing.What) + where + For(Settles(same, deciding), telling));
    }

    private static string For(ValueSet<ProvisionId> provisions, Telling telling) =>
        !telling.IsBrief ? $" [{Telling.List(provisions.Select(provision => provision.Value))}]"
        : provisions.Count == 1 ? telling.Say(" (1 finding)", " (1 constat)")
        : telling.Say($" ({provisions.Count} findings)", $" ({provisions.Count} constats)");

    private static ValueSet<ProvisionId> Settles(MissingItem[] same, HashSet<ProvisionId> deciding) =>
        same.SelectMany(item => item.Provisions).Where(deciding.Contains).ToValueSet();
}
