using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class BillAn2258Tests
{
    private const string Duty = "fr-ppl-an-2258-art31-1-duty";

    private static readonly InstrumentId Bill = InstrumentId.Of("fr-ppl-an-2258-art31-1");
    private static readonly SovereigntyEvaluator AsProposed = new(Catalogue.Law.AsProposed(Bill, Known.Day("2028-01-01")));

    [Theory]
    [InlineData("2025-12-17")]
    [InlineData("2026-11-23")]
    [InlineData("2028-01-01")]
    public void A_proposal_decides_nothing(string on) => Assert.Equal(Conclusion.NotApplicable, Authority(LocalAuthorityKind.Region).On(Some.UsCloud).Carrying(Some.Secrets).Under(Duty, on));

    [Theory]
    [InlineData("2027-12-31", Conclusion.NotApplicable)]
    [InlineData("2028-01-01", Conclusion.NotMet)]
    [InlineData("2028-01-02", Conclusion.NotMet)]
    public void As_proposed_it_bites_from_the_day_that_the_caller_names(string on, Conclusion expected) =>
        Assert.Equal(expected, Under(Authority(LocalAuthorityKind.Region).On(Some.UsCloud).Carrying(Some.Secrets), on).Conclusion);

    [Theory]
    [InlineData(LocalAuthorityKind.Region, Conclusion.NotMet)]
    [InlineData(LocalAuthorityKind.Department, Conclusion.NotMet)]
    [InlineData(LocalAuthorityKind.LargeCommune, Conclusion.NotMet)]
    [InlineData(LocalAuthorityKind.UrbanCommunity, Conclusion.NotMet)]
    [InlineData(LocalAuthorityKind.Metropolis, Conclusion.NotMet)]
    [InlineData(LocalAuthorityKind.Other, Conclusion.NotApplicable)]
    public void It_is_for_large_local_authorities(LocalAuthorityKind kind, Conclusion expected) =>
        Assert.Equal(expected, Under(Authority(kind).On(Some.UsCloud).Carrying(Some.Secrets), "2028-02-01").Conclusion);

    [Fact]
    public void A_kind_that_is_not_known_leaves_it_open_and_another_body_is_free()
    {
        Assert.Equal(Conclusion.Undetermined, Under(Some.Body(PartyKind.LocalAuthority).On(Some.UsCloud).Carrying(Some.Secrets), "2028-02-01").Conclusion);
        Assert.Equal(Conclusion.NotApplicable, Under(Some.Ministry.On(Some.UsCloud).Carrying(Some.Secrets), "2028-02-01").Conclusion);
    }

    [Fact]
    public void A_qualified_cloud_out_of_reach_satisfies_it_and_says_that_it_is_assumed()
    {
        var finding = Under(Authority(LocalAuthorityKind.Region).On(Some.QualifiedCloud).Carrying(Some.Secrets), "2028-02-01");
        Assert.Equal(Conclusion.Met, finding.Conclusion);
        Assert.Contains(finding.Caveats, caveat => caveat.En.Contains("as proposed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_derogation_of_its_own_leaves_its_ground_open() =>
        Assert.Equal(Conclusion.Undetermined, Under(Authority(LocalAuthorityKind.Region).On(Some.UsCloud).Carrying(Some.Secrets).DerogatedOn("2028-01-01", Duty), "2028-02-01").Conclusion);

    private static Organisation Authority(LocalAuthorityKind kind) => Some.Body(PartyKind.LocalAuthority) with { LocalAuthority = Known.As(kind) };

    private static Finding Under(HostingArrangement arrangement, string on) => AsProposed.Open(arrangement).Assess(Known.Day(on)).Findings.Single(finding => finding.Provision.Value == Duty);
}
