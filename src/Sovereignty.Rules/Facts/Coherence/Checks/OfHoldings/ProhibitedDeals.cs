namespace Sovereignty.Facts;

/// <summary>
/// No deal is said both to have been prohibited and to have closed. What was public on each day is checked: what was known then must not have contradicted itself either.
/// </summary>
internal static class ProhibitedDeals
{
    public static void Check(HostingArrangement arrangement, ProblemList problems)
    {
        foreach (var organisation in arrangement.Organisations)
        {
            foreach (var holding in organisation.Holders.Values)
            {
                if (holding.Acquisition is { } deal && Days(deal).Any(day => Happens(deal.Prohibited, day) && Happens(deal.Closed, day)))
                {
                    problems.Add($"$.organisations['{organisation.Id}'].holders['{holding.Holder}'].acquisition", new("a deal that was prohibited and closed", "une opération interdite et réalisée"), new("one of the two, the other never or unknown", "l'un des deux, l'autre jamais ou inconnu"));
                }
            }
        }
    }

    private static IEnumerable<int> Days(Acquisition deal) =>
        deal.Prohibited.Statements.Concat(deal.Closed.Statements).Select(statement => statement.Evidence.PublicDay);

    private static bool Happens(Fact<UncertainDay> fact, int day)
    {
        var known = fact.Statements.Where(statement => statement.Evidence.PublicDay <= day).ToArray();
        return known.Length > 0 && known.All(statement => statement.OneOf.All(when => when.Last != DayNumber.Never));
    }
}
