using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Generators;
using Sovereignty.Tests.Reports;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Analysis;

/// <summary>Many arrangements at once say what each says alone.</summary>
public sealed class PortfolioTests
{
    private static readonly LocalDate On = Known.Day("2026-04-17");

    private static readonly HostingArrangement Incoherent = Cases.Alan with { Id = "incoherent", Organisations = [] };

    private static readonly HostingArrangement[] Seeds = [.. SeedFiles.Names.Select(SeedFiles.Read)];

    private static SovereigntyEvaluator Evaluator { get; } = Sovereign.Evaluator(AssessmentTerms.Default);

    [Fact]
    public void A_row_equals_what_assessing_alone_says() => Always.Holds(
        AnyCase.Arbitrary,
        one =>
        {
            var (alone, answer) = (one.Assess(), new SovereigntyEvaluator(one.Law, one.Terms).Portfolio([one.Arrangement], one.On).Single().Answer!);
            var deciding = alone.Findings.Where(finding => one.Terms.Decides(finding.Force, finding.Matter)).ToArray();
            return answer.Conclusion == alone.Conclusion
                && answer.NotMet == deciding.Count(finding => finding.Conclusion == Conclusion.NotMet)
                && answer.Undetermined == deciding.Count(finding => finding.Conclusion == Conclusion.Undetermined)
                && answer.LawCheckedThrough == alone.LawCheckedThrough
                && alone.Exposures.All(exposure => answer.Powers.Any(power => power.Citation.Provision.Equals(exposure.Citation.Provision) && power.Country.Equals(exposure.Country) && (power.IsCertain || !exposure.IsCertain)))
                && answer.Powers.All(power => alone.Exposures.Any(exposure => exposure.Citation.Provision.Equals(power.Citation.Provision) && exposure.IsCertain == power.IsCertain));
        });

    [Fact]
    public void The_next_change_is_the_first_day_with_another_conclusion() => Always.Holds(
        AnyCase.Arbitrary,
        one =>
        {
            var (dossier, change) = (one.Dossier, new SovereigntyEvaluator(one.Law, one.Terms).Portfolio([one.Arrangement], one.On).Single().Answer!.NextChange);
            var now = dossier.Decide(one.On).Conclusion;
            return one.Days(change?.Day).Where(day => day >= one.On && !(day >= change?.Day)).All(day => dossier.Assess(day).Conclusion == now)
                && (change is null || (change.Conclusion != now && change.Day > one.On && dossier.Assess(change.Day).Conclusion == change.Conclusion));
        },
        runs: 60);

    [Fact]
    public void The_order_of_the_arrangements_does_not_matter() => Always.Holds(
        AnyCase.Arbitrary,
        one =>
        {
            // One name for all: only what they say can tell them apart.
            var evaluator = new SovereigntyEvaluator(one.Law, one.Terms);
            HostingArrangement[] all = [one.Arrangement, one.Forgotten.Arrangement, one.Arrangement with { Name = "another" }, .. Seeds.Select(seed => seed with { Id = one.Arrangement.Id })];
            var shuffled = all.ToArray();
            new Random(one.Seed).Shuffle(shuffled);
            return Portfolio.Of(evaluator, one.On, evaluator.Portfolio(all, one.On)).Rows.Equals(Portfolio.Of(evaluator, one.On, evaluator.Portfolio(shuffled, one.On)).Rows);
        },
        runs: 40);

    [Fact]
    public void What_contradicts_itself_is_a_row_with_its_problems_and_stops_no_other()
    {
        var portfolio = Portfolio.Of(Evaluator, On, Evaluator.Portfolio([Cases.OnUsCloud, Incoherent, Cases.OnQualifiedCloud], On));
        Assert.Equal(2, portfolio.Assessed.Count());
        var refused = Assert.Single(portfolio.NotAssessed);
        Assert.Equal(refused, portfolio.Rows[^1]);
        Assert.Equal("incoherent", refused.Id);
        Assert.Equal(Evaluator.ProblemsOf(Incoherent), refused.Problems);
        Assert.Null(refused.Answer);
    }

    [Fact]
    public void What_could_not_be_read_keeps_its_source_and_its_problems()
    {
        ValueList<Problem> problems = [new("$", Text.Same("found"), Text.Same("expected"))];
        var row = Evaluator.Portfolio([PortfolioEntry.Unread("a.json", problems)], On).Single();
        Assert.Equal(("a.json", null, false), (row.Source, row.Id, row.IsAssessed));
        Assert.Equal(problems, row.Problems);
        Assert.Throws<ArgumentException>(() => PortfolioEntry.Unread("a.json", []));
    }

    [Fact]
    public void Rows_are_made_while_they_are_asked_for()
    {
        var read = 0;
        IEnumerable<HostingArrangement> Counted()
        {
            while (true)
            {
                read++;
                yield return Cases.Alan;
            }
        }

        Assert.Equal(2, Evaluator.Portfolio(Counted(), On).Take(2).Count());
        Assert.Equal(2, read);
    }

    [Fact]
    public void Rows_stand_by_body_and_by_name_and_each_conclusion_is_counted()
    {
        var portfolio = Portfolio.Of(Evaluator, On, Evaluator.Portfolio(Seeds, On));
        Assert.Equal(portfolio.Rows.OrderBy(row => row.Body is null).ThenBy(row => row.Body, StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal), portfolio.Rows);
        Assert.Equal("The ministry", portfolio.Rows.Single(row => row.Id == "ministry-on-us-cloud").Body);
        Assert.Equal([Conclusion.NotMet, Conclusion.Undetermined, Conclusion.Excused, Conclusion.Met, Conclusion.NotApplicable], portfolio.Totals.Select(total => total.Conclusion));
        Assert.Equal(Seeds.Length, portfolio.Totals.Sum(total => total.Count));
        Assert.Equal(Seeds.Min(seed => Sovereign.Assess(seed, On).LawCheckedThrough), portfolio.LawCheckedThrough);
    }

    [Fact]
    public void A_body_that_became_public_later_is_not_named()
    {
        var terms = AssessmentTerms.Default with { Knowledge = Knowledge.AsOf(Known.Day("2021-09-30")) };
        Assert.Null(Sovereign.Evaluator(terms).Portfolio([Cases.OnUsCloud], On).Single().Body);
        Assert.Null(Sovereign.Evaluator(AssessmentTerms.Default with { EvidenceFloor = EvidenceGrade.Audited }).Portfolio([Cases.OnUsCloud], On).Single().Body);
        Assert.Null(Evaluator.Portfolio([Cases.OnUsCloud with { Responsibility = new() }], On).Single().Body);
    }

    [Fact]
    public void An_empty_portfolio_counts_nothing()
    {
        var portfolio = Portfolio.Of(Evaluator, On, []);
        Assert.Empty(portfolio.Rows);
        Assert.All(portfolio.Totals, total => Assert.Equal(0, total.Count));
        Assert.Null(portfolio.LawCheckedThrough);
    }
}
