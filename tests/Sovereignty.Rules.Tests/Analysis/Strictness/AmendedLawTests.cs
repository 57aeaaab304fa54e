using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Analysis;

/// <summary>A text and what a draft makes of it, under the same id, on one day and throughout a period.</summary>
public sealed class AmendedLawTests
{
    private static readonly InstrumentId Circular = InstrumentId.Of("fr-circ-6404-sg");
    private static readonly SovereigntyEvaluator Law = new(Catalogue.Law);

    [Fact]
    public void A_draft_that_asks_for_an_opinion_from_one_million_on_is_stricter_where_that_is_asked_alone()
    {
        var compared = OnlyOpinion(Catalogue.Law).Compare(Side("2024-01-01"), OnlyOpinion(Draft(1_000_000)), Side("2024-01-01"));
        Assert.Equal(LawStrictness.Looser, compared.Verdict);
        Assert.Equal([Amount.Exactly(1_000_001)], compared.OnlyFirst.Smallest!.Arrangement.Project.Cost.Statements.SelectMany(statement => statement.OneOf));
    }

    [Fact]
    public void A_draft_that_changes_nothing_of_it_is_equal_for_what_it_changes_elsewhere()
    {
        var draft = Catalogue.Law.Replace(Catalogue.Law.Find(InstrumentId.Of("fr-circ-6282-sg"))! with { Title = Text.Same("Another title") });
        Assert.Equal(LawStrictness.Equal, Law.Compare(Side("2024-01-01"), Law.With(draft), Side("2024-01-01")).Verdict);
    }

    [Fact]
    public void What_a_draft_changes_from_a_day_on_is_told_on_that_day()
    {
        var compared = OnlyOpinion(Catalogue.Law).CompareThroughout([Circular], OnlyOpinion(Draft(1_000_000, from: "2025-03-01")), [Circular], new DateInterval(Known.Day("2025-02-01"), Known.Day("2025-03-31")));
        Assert.Equal(Known.Day("2025-02-01"), compared.Stretches[0].First.On);
        Assert.Equal([LawStrictness.Equal, LawStrictness.Looser], compared.Stretches.Select(stretch => stretch.Verdict).Distinct());
        Assert.Equal(Known.Day("2025-03-01"), compared.Earliest!.First.On);
        Assert.Equal(Known.Day("2025-03-01"), compared.Smallest!.Second.On);
    }

    [Fact]
    public void Nothing_tells_a_law_apart_from_itself_on_any_day()
    {
        var compared = OnlyOpinion(Catalogue.Law).CompareThroughout([Circular], OnlyOpinion(Catalogue.Law), [Circular], new DateInterval(Known.Day("2023-05-31"), Known.Day("2023-06-30")));
        Assert.Null(compared.Earliest);
        Assert.Null(compared.Smallest);
        Assert.Equal(Known.Day("2023-05-31"), compared.Stretches[0].First.On);
        Assert.Contains(compared.Stretches, stretch => stretch.First.On == Known.Day("2023-06-01"));
    }

    [Fact]
    public void Each_side_says_which_body_of_law_holds_it()
    {
        var compared = Law.Compare(Side("2023-05-30"), Law.With(Draft(1_000_000)), Side("2023-05-30"));
        Assert.Equal((Catalogue.Law.Hash, Draft(1_000_000).Hash), (compared.FirstLaw.Law.Hash, compared.SecondLaw.Law.Hash));
    }

    [Fact]
    public void A_text_that_only_the_other_law_holds_is_not_found_in_this_one()
    {
        var thrown = Assert.Throws<IncomparableLawException>(() => Law.Compare(Side("2024-01-01"), new(BodyOfLaw.Empty), Side("2024-01-01")));
        Assert.Equal(["'fr-circ-6404-sg' is not the id of a text of the law."], thrown.Problems.Select(problem => problem.En));
    }

    private static LawOnDay Side(string day) => new([Circular], Known.Day(day));

    // The obligation to ask DINUM is of the matter of procurement.
    private static SovereigntyEvaluator OnlyOpinion(BodyOfLaw law) => new(
        law.Replace(law.Find(Circular)! with { Provisions = [.. law.Find(Circular)!.Provisions.Where(provision => provision.Id.Value == "fr-circ-6404-sg-dinum-opinion")] }));

    private static BodyOfLaw Draft(int euros, string? from = null)
    {
        var text = Catalogue.Law.Find(Circular)!;
        return Catalogue.Law.Replace(text with
        {
            Provisions =
            [
                .. text.Provisions.Select(provision => provision is Obligation { Id.Value: "fr-circ-6404-sg-dinum-opinion" } opinion ? Amended(opinion, euros, from) : provision),
            ],
        });
    }

    private static Obligation Amended(Obligation opinion, int euros, string? from)
    {
        var before = opinion.Versions[^1];
        var after = before with { Applies = All.Of([.. before.Applies.Parts.Where(part => part is not CostsMoreThan), new CostsMoreThan(euros)]) };
        return from is null
            ? opinion with { Versions = [.. opinion.Versions.Take(opinion.Versions.Count - 1), after] }
            : opinion with { Versions = [.. opinion.Versions, after with { Id = ProvisionId.Of("draft"), From = UncertainDay.On(Known.Day(from)) }] };
    }
}
