namespace Sovereignty.Facts;

/// <summary>
/// No holder is said not to control what it surely does: with more than half of the votes, all of the capital, or the appointment of a majority. Sources
/// become public on different days, so what was public on each day is checked: what was known then must not have contradicted itself either.
/// </summary>
internal static class DeniedControl
{
    private const decimal Half = 50m;
    private const decimal Whole = 100m;

    public static void Check(HostingArrangement arrangement, ReadDocument document, ProblemList problems)
    {
        foreach (var organisation in arrangement.Organisations)
        {
            foreach (var holding in organisation.Holders.Values)
            {
                if (holding.Controls.Statements.Count > 0 && document.Days(Days(holding)).Any(day => IsOnly(holding.Controls, day, controls => !controls) && Controls(holding, day)))
                {
                    problems.Add(
                        $"$.organisations['{organisation.Id}'].holders['{holding.Holder}'].controls",
                        new("no control, with more than 50 % of the votes, 100 % of the capital or the appointment of a majority", "pas de contrôle, avec plus de 50 % des droits de vote, 100 % du capital ou la désignation d'une majorité"),
                        new("control, or no statement about it", "un contrôle, ou aucune indication"));
                }
            }
        }
    }

    private static bool Controls(Holding holding, int day) =>
        IsOnly(holding.Votes, day, votes => votes.AtLeast > Half)
        || IsOnly(holding.Capital, day, capital => capital.AtLeast >= Whole)
        || IsOnly(holding.AppointsMajority, day, appoints => appoints);

    private static IEnumerable<int> Days(Holding holding) =>
    [
        .. DaysOf(holding.Controls), .. DaysOf(holding.Votes), .. DaysOf(holding.Capital), .. DaysOf(holding.AppointsMajority),
    ];

    private static IEnumerable<int> DaysOf<T>(Fact<T> fact)
        where T : notnull => fact.Statements.Select(statement => statement.Evidence.PublicDay);

    private static bool IsOnly<T>(Fact<T> fact, int day, Func<T, bool> holds)
        where T : notnull
    {
        var known = fact.Statements.Where(statement => statement.Evidence.PublicDay <= day).ToArray();
        return known.Length > 0 && known.All(statement => statement.OneOf.All(holds));
    }
}
