using System.Globalization;

namespace Sovereignty.Facts;

/// <summary>
/// Nobody holds a part that somebody else holds on the same day. Holdings of which no period is stated are taken to describe one day; as soon as
/// one is stated, or may be where something could not be read, only holdings that certainly meet on some day count together.
/// </summary>
internal static class HeldTwice
{
    public static void Check(HostingArrangement arrangement, ReadDocument document, ProblemList problems)
    {
        foreach (var organisation in arrangement.Organisations)
        {
            var holdings = organisation.Holders.Entries.Where(entry => entry.Denial is null).Select(entry => entry.Value).Distinct().ToArray();
            var dated = document.HasGap(organisation.Holders) || holdings.Any(holding => holding.Period.Statements.Count > 0 || holding.Acquisition is not null);
            Check(organisation, holdings, dated, new("capital", "capital"), holding => holding.Capital, problems);
            Check(organisation, holdings, dated, new("votes", "droits de vote"), holding => holding.Votes, problems);
        }
    }

    private static void Check(Organisation organisation, Holding[] holdings, bool dated, Text what, Func<Holding, Fact<Share>> share, ProblemList problems)
    {
        var parts = holdings
            .Select(holding => (Part: LeastOf(share(holding)), Days: dated ? CertainDays.Of(holding) : CertainDays.All))
            .Where(part => part is { Part: > 0, Days: not null })
            .Select(part => (part.Part, Days: part.Days!.Value))
            .ToArray();
        var most = CertainDays.MostAtOnce(parts);
        if (most > 100)
        {
            problems.Add($"$.organisations['{organisation.Id}'].holders", new($"{what.En} of {Percent(most)} in all, at least", $"{what.Fr} : {Percent(most)} en tout, au moins"), new("at most 100 %", "au plus 100 %"));
        }
    }

    private static string Percent(decimal part) => part.ToString("0.####", CultureInfo.InvariantCulture) + " %";

    private static decimal LeastOf(Fact<Share> share) =>
        share.Statements.SelectMany(statement => statement.OneOf).Select(part => part.AtLeast).DefaultIfEmpty(0).Min();
}
