using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class GdprProcessorsTests
{
    private const string Article28 = "eu-gdpr-2016-679-art28";

    private static readonly string[] Terms = ["written-processing-contract", "documented-instructions-including-transfers", "other-processors-only-with-authorisation"];

    [Theory]
    [InlineData("2018-05-24", Conclusion.NotApplicable)]
    [InlineData("2018-05-25", Conclusion.NotMet)]
    [InlineData("2018-05-26", Conclusion.NotMet)]
    public void A_processor_without_contract_is_a_breach_from_the_day_of_application(string on, Conclusion expected) => Assert.Equal(expected, Under().Under(Article28, on));

    [Fact]
    public void A_contract_with_all_three_terms_satisfies_it_and_each_is_needed()
    {
        Assert.Equal(Conclusion.Met, Under(Terms).Under(Article28, "2026-09-01"));
        Assert.All(Terms, missing => Assert.Equal(Conclusion.NotMet, Under([.. Terms.Where(term => term != missing)]).Under(Article28, "2026-09-01")));
    }

    [Fact]
    public void Terms_not_known_leave_it_open() =>
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Some.FrenchCloud.Where(layer => layer with { Commitments = FactList<CommitmentId>.Unknown })).Carrying(Some.CareFiles).Under(Article28, "2026-09-01"));

    [Fact]
    public void Own_machines_and_data_that_identifies_nobody_are_outside()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud.As(Delivery.OwnMachines)).Carrying(Some.CareFiles).Under(Article28, "2026-09-01"));
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud).Under(Article28, "2026-09-01"));
    }

    private static HostingArrangement Under(params string[] terms) =>
        Some.Ministry.On(Some.FrenchCloud.Where(layer => layer with { Commitments = Known.Exactly([.. terms.Select(CommitmentId.Of)]) })).Carrying(Some.CareFiles);
}
