using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Circular6404SgTests
{
    private const string R9 = "fr-circ-6404-sg-r9";
    private const string Article31 = "fr-loi-2024-449-art31";
    private const string Offer = "acceptable-offer-in-france";

    private static readonly HostingArrangement Sensitive = Some.Ministry.On(Some.FrenchCloud).Carrying(Some.Secrets);
    private static readonly HostingArrangement Derogated = Sensitive.DerogatedOn("2023-09-01", R9, Article31);

    [Theory]
    [InlineData("2023-05-31", Conclusion.NotApplicable)]
    [InlineData("2023-06-01", Conclusion.NotMet)]
    [InlineData("2023-06-02", Conclusion.NotMet)]
    [InlineData("2026-04-16", Conclusion.NotMet)]
    [InlineData("2026-04-17", Conclusion.Undetermined)]
    [InlineData("2026-04-18", Conclusion.Undetermined)]
    public void It_bites_from_its_publication_and_is_open_beside_article_31(string on, Conclusion expected) => Assert.Equal(expected, Sensitive.Under(R9, on));

    [Theory]
    [InlineData("continues", Conclusion.NotMet)]
    [InlineData("yields", Conclusion.NotApplicable)]
    public void A_reading_decides_whether_it_continues_beside_article_31(string reading, Conclusion expected) =>
        Assert.Equal(expected, Sensitive.Under(R9, "2026-04-17", Terms.Reading("fr-r9-beside-article-31=" + reading)));

    [Fact]
    public void The_question_is_unknown_before_the_decree_is_public() => Assert.Equal(Conclusion.NotMet, Sensitive.Under(R9, "2026-04-17", Terms.KnownOn("2026-04-15")));

    [Fact]
    public void Its_first_day_is_a_caveat() =>
        Assert.Contains(Sensitive.FindingUnder(R9, "2023-06-01").Caveats, caveat => caveat.En.Contains("publication on 2023-06-01", StringComparison.Ordinal));

    [Theory]
    [InlineData(true, true, Conclusion.NotMet)]
    [InlineData(true, false, Conclusion.NotApplicable)]
    [InlineData(false, true, Conclusion.NotApplicable)]
    [InlineData(null, true, Conclusion.Undetermined)]
    [InlineData(true, null, Conclusion.Undetermined)]
    public void Sensitivity_and_harm_are_both_needed(bool? secret, bool? harm, Conclusion expected)
    {
        var data = Some.Secrets with
        {
            Categories = secret switch { true => Known.Exactly(DataCategories.DefenceSecret), false => Known.Exactly(DataCategories.PublicAgent), _ => FactList<DataCategory>.Unknown },
            Harms = harm switch { true => Some.Secrets.Harms, false => Known.Exactly<Harm>(), _ => FactList<Harm>.Unknown },
        };
        Assert.Equal(expected, Some.Ministry.On(Some.FrenchCloud).Carrying(data).Under(R9, "2024-01-15"));
    }

    [Fact]
    public void A_qualified_service_out_of_reach_satisfies_it() =>
        Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.QualifiedCloud).Carrying(Some.Secrets).Under(R9, "2024-01-15"));

    [Fact]
    public void An_older_qualification_satisfies_it_without_section_19_6() =>
        Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.FrenchCloud.Certified(Some.Certificate("secnumcloud", "3.1")).Where(layer => layer with { Commitments = Known.Exactly<CommitmentId>() }))
            .Carrying(Some.Secrets).Under(R9, "2024-01-15"));

    [Fact]
    public void A_qualified_service_within_reach_of_a_third_country_does_not() =>
        Assert.Equal(Conclusion.NotMet, Some.Ministry.On(Some.UsCloud.Certified(Some.Certificate("secnumcloud", "3.2"))).Carrying(Some.Secrets).Under(R9, "2024-01-15"));

    [Fact]
    public void Local_authorities_are_outside() => Assert.Equal(Conclusion.NotApplicable, Some.Body(PartyKind.LocalAuthority).On(Some.FrenchCloud).Carrying(Some.Secrets).Under(R9, "2024-01-15"));

    [Theory]
    [InlineData("2023-08-31", Conclusion.NotMet)]
    [InlineData("2023-09-01", Conclusion.Excused)]
    [InlineData("2025-01-14", Conclusion.Excused)]
    [InlineData("2025-01-15", Conclusion.Undetermined)]
    [InlineData("2025-01-16", Conclusion.Undetermined)]
    public void A_derogation_excuses_until_an_acceptable_offer_and_its_term_is_not_known(string on, Conclusion expected) =>
        Assert.Equal(expected, Derogated.Where(Offer, UncertainDay.On(Known.Day("2025-01-15"))).Under(R9, on));

    [Fact]
    public void Nothing_known_of_an_offer_leaves_a_derogation_open() => Assert.Equal(Conclusion.Undetermined, Derogated.Under(R9, "2024-01-15"));

    [Fact]
    public void A_derogation_without_the_Prime_Minister_does_not_excuse()
    {
        var derogated = Derogated.Where(Offer, UncertainDay.Never);
        var alone = derogated with { Derogations = Known.Exactly(derogated.Derogations.Values.Single() with { ValidatedByPrimeMinister = Known.As(false) }) };
        Assert.Equal(Conclusion.NotMet, alone.Under(R9, "2024-01-15"));
    }

    [Theory]
    [InlineData("2023-05-31", Conclusion.Excused)]
    [InlineData("2023-06-01", Conclusion.NotMet)]
    public void Only_a_project_under_way_before_its_first_day_is_excused(string engaged, Conclusion expected) =>
        Assert.Equal(expected, Derogated.EngagedOn(engaged).Where(Offer, UncertainDay.Never).Under(R9, "2024-01-15"));

    [Theory]
    [InlineData("2026-07-15", Conclusion.Excused)]
    [InlineData("2026-07-16", Conclusion.NotMet)]
    public void Beside_article_31_a_derogation_ends_after_eighteen_months(string on, Conclusion expected) =>
        Assert.Equal(expected, Derogated.Where(Offer, UncertainDay.On(Known.Day("2025-01-15"))).Under(R9, on, Terms.Reading("fr-r9-beside-article-31=continues")));
}
