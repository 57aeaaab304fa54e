using System.Globalization;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>Many arrangements on one day while they are told in one language: totals, body by body, powers, what was not assessed.</summary>
internal sealed class PortfolioTelling(Portfolio portfolio, Language language, IPage page)
{
    private string Colon => Say(": ", " : ");

    public void Tell()
    {
        var on = Saying.Day(portfolio.On);
        var count = portfolio.Rows.Count;
        page.Title(Say($"Portfolio on {on}: {count} {(count == 1 ? "arrangement" : "arrangements")}", $"Portefeuille au {on} : {count} {(count > 1 ? "dispositifs" : "dispositif")}"));
        page.Table([Say("Conclusion", "Conclusion"), Say("Arrangements", "Dispositifs")], [.. portfolio.Totals.Select(Total), .. NotAssessed()]);
        foreach (var body in portfolio.Assessed.GroupBy(row => row.Body))
        {
            page.Heading(body.Key ?? Say("Body not known", "Organisme inconnu"));
            page.Table(
                [Say("Arrangement", "Dispositif"), Say("Conclusion", "Conclusion"), Say("Not met", "Non respectées"), Say("Undetermined", "Indéterminées"), Say("Reached by powers of", "Atteint par des pouvoirs de"), Say("Next change", "Prochain changement")],
                [.. body.Select(row => Cells(row, row.Answer!))]);
        }

        TellPowers();
        TellNotAssessed();
        TermsSection.Tell(portfolio.Terms, portfolio.Catalogue, language, page, portfolio.LawCheckedThrough);
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private string Say(string en, string fr) => language == Language.French ? fr : en;

    private string Mark(Conclusion conclusion, ValueList<Force> breached) => ConclusionWords.Of(conclusion, breached).In(language);

    private Cell[] Total(ConclusionCount total) => [new(ConclusionWords.Of(total.Conclusion).In(language), total.Conclusion), Number(total.Count)];

    private Cell[][] NotAssessed() => portfolio.NotAssessed.Count() is > 0 and var count ? [[Say("not assessed", "non évalué"), Number(count)]] : [];

    private Cell[] Cells(PortfolioRow row, PortfolioAnswer answer) =>
    [
        row.Id!,
        new(Mark(answer.Conclusion, answer.Breached), answer.Conclusion),
        Number(answer.NotMet),
        Number(answer.Undetermined),
        Reach(answer.Powers),
        answer.NextChange is { } change ? Saying.Day(change.Day) + Colon + Mark(change.Conclusion, change.Breached) : "–",
    ];

    // A country stands once: among those that certainly reach it, or else among those that may.
    private string Reach(ValueSet<ReachingPower> powers)
    {
        var certain = powers.Where(power => power.IsCertain).Select(power => power.Country.Code).Distinct().ToArray();
        var possible = powers.Select(power => power.Country.Code).Distinct().Except(certain).ToArray();
        return powers.Count == 0 ? "–" : string.Join(Say("; ", " ; "), new[]
        {
            string.Join(", ", certain),
            possible.Length == 0 ? "" : Say("possibly ", "peut-être ") + string.Join(", ", possible),
        }.Where(words => words.Length > 0));
    }

    private void TellPowers()
    {
        // Provisions that read alike are told as one; of each arrangement it counts once whether any of them reaches it for certain.
        var powers = portfolio.Assessed
            .SelectMany(row => row.Answer!.Powers.GroupBy(power => (power.Country.Code, Words: power.Citation.Short)).Select(group => (group.Key, IsCertain: group.Any(power => power.IsCertain))))
            .GroupBy(reached => reached.Key, reached => reached.IsCertain)
            .OrderBy(group => group.Key.Code, StringComparer.Ordinal).ThenBy(group => group.Key.Words.En, StringComparer.Ordinal).ToArray();
        if (powers.Length == 0)
        {
            return;
        }

        page.Heading(Say("Powers of third countries, and how many arrangements they reach", "Pouvoirs de pays tiers, et combien de dispositifs ils atteignent"));
        page.Table(
            [Say("Country", "Pays"), Say("Certainly", "Certainement"), Say("Possibly", "Peut-être"), Say("Power", "Pouvoir")],
            [.. powers.Select(group => new Cell[] { group.Key.Code, Number(group.Count(isCertain => isCertain)), Number(group.Count(isCertain => !isCertain)), group.Key.Words.In(language) })]);
    }

    private void TellNotAssessed()
    {
        if (!portfolio.NotAssessed.Any())
        {
            return;
        }

        page.Heading(Say("Not assessed", "Non évalués"));
        foreach (var row in portfolio.NotAssessed)
        {
            page.Entry(string.Join(", ", new[] { row.Source, row.Id }.OfType<string>()));
            foreach (var problem in row.Problems)
            {
                page.Line(Say(
                    $"{problem.Path}: found {problem.Found.En}, expected {problem.Expected.En}",
                    $"{problem.Path} : trouvé {problem.Found.Fr}, attendu {problem.Expected.Fr}"));
            }
        }
    }
}
